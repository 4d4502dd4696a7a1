"""Budget lines and expenses for tests; call them in the scope of their program."""

from datetime import date
from decimal import Decimal

from bic.documents import services as documents
from planning.models import BudgetAmount, BudgetLine, Category, Expense
from planning.models.budget import CATEGORIES, SALARIES
from tests.documents import files

# The fiscal year 2027 of a program whose years begin in July.
IN_2027 = date(2026, 9, 1)


def category_of(program, key):
    """The category of the Blueprint, made if the program was not founded."""
    found, _made = Category.objects.get_or_create(
        program=program,
        key=key,
        defaults={"name": CATEGORIES[key], "is_salaries": key == SALARIES},
    )
    return found


def line_of(program, title, *, category="interpretation", planned=None, committed=0, **fields):
    """A line with what is planned: `planned={2027: 900}`."""
    line = BudgetLine.objects.create(
        program=program, category=category_of(program, category), title=title, **fields
    )
    for year, amount in (planned or {}).items():
        BudgetAmount.objects.create(
            program=program,
            community=line.community,
            line=line,
            fiscal_year=year,
            planned=Decimal(amount),
            committed=Decimal(committed),
        )
    return line


def expense_of(line, amount, *, by, day=IN_2027, payee="Linguistas del Piamonte", **fields):
    """An expense with a receipt."""
    receipt = documents.add_document(
        program=line.program,
        community=None,
        by=by,
        upload=files.checked(files.pdf("Receipt")),
        kind="other",
        seen_by="staff",
    )
    return Expense.objects.create(
        program=line.program,
        community=line.community,
        line=line,
        spent_on=day,
        payee=payee,
        amount=Decimal(amount),
        entered_by=by,
        receipt=receipt,
        **fields,
    )
