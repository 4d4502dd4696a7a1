"""What people do with the budget: lines with their amounts, expenses, categories."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import pghistory
from django.db import transaction
from django.db.models import Max

from bic.documents import services as documents
from bic.documents.intake import CheckedUpload
from bic.documents.models import Document
from bic.money import ZERO
from bic.querysets import hold
from planning.models import BudgetAmount, BudgetLine, Category, Expense


class InUse(Exception):
    """Others lean on it, so it cannot be removed."""


class Amounts(NamedTuple):
    """What a line has for one fiscal year."""

    planned: Decimal
    committed: Decimal


@transaction.atomic
def save_line(line: BudgetLine, amounts: Mapping[int, Amounts] | None = None) -> BudgetLine:
    """Store a new or changed line and its amounts by fiscal year.

    Years that `amounts` does not name stay as they are; a year without money is dropped.
    Amounts and expenses follow a line that moves to another community.
    """
    before = BudgetLine.objects.select_for_update(of=("self",)).filter(pk=line.pk).first()
    line.save()
    if before and before.community_id != line.community_id:
        BudgetAmount.objects.filter(line=line).update(community=line.community_id)
        Expense.objects.filter(line=line).update(community=line.community_id)
    stored = {one.fiscal_year: one for one in BudgetAmount.objects.filter(line=line)}
    for year, wanted in (amounts or {}).items():
        _set_amount(line, year, wanted, stored.get(year))
    return line


@transaction.atomic
def set_amount(line: BudgetLine, year: int, measure: str, amount: Decimal) -> None:
    """Set what is "planned" or "committed" on a line for a fiscal year; the other stays."""
    line = hold(line)
    stored = BudgetAmount.objects.filter(line=line, fiscal_year=year).first()
    before = Amounts(stored.planned, stored.committed) if stored else Amounts(ZERO, ZERO)
    _set_amount(line, year, before._replace(**{measure: amount}), stored)


@transaction.atomic
def plan_lines(wanted: Iterable[tuple[BudgetLine, Mapping[int, Decimal]]]) -> None:
    """Set what is planned on many lines, by fiscal year; what is committed stays.

    Years without money get no row unless they have one; one statement for a thousand rows.
    """
    lines = [(line, dict(planned)) for line, planned in wanted]
    stored = set(
        BudgetAmount.objects.filter(line__in=[line.pk for line, _planned in lines]).values_list(
            "line_id", "fiscal_year"
        )
    )
    BudgetAmount.objects.bulk_create(
        (
            BudgetAmount(
                program_id=line.program_id,
                community_id=line.community_id,
                line=line,
                fiscal_year=year,
                planned=amount,
            )
            for line, planned in lines
            for year, amount in planned.items()
            if amount or (line.pk, year) in stored
        ),
        batch_size=1000,
        update_conflicts=True,
        unique_fields=["program", "line", "fiscal_year"],
        update_fields=["planned"],
    )


def _set_amount(line: BudgetLine, year: int, wanted: Amounts, stored: BudgetAmount | None) -> None:
    if stored is None:
        if any(wanted):
            BudgetAmount.objects.create(
                program_id=line.program_id,
                community_id=line.community_id,
                line=line,
                fiscal_year=year,
                planned=wanted.planned,
                committed=wanted.committed,
            )
    elif not any(wanted):
        stored.delete()
    elif (stored.planned, stored.committed) != wanted:
        stored.planned, stored.committed = wanted
        stored.save(update_fields=["planned", "committed"])


@transaction.atomic
def remove_line(line: BudgetLine) -> None:
    """Remove a line and its amounts. Raises `InUse` when money was spent or allocated on it."""
    line = hold(line)
    if line.expenses.exists() or line.allocations.exists():
        raise InUse(line)
    line.delete()


@transaction.atomic
def save_expense(
    expense: Expense, *, by: Any, upload: CheckedUpload | None = None, reason: str = ""
) -> Expense:
    """Store a new or changed expense of its `program`, in the community of its line.

    `upload` is filed as its receipt, with the program, where only staff see it. `reason`
    is kept with the change in the history.
    """
    expense.community_id = expense.line.community_id
    if expense.pk is None:
        expense.entered_by = by
    if upload:
        expense.receipt = documents.add_document(
            program=expense.program,
            community=None,
            by=by,
            upload=upload,
            kind=Document.Kind.OTHER,
            title=f"{expense.payee}, {expense.spent_on}",
            seen_by=Document.Audience.STAFF,
        )
    if reason:
        with pghistory.context(reason=reason):
            expense.save()
    else:
        expense.save()
    return expense


@transaction.atomic
def remove_expense(expense: Expense, *, reason: str) -> None:
    """Remove an expense; what it was, and `reason`, stay in the history. Its receipt stays too."""
    with pghistory.context(reason=reason):
        expense.delete()


@transaction.atomic
def add_category(category: Category) -> Category:
    """Add a category below all others."""
    last = Category.objects.aggregate(last=Max("position"))["last"] or 0
    category.position = min(last + 10, 32_000)
    category.save()
    return category


@transaction.atomic
def move_category(category: Category, *, up: bool) -> None:
    """Swap a category with the one above or below it; at the end nothing changes."""
    ordered = list(
        Category.objects.select_for_update(of=("self",)).order_by("position", "name", "pk")
    )
    here = [one.pk for one in ordered].index(category.pk)
    there = here - 1 if up else here + 1
    if not 0 <= there < len(ordered):
        return
    ordered[here], ordered[there] = ordered[there], ordered[here]
    for number, one in enumerate(ordered, 1):
        if one.position != number * 10:
            one.position = number * 10
            one.save(update_fields=["position"])


@transaction.atomic
def remove_category(category: Category) -> None:
    """Remove a category. Raises `InUse` while it has lines."""
    category = hold(category)
    if category.lines.exists():
        raise InUse(category)
    category.delete()
