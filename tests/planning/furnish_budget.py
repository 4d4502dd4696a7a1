"""Subjects of the addresses of planning."""

from decimal import Decimal

from tests.planning.budgets import expense_of, line_of


def furnish(place):
    _budget(place)


def _budget(place):
    line = line_of(place.program, "Interpreters", community=place.community, planned={2027: 900})
    expense = expense_of(line, Decimal(40), by=place.host)
    empty = line_of(place.program, "Buses", category="rides", community=place.community)
    of_line = ("budget_line", "budget_line_update", "budget_line_history", "budget_cell")
    of_line += ("budget_cell_committed",)
    of_expense = ("budget_expense_update", "budget_expense_delete", "budget_expense_history")
    place.subjects |= {
        **{f"planning:{name}:pk": line.pk for name in of_line},
        **{f"planning:{name}:pk": expense.pk for name in of_expense},
        **{
            f"planning:budget_category_{name}:pk": line.category_id
            for name in ("update", "move", "delete")
        },
        "planning:budget_line_delete:pk": empty.pk,
        "planning:budget_receipt:pk": expense.pk,
        "planning:budget_cell:year": 2027,
        "planning:budget_cell_committed:year": 2027,
        "planning:budget_category_move:way": "up",
        "planning:budget_export:form": "csv",
    }
