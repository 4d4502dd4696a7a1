"""Grants out of spreadsheets."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.days import today_in
from bic.imports import Choice, Day, ListOf, Money, Reference, Target, Text, target
from bic.words import folded
from planning.grants import flaw_of_period
from planning.models import Funder, Grant, GrantCommunity

# Of a grant that is here already, these have their own pages, which look at what hangs on them.
DECIDED = ("status", "kind", "awarded", "decided_on", "starts_on", "ends_on")


class FunderName(Text):
    """The name of a funder: as it is written here, or as it first stands in the file."""

    def reader(self, cells, target):
        read_text = super().reader(cells, target)
        names = Funder.objects.filter(program=target.program).values_list("name", flat=True)
        known = {folded(name): name for name in names}

        def read(cell, values):
            text = read_text(cell, values)
            return known.setdefault(folded(text), text)

        return read


@target
class GrantImport(Target):
    """Grants by funder and title; funders that are not here yet are added.

    Where a grant is on its road, and what it was awarded, is read of new ones alone.
    """

    key = "planning.grant"
    label = gettext_lazy("grants")
    model = Grant
    permission = "planning.import_grant"
    list_url = "planning:funding"
    natural_key = ("title", "funder")
    advice = gettext_lazy(
        "One grant a row, with its funder; funders that are not here yet are added. Grants that "
        "are here already keep their status, award and period."
    )
    columns = (
        Text(
            "title",
            gettext_lazy("Grant"),
            aliases=("title", "project", "proyecto", "subvencion"),
            required=True,
            max_length=160,
        ),
        FunderName(
            "funder",
            gettext_lazy("Funder"),
            aliases=("foundation", "donor", "financiador", "donante"),
            required=True,
            max_length=160,
            attribute="funder_name",
        ),
        Choice(
            "kind",
            gettext_lazy("Kind"),
            choices=Grant.Kind,
            blank=Grant.Kind.CASH,
            aliases=("type", "cash or in kind"),
            hint=gettext_lazy("Empty is cash."),
        ),
        Choice(
            "status",
            gettext_lazy("Status"),
            choices=Grant.Status,
            blank=Grant.Status.PROSPECT,
            aliases=("stage", "estado"),
            hint=gettext_lazy("Empty is a prospect."),
        ),
        Money("asked", gettext_lazy("Asked"), aliases=("amount asked", "request", "requested")),
        Money("awarded", gettext_lazy("Awarded"), aliases=("amount awarded", "award")),
        Day("apply_by", gettext_lazy("Apply by"), aliases=("deadline", "due", "fecha limite")),
        Day("decided_on", gettext_lazy("Decided on"), aliases=("decision", "award date")),
        Day("starts_on", gettext_lazy("Starts on"), aliases=("start", "first day", "inicio")),
        Day("ends_on", gettext_lazy("Ends on"), aliases=("end", "last day", "fin")),
        Choice(
            "recipient",
            gettext_lazy("Recipient"),
            choices=Grant.Recipient,
            blank=Grant.Recipient.UNIVERSITY,
            aliases=("who receives it",),
        ),
        Text("recipient_name", gettext_lazy("Name of the recipient"), max_length=160),
        ListOf(
            Reference(
                "communities",
                gettext_lazy("Communities"),
                aliases=("community", "comunidad"),
                to=lambda here: here.program.communities.order_by("name"),
                attribute="community_keys",
                hint=gettext_lazy("Empty for the program as a whole."),
            ),
            attribute="community_keys",
        ),
        Text("restrictions", gettext_lazy("Restrictions"), max_length=4000),
        Text("note", gettext_lazy("Note"), aliases=("notes", "comment", "nota"), max_length=4000),
    )

    def existing(self, rows):
        """The program's grants with the name of the funder and the keys of communities."""
        keys = GrantCommunity.objects.filter(grant=OuterRef("pk")).order_by("community_id")
        return Grant.objects.filter(program=self.program).annotate(
            funder_name=F("funder__name"),
            community_keys=ArraySubquery(keys.values("community_id")),
        )

    def check(self, rows):
        today = today_in(self.program)
        for row in rows:
            if "communities" in row.values:
                row.values["communities"] = sorted(set(row.values["communities"]))
            if row.record is None:
                self._check_new(row, today)
                continue
            for name in DECIDED:
                if name in row.values and row.values[name] != getattr(row.record, name):
                    row.wrong(name, _("It is here already. Change this on the grant's own page."))

    @staticmethod
    def _check_new(row, today):
        """What the pages of a grant ask before an award counts."""
        values = row.values

        def wrong(column, words):
            row.wrong(column if column in values else "title", words)

        is_secured = values.get("status") in Grant.SECURED
        if is_secured and not values.get("awarded"):
            wrong("awarded", _("Write how much was awarded."))
        if not is_secured and values.get("awarded") is not None:
            wrong("awarded", _("It was not awarded by its status. Leave this empty, or mend that."))
        starts, ends = values.get("starts_on"), values.get("ends_on")
        if is_secured and not (starts and ends):
            wrong("ends_on", _("Fill in the first and the last day of the grant."))
        elif flaw := flaw_of_period(starts, ends):
            wrong("ends_on", flaw)
        decided = values.get("decided_on")
        if decided and decided > today:
            wrong("decided_on", _("This day has not come yet."))

    def make(self, row):
        own = {n: v for n, v in row.values.items() if n not in ("funder", "communities")}
        return Grant(program=self.program, funder=self.funders[row.values["funder"]], **own)

    def write(self, plan):
        """Missing funders, grants, and their communities, each in one statement."""
        self.funders = self._funders({row.values["funder"] for row in plan.new})
        new = Grant.objects.bulk_create(map(self.make, plan.new), batch_size=1000)
        self.update(plan)
        moved = [row for row in plan.changed if "communities" in row.changes]
        old = GrantCommunity.objects.filter(grant__in=[row.record.pk for row in moved])
        old.delete()
        placed = [*zip(plan.new, new, strict=True), *((row, row.record) for row in moved)]
        GrantCommunity.objects.bulk_create(
            GrantCommunity(program=self.program, grant=grant, community_id=key)
            for row, grant in placed
            for key in row.values.get("communities", ())
        )

    def _funders(self, names):
        """The funders called so, by name."""
        mine = Funder.objects.filter(program=self.program)
        there = set(mine.filter(name__in=names).values_list("name", flat=True))
        Funder.objects.bulk_create(
            Funder(program=self.program, name=name) for name in sorted(names - there)
        )
        return {funder.name: funder for funder in mine.filter(name__in=names)}
