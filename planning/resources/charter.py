"""Columns of planning in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice
from planning.models import CharterVersion


class CharterResource(Resource):
    """What the list of versions of the charter shows. Needs `for_list()`."""

    number = Field("number", _("Version"))
    state = Choice("state", _("State"), CharterVersion.State)
    created_by = Field("created_by__display_name", _("Begun by"))
    approved_at = Field("approved_at", _("Approved on"))
    approved_by = Field("approved_by__display_name", _("Approved by"))
    approval_note = Field("approval_note", _("Note"))
