"""The budget and its expenses out of spreadsheets."""

from collections import defaultdict

from django.conf import settings
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from bic.days import today_in
from bic.imports import Choice, Day, Money, Reference, Target, Text, target
from bic.money import ZERO
from planning import fiscal
from planning.models import BudgetAmount, BudgetLine, Category, Expense, Grant
from planning.services import budget as services

# Fiscal years that a file may have, around the one that runs.
YEARS_BACK, YEARS_AHEAD = 5, 10
WHOLE_PROGRAM = ("program", "all", "programa", "todo el programa", "the whole program")


def names_of_category(category):
    """Its own name, and that of the Blueprint in every language of the product."""
    yield category.name
    for code, _language in settings.LANGUAGES:
        with override(code):
            yield category.label


def names_of_line(line):
    """ "Meals", "Meals (Mill Fork)", "Food: Meals", "Food: Meals (Mill Fork)"."""
    for title in (line.title, f"{line.category.label}: {line.title}"):
        yield title
        if line.community:
            yield f"{title} ({line.community.name})"


def communities_of(here):
    """The communities of the program that imports."""
    return here.program.communities.order_by("name")


class PlaceColumn(Reference):
    """A community, or words for the program as a whole."""

    def reader(self, cells, target):
        read = super().reader(cells, target)

        def read_place(cell, values):
            return None if str(cell).strip().lower() in WHOLE_PROGRAM else read(cell, values)

        return read_place


class YearColumn(Money):
    """What is planned for one fiscal year; an empty cell plans nothing."""

    blank = ZERO

    def __init__(self, year, starts):
        self.year = year
        before, short = year - 1, f"{year % 100:02}"
        aliases = [f"fy{year}", f"fy {short}", f"fy{short}", f"planned {year}", f"{year} budget"]
        if starts > 1:
            aliases += [f"{before}-{year}", f"{before}-{short}", f"fy {before}-{short}"]
        super().__init__(f"year_{year}", fiscal.label(year, starts), aliases=(str(year), *aliases))


@target
class BudgetLineImport(Target):
    """Lines with a column for each fiscal year; what is committed and spent stays."""

    key = "planning.budgetline"
    label = gettext_lazy("budget lines")
    model = BudgetLine
    permission = "planning.import_budgetline"
    list_url = "planning:budget_lines"
    natural_key = ("category", "title", "community", "kind")
    advice = gettext_lazy(
        "One row for each line, and a column of amounts for each fiscal year. "
        "Leave rows of sums out: they are calculated here."
    )
    about = (
        Reference(
            "category",
            gettext_lazy("Category"),
            aliases=("cost category", "type of cost", "rubro"),
            to=lambda _here: Category.objects.order_by("position"),
            names=names_of_category,
            required=True,
        ),
        Text(
            "title",
            gettext_lazy("Line"),
            aliases=("title", "item", "description", "line item", "budget line", "concepto"),
            required=True,
            max_length=160,
        ),
        PlaceColumn(
            "community",
            gettext_lazy("Community"),
            aliases=("town", "place", "municipality", "lugar"),
            to=communities_of,
            hint=gettext_lazy("Empty for the program as a whole."),
        ),
        Choice(
            "kind",
            gettext_lazy("Cash or in kind"),
            choices=BudgetLine.Kind,
            blank=BudgetLine.Kind.CASH,
            aliases=("kind", "type", "tipo"),
            hint=gettext_lazy("Empty is cash."),
        ),
        Text("note", gettext_lazy("Note"), aliases=("notes", "comment", "nota"), max_length=2000),
    )

    @cached_property
    def columns(self):
        """Those of a line, and one for each fiscal year."""
        this = fiscal.this_year(self.program, today_in(self.program))
        starts = self.program.fiscal_year_starts
        years = range(this - YEARS_BACK, this + YEARS_AHEAD + 1)
        return (*self.about, *(YearColumn(year, starts) for year in years))

    @cached_property
    def years(self):
        """The columns of amounts, by name."""
        return {one.name: one for one in self.columns if isinstance(one, YearColumn)}

    def existing(self, rows):
        """Lines of the program, each with its amounts as attributes like `year_2027`."""
        amounts = defaultdict(dict)
        stored = BudgetAmount.objects.filter(program=self.program)
        for line, year, planned in stored.values_list("line_id", "fiscal_year", "planned"):
            amounts[line][f"year_{year}"] = planned
        nothing = dict.fromkeys(self.years, ZERO)
        for line in BudgetLine.objects.filter(program=self.program):
            line.__dict__.update(nothing | amounts[line.pk])
            yield line

    def check(self, rows):
        """Natural keys need the columns that a file without a community or kind leaves out."""
        for row in rows:
            if not any(name in row.values for name in self.years):
                row.wrong("title", _("Match at least one column to a fiscal year."))

    def key_of(self, row):
        filled = {name: self.by_name[name].blank for name in self.natural_key} | row.values
        return self._identity(lambda column: filled[column.name], filled)

    def make(self, row):
        own = {name: value for name, value in row.values.items() if name not in self.years}
        values = {self.by_name[name].attribute: value for name, value in own.items()}
        return BudgetLine(program=self.program, **values)

    def write(self, plan):
        """Lines in one statement, and their amounts in another."""
        lines = BudgetLine.objects.bulk_create(map(self.make, plan.new), batch_size=1000)
        changed = [(row, row.record) for row in plan.changed]
        for row, line in changed:
            if "note" in row.changes:
                line.note = row.values["note"]
                line.save(update_fields=["note", "updated_at"])
        services.plan_lines(
            (line, {self.years[n].year: row.values[n] for n in row.values if n in self.years})
            for row, line in [*zip(plan.new, lines, strict=True), *changed]
        )


