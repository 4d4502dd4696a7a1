"""Columns of the roster of interpreters in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice, Computed
from communities.resources.directory import languages_in_one_cell
from meetings.models import Interpreter


class InterpreterResource(Resource):
    """Every column of an interpreter but the note. Needs `for_list()`."""

    name = Field("name", _("Name"))
    agency = Field("agency", _("Agency"))
    languages = Computed(("languages",), _("Languages"), languages_in_one_cell)
    direction = Choice("direction", _("Direction"), Interpreter.Direction)
    contact = Field("contact", _("Email or phone"))
    rate = Field("rate", _("Price of an hour"))
    booking_count = Field("booking_count", _("Bookings"))
