"""Columns of partners in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource


class PartnerResource(Resource):
    """A partner, and how much it does. Needs `for_list()`."""

    name = Field("name", _("Partner"))
    led = Field("led", _("Actions led"))
    helped = Field("helped", _("Actions helped with"))
    doing = Field("doing", _("Open tasks"))
