"""The list of those who replied to a meeting, and of those who were invited."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.spoken import language_names
from bic.ui.tables import Table, ngettext_lazy

TAGS = {"going": "ok", "waiting": "att", "canceled": "line"}


class RsvpTable(Table):
    """Replies with names, for those who may read them. There is no file of it."""

    name = Column(verbose_name=_("Name"))
    status = Column(verbose_name=_("RSVP"))
    people = Column(verbose_name=_("People"), attrs={"th": {"class": "n"}})
    language = Column(verbose_name=_("Language"))
    needs = Column(verbose_name=_("Needs"), orderable=False, empty_values=())
    created_at = Column(verbose_name=_("RSVP on"))

    rows_template = "meetings/rsvp_rows.html"
    frame = "meetings/rsvp_frame.html"
    caption = _("Names and contacts")
    counted = ngettext_lazy("%(count)d RSVP", "%(count)d RSVPs", "count")
    empty_title = _("No RSVPs yet")
    empty_text = _("Invite people, or write an RSVP down for somebody who calls.")
    choices = ("status",)

    def prepare(self, rows):
        super().prepare(rows)
        names = language_names({row.language for row in rows})
        doubled = _twice(row.phone or row.email for row in rows)
        for row in rows:
            row.language_words, row.tag = names[row.language], TAGS[row.status]
            row.is_twice = (row.phone or row.email) in doubled
            row.need_words = ", ".join(_needs(row))

    class Meta:
        order_by = "-created_at"


def _twice(contacts):
    """Contacts that stand with several replies: perhaps the same people."""
    seen, twice = set(), set()
    for one in contacts:
        if one in seen and one:
            twice.add(one)
        seen.add(one)
    return twice


def _needs(row):
    asked = (
        (row.wants_interpretation, _("Interpretation")),
        (row.wants_childcare, _("Childcare")),
        (row.diets or row.diet_note, _("Meals")),
        (row.ride_seats, _("Ride")),
        (row.access or row.access_note, _("Access")),
    )
    return [str(words) for is_asked, words in asked if is_asked]


class InvitationTable(Table):
    """Who was invited by email."""

    name = Column(verbose_name=_("Name"))
    email = Column(verbose_name=_("Email"))
    language = Column(verbose_name=_("Language"))
    invited_at = Column(verbose_name=_("Invited on"))
    reminded_at = Column(verbose_name=_("Reminded on"))

    rows_template = "meetings/invitation_rows.html"
    frame = "meetings/rsvp_frame.html"
    caption = _("Invitations")
    counted = ngettext_lazy("%(count)d invitation", "%(count)d invitations", "count")
    empty_title = _("Nobody is invited yet")
    empty_text = _("Paste addresses, one a line; each is written to in its language.")

    def prepare(self, rows):
        names = language_names({row.language for row in rows})
        for row in rows:
            row.language_words = names[row.language]

    class Meta:
        order_by = "name"
