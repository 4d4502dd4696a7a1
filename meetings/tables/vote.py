"""The list of votes."""

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_tables2 import Column

from bic.ui.tables import Add, Table, ngettext_lazy

STATES = {
    "prepared": (pgettext_lazy("vote", "Not opened"), "line"),
    "open": (pgettext_lazy("vote", "Open"), "att"),
    "counted": (pgettext_lazy("vote", "Counted"), "ok"),
}


def state_of(vote):
    """How far the newest round is: its words and its tag. Needs `with_rounds()`."""
    if vote.round_closed_at:
        return STATES["counted"]
    return STATES["open" if vote.round_opened_at else "prepared"]


class VoteTable(Table):
    """Votes with their method, meeting and state."""

    question = Column(verbose_name=_("Question"), orderable=False)
    method = Column(verbose_name=_("Method"))
    meeting = Column(verbose_name=_("Meeting"), orderable=False)
    created_at = Column(verbose_name=_("Prepared on"))
    state = Column(verbose_name=_("Status"), orderable=False)

    rows_template = "meetings/vote_rows.html"
    frame = "meetings/votes_frame.html"
    lead = _("Questions that a room answers together: on phones, on paper and by hand.")
    add = Add("meetings:vote_create", "meetings.add_vote", _("Prepare a vote"))
    empty_title = _("No votes yet")
    empty_text = _("Prepare one with its options and its rule, then open it in the room.")
    choices = ("method",)
    caption = _("Votes")
    counted = ngettext_lazy("%(count)d vote", "%(count)d votes", "count")
    resource = "meetings.resources.vote.VoteResource"
    export_permission = "meetings.export_vote"

    def prepare(self, rows):
        super().prepare(rows)
        for row in rows:
            row.day = date_format(localtime(row.created_at).date())
            row.state_words, row.tag = state_of(row)

    class Meta:
        order_by = "-created_at"
