"""Calendars that people subscribe to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import somebody
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel


@track()
class CalendarFeed(ProgramModel):
    """The private calendar of one person: the meetings that they may see, for their own program.

    Whoever has its address reads it, so the address can be made anew (`bic.links`), and it
    ends when the person no longer takes part.
    """

    user = somebody(editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("private calendar")
        verbose_name_plural = _("private calendars")
        constraints = [
            models.UniqueConstraint(fields=["program", "user"], name="calendarfeed_one_a_person")
        ]

    def __str__(self):
        return str(_("Private calendar"))
