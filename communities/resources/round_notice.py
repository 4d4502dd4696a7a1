"""Columns of the recipients of a call in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Person


class RoundNoticeResource(Resource):
    """Who was sent a call. Needs `for_list()`."""

    name = Field("name", _("Name"))
    organization = Field("organization", _("Organization"))
    email = Field("email", _("Email address"))
    language = Field("language", _("Language"))
    prepared_by = Person("prepared_by", _("Prepared by"))
    prepared_at = Field("prepared_at", _("Prepared"))
    sent_at = Field("sent_at", _("Sent"))
