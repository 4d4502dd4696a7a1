"""Columns of planning's tables in files."""

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui.export import Choice
from planning.models import BudgetLine


class BudgetLineResource(Resource):
    """A line with its amounts of all years. Needs `with_totals().for_list()`."""

    category = Field("category__label", _("Category"))
    title = Field("title", _("Line"))
    community = Field("community__name", _("Community"))
    kind = Choice("kind", _("Cash or in kind"), BudgetLine.Kind)
    planned = Field("planned", _("Planned"))
    committed = Field("committed", _("Committed"))
    spent = Field("spent", _("Spent"))
    left = Field("left", _("Left"))
    is_public = Field("is_public", _("Shown to partners"))
    note = Field("note", _("Note"))


class ExpenseResource(Resource):
    """Every column of an expense. Needs `for_list()`."""

    spent_on = Field("spent_on", _("Date"))
    payee = Field("payee", _("Payee"))
    amount = Field("amount", _("Amount"))
    category = Field("line__category__label", _("Category"))
    line = Field("line__title", _("Budget line"))
    community = Field("community__name", _("Community"))
    kind = Choice("line__kind", _("Cash or in kind"), BudgetLine.Kind)
    grant = Field("grant__title", _("Paid from"))
    receipt = Field("receipt__title", _("Receipt"))
    note = Field("note", _("Note"))
