"""The lists of planning."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from django_tables2 import Column

from bic.ui.tables import Table

NUMBER = {"th": {"class": "n"}}


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

    class Meta:
        order_by = "-spent_on"