@target
class ExpenseImport(Target):
    """Expenses. Rows that are the same as one that is here already add nothing."""

    key = "planning.expense"
    label = gettext_lazy("expenses")
    model = Expense
    permission = "planning.import_expense"
    list_url = "planning:budget_expenses"
    columns = (
        Day(
            "spent_on",
            gettext_lazy("Date"),
            aliases=("paid on", "day", "date paid", "dia"),
            required=True,
        ),
        Text(
            "payee",
            gettext_lazy("Payee"),
            aliases=("vendor", "paid to", "supplier", "proveedor", "beneficiario"),
            required=True,
            max_length=160,
        ),
        Money(
            "amount",
            gettext_lazy("Amount"),
            aliases=("total", "cost", "importe", "monto"),
            allow_negative=True,
            required=True,
        ),
        Reference(
            "line",
            gettext_lazy("Budget line"),
            aliases=("line", "line item", "account", "partida"),
            to=lambda _here: BudgetLine.objects.select_related("category", "community"),
            names=names_of_line,
            required=True,
            hint=gettext_lazy(
                "Its title. Where several are called so, write the category before it and the "
                "community behind it: Food: Meals (Mill Fork)."
            ),
        ),
        Reference(
            "grant",
            gettext_lazy("Paid from"),
            aliases=("grant", "funding", "fund", "fondo"),
            to=lambda _here: Grant.objects.order_by("title"),
            names=("title",),
        ),
        Text(
            "note",
            gettext_lazy("Note"),
            aliases=("notes", "comment", "memo", "nota"),
            max_length=300,
        ),
    )

    @cached_property
    def places(self):
        """Community of each line."""
        return dict(BudgetLine.objects.values_list("pk", "community_id"))

    def existing(self, rows):
        """Expenses of the days that the file has."""
        days = [row.values["spent_on"] for row in rows]
        return Expense.objects.filter(
            program=self.program, spent_on__range=(min(days), max(days))
        ).order_by("pk")

    def check(self, rows):
        today = today_in(self.program)
        for row in rows:
            if row.values["spent_on"] > today:
                row.wrong("spent_on", _("This day has not come yet."))
            if row.values["amount"] == 0:
                row.wrong("amount", _("Write an amount that is not zero."))

    def make(self, row):
        expense = super().make(row)
        expense.community_id = self.places[expense.line_id]
        expense.entered_by = self.by
        return expense
