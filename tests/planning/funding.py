"""Rows of the funding, for tests: `make_line`, `make_grant` and what belongs to them."""

from datetime import date
from decimal import Decimal
from itertools import count

from planning.models import (
    Allocation,
    BudgetAmount,
    BudgetLine,
    Category,
    Expense,
    Funder,
    Grant,
)

numbers = count(1)


def make_line(program, title="Meals", *, planned=None, kind="cash", category="food", **fields):
    """A budget line; `planned` maps fiscal years to amounts."""
    line = BudgetLine.objects.create(
        program=program,
        title=title,
        kind=kind,
        category=Category.objects.get(program=program, key=category),
        **fields,
    )
    for year, amount in (planned or {}).items():
        BudgetAmount.objects.create(
            program=program,
            line=line,
            community=line.community,
            fiscal_year=year,
            planned=Decimal(amount),
        )
    return line


def make_funder(program, name=""):
    """A foundation."""
    return Funder.objects.create(program=program, name=name or f"Foundation {next(numbers)}")


def make_grant(program, title="", *, funder=None, awarded=None, allocated=None, **fields):
    """A grant; active when `awarded` is given. `allocated` maps (line, year) to amounts."""
    if awarded is not None:
        fields = {
            "status": "active",
            "decided_on": date(2026, 6, 1),
            "starts_on": date(2026, 7, 1),
            "ends_on": date(2028, 6, 30),
        } | fields
        fields["awarded"] = Decimal(awarded)
    grant = Grant.objects.create(
        program=program,
        funder=funder or make_funder(program),
        title=title or f"Grant {next(numbers)}",
        **fields,
    )
    for (line, year), amount in (allocated or {}).items():
        Allocation.objects.create(
            program=program, grant=grant, line=line, fiscal_year=year, amount=Decimal(amount)
        )
    return grant


def spend(grant, line, amount, *, by, day=date(2026, 9, 1)):
    """An expense that a grant paid."""
    return Expense.objects.create(
        program=grant.program,
        line=line,
        grant=grant,
        community=line.community,
        spent_on=day,
        payee="Somebody",
        amount=Decimal(amount),
        entered_by=by,
    )


def errors(response):
    """What the form of a page refuses, by field."""
    return response.context["form"].errors
