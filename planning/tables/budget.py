"""The lists of the budget."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic import money
from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day

NUMBER = {"th": {"class": "n"}}


def category_labels(table):
    """Name of every category by its key, as the filter of the list has loaded it."""
    return {key: label for key, label in table.filter.form.fields["category"].choices if key}


class BudgetLineTable(Table):
    """Budget lines with their amounts of all years. Needs `with_totals().for_list()`."""

    title = Column(verbose_name=_("Line"))
    category = Column(
        verbose_name=_("Category"), order_by=("category__position", "category__name", "title")
    )
    community = Column(verbose_name=_("Community"), order_by=("community__name",))
    kind = Column(verbose_name=_("Cash or in kind"))
    planned = Column(verbose_name=_("Planned"), attrs=NUMBER)
    spent = Column(verbose_name=_("Spent"), attrs=NUMBER)
    left = Column(verbose_name=_("Left"), attrs=NUMBER)

    rows_template = "planning/budget_line_rows.html"
    empty_template = "planning/budget_line_empty.html"
    choices = ("kind",)
    caption = _("Budget lines")
    counted = ngettext_lazy("%(count)d line", "%(count)d lines", "count")
    resource = "planning.resources.budget.BudgetLineResource"
    export_permission = "planning.export_budgetline"

    def shown(self, matching):
        return (
            matching.select_related(None)
            .only("title", "is_public", "kind", "category_id", "community_id")
            .annotate(community_name=F("community__name"))
        )

    def prepare(self, rows):
        super().prepare(rows)
        currency, labels = self.request.program.currency, category_labels(self)
        planned, spent, left = (
            money.column_writer(currency, [getattr(row, name) for row in rows])
            for name in ("planned", "spent", "left")
        )
        for row in rows:
            row.category_label = labels[row.category_id]
            row.planned_words, row.spent_words = planned(row.planned), spent(row.spent)
            row.over_words = left(-row.left) if row.left < 0 else ""
            row.left_words = "" if row.over_words else left(row.left)

    class Meta:
        order_by = "category"


class ExpenseTable(Table):
    """Expenses, newest first. Needs `for_list()`."""

    payee = Column(verbose_name=_("Payee"))
    spent_on = Column(verbose_name=_("Date"))
    line = Column(verbose_name=_("Budget line"), order_by=("line__title",))
    grant = Column(verbose_name=_("Paid from"), order_by=("grant__title",))
    receipt = Column(verbose_name=_("Receipt"), orderable=False)
    amount = Column(verbose_name=_("Amount"), attrs=NUMBER)

    rows_template = "planning/budget_expense_rows.html"
    empty_template = "planning/budget_expense_empty.html"
    caption = _("Expenses")
    counted = ngettext_lazy("%(count)d expense", "%(count)d expenses", "count")
    resource = "planning.resources.budget.ExpenseResource"
    export_permission = "planning.export_expense"

    def shown(self, matching):
        return (
            matching.select_related(None)
            .only("payee", "note", "spent_on", "amount", "line_id", "receipt_id")
            .annotate(
                line_title=F("line__title"),
                category_id=F("line__category_id"),
                community_name=F("community__name"),
                grant_title=F("grant__title"),
            )
        )

    def prepare(self, rows):
        super().prepare(rows)
        labels = category_labels(self)
        write = money.column_writer(self.request.program.currency, [row.amount for row in rows])
        for row in rows:
            row.day = day(row.spent_on)
            row.category_label = labels[row.category_id]
            row.amount_words = write(row.amount)

    class Meta:
        order_by = "-spent_on"
