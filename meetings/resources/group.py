"""Columns of groups in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed
from meetings.models import Group


class GroupResource(Resource):
    """Every column of a group, with how many seats it has. Needs `for_list()`."""

    name = Field("name", _("Group"))
    kind = Choice("kind", _("Kind"), Group.Kind)
    charge = Computed(("charge",), _("Charge"), str)
    meets = Field("meets", _("When it meets"))
    public_body = Choice("public_body", _("Public body"), Group.PublicBody)
    quorum = Field("quorum", _("Quorum"))
    seat_count = Field("seat_count", _("Seats"))
    held_count = Field("held_count", _("Seats held"))
    formed_on = Field("formed_on", _("Formed on"))
    ended_on = Field("ended_on", _("Ended on"))
