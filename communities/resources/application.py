"""Columns of applications in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice
from communities.models import Application


class ApplicationResource(Resource):
    """What the list of applications shows. Needs `for_list()`."""

    community = Field("community__name", _("Community"))
    call = Field("round__title", _("Call"))
    status = Choice("status", _("Status"), Application.Status)
    language = Field("language", _("Language"))
    submitted_at = Field("submitted_at", _("Sent"))
    received_on = Field("received_on", _("Arrived on paper"))
    withdrawn_at = Field("withdrawn_at", _("Withdrawn"))
