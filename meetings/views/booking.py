"""Bookings of interpreters for a meeting."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, UpdateView

from bic.spoken import name_within
from meetings.forms.logistics import BookingForm
from meetings.models import Booking
from meetings.views.logistics import OfRow, ProvisionConfirm, ProvisionDelete, RowSaved


class BookingSaved(RowSaved):
    """What the forms of a booking have in common."""

    model = Booking
    permission_of_row = "meetings.change_booking"
    form_class = BookingForm
    submit = gettext_lazy("Save booking")

    def cost_of(self, row):
        language, name = name_within(row.language), row.interpreter.name
        return _("Interpretation: %(language)s, %(name)s") % {"language": language, "name": name}


class BookingCreate(BookingSaved, CreateView):
    """Ask an interpreter for a meeting."""

    heading = gettext_lazy("Book an interpreter")

    def get_form_kwargs(self):
        row = self.placed(Booking, meeting=self.meeting)
        return super().get_form_kwargs() | {"instance": row}

    def get_initial(self):
        return {"language": self.request.GET.get("language", "")}


class BookingUpdate(BookingSaved, UpdateView):
    """Change a booking, say that it is confirmed, or how it went."""

    heading = gettext_lazy("Change booking")


class OfBooking(OfRow):
    """The booking in the address."""

    model = Booking
    permission_of_row = "meetings.change_booking"


class BookingConfirm(OfBooking, ProvisionConfirm):
    """The interpreter said yes."""


class BookingDelete(OfBooking, ProvisionDelete):
    """Take a booking away that was entered by mistake."""
