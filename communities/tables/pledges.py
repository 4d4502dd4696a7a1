"""The ledger of pledges, of one community and of all."""

from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.days import today_in
from bic.money import writer
from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from communities.models import Pledge

# What is going well, what needs somebody; an open one is only told.
TAG = {
    Pledge.Outcome.KEPT: "ok",
    Pledge.Outcome.PARTLY: "pine",
    Pledge.Outcome.NOT_KEPT: "att",
}
EVERY = {
    Pledge.Every.ONCE: "{}",
    Pledge.Every.MONTH: _("{} a month"),
    Pledge.Every.YEAR: _("{} a year"),
}


def how_much(pledge, currency):
    """Amount and hours of a pledge in words: "$5,000 a year · 10 h a year"."""
    parts = []
    if pledge.amount is not None:
        parts.append(writer(currency)(pledge.amount))
    if pledge.hours is not None:
        parts.append(gettext("%(hours)s h") % {"hours": number_format(pledge.hours.normalize())})
    return " · ".join(str(EVERY[pledge.every]).format(part) for part in parts)


class PledgeTable(Table):
    """Pledges with who made them, how much, by when, and whether they are kept."""

    what = Column(verbose_name=_("What"))
    who = Column(verbose_name=_("Who"))
    amount = Column(verbose_name=_("How much"), attrs={"th": {"class": "n"}})
    due_on = Column(verbose_name=_("By when"))
    outcome = Column(verbose_name=_("Kept"))

    rows_template = "communities/pledge_rows.html"
    empty_template = "communities/pledge_empty.html"
    choices = ("kind", "party", "outcome")
    caption = _("Pledges")
    counted = ngettext_lazy("%(count)d pledge", "%(count)d pledges", "count")
    resource = "communities.resources.pledges.PledgeResource"
    export_permission = "communities.export_pledge"

    def prepare(self, rows):
        super().prepare(rows)
        if not rows:
            return
        program = rows[0].program
        today, currency = today_in(program), program.currency
        for row in rows:
            row.tag = TAG.get(row.outcome, "line")
            row.how_much = how_much(row, currency)
            row.by = day(row.due_on)
            row.late = row.is_late(today)
            row.checked = day(row.checked_on)

    class Meta:
        sequence = ("what", "...")


class AllPledgesTable(PledgeTable):
    """The same, with the community of each."""

    community = Column(verbose_name=_("Community"), order_by=("community__name",))

    rows_template = "communities/pledge_all_rows.html"

    class Meta:
        sequence = ("what", "community", "...")
