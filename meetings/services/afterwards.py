"""What people keep of a meeting: notes, materials, photos and costs."""

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from django.db import transaction

from bic.documents.intake import CheckedUpload
from bic.documents.models import Document
from bic.documents.services import add_document
from bic.documents.storage import discard, keep
from bic.querysets import hold
from bic.tenancy.history import forget
from meetings.models import Cost, Material, Meeting, Note, Photo
from meetings.pictures import Picture
from meetings.services.meeting import MeetingClosed
from planning.models import Expense
from planning.services import budget


class NoLine(Exception):
    """What was spent belongs to a line of the budget."""


class IsSpent(Exception):
    """A cost that was paid stays until its expense is removed."""


@transaction.atomic
def save_note(note: Note, *, by: Any) -> Note:
    """Store a new or changed note, and who wrote it last. Raises `MeetingClosed`."""
    _check_open(note.meeting)
    note.written_by = by
    note.save()
    return note


@transaction.atomic
def remove_note(note: Note) -> None:
    """Take a note away. Raises `MeetingClosed`."""
    _check_open(note.meeting)
    note.delete()


def _check_open(meeting: Meeting) -> None:
    if hold(meeting).closed_at is not None:
        raise MeetingClosed(meeting)


@transaction.atomic
def add_material(
    material: Material, *, by: Any, upload: CheckedUpload | None = None, title: str = ""
) -> Material:
    """Store a material; `upload` is filed among the documents of the community first."""
    if upload is not None:
        material.document = add_document(
            program=material.program, community=material.community, by=by, upload=upload,
            kind=Document.Kind.OTHER, title=title, step="C1",
        )  # fmt: skip
    material.created_by = by
    material.save()
    return material


@transaction.atomic
def add_photo(photo: Photo, picture: Picture, *, by: Any) -> Photo:
    """Store a photo and its file."""
    photo.storage_key = keep(picture.file, photo.program_id)
    photo.width, photo.height = picture.width, picture.height
    photo.created_by = by
    photo.save()
    return photo


@transaction.atomic
def erase_photo(photo: Photo) -> None:
    """Remove a photo for good, because somebody took their consent back: row, file, history.

    The history keeps that there was one, and who removed it.
    """
    pk, stored = photo.pk, photo.storage_key
    photo.delete()
    forget(Photo, [pk], keep_newest=True)
    transaction.on_commit(partial(discard, stored))


@transaction.atomic
def plan_cost(cost: Cost, *, by: Any) -> Cost:
    """Store a new or changed cost as it is planned; what was paid follows it to another line.

    Raises `NoLine` for one that was paid and has no line any more.
    """
    if cost.pk is None:
        cost.created_by = by
    cost.save()
    if cost.expense and cost.expense.line_id != cost.line_id:
        if cost.line is None:
            raise NoLine
        cost.expense.line = cost.line
        budget.save_expense(cost.expense, by=by)
    return cost


@transaction.atomic
def spend(cost: Cost, *, amount: Decimal, payee: str, on: date, by: Any) -> Expense:
    """Enter what was paid as an expense of the cost's budget line, or correct it.

    Everything that adds up the budget reads it there. Raises `NoLine`.
    """
    cost = hold(cost, Cost.objects.select_related("line", "expense", "program"))
    if cost.line is None:
        raise NoLine
    expense = cost.expense or Expense(program=cost.program, note=cost.what)
    expense.line, expense.amount, expense.payee, expense.spent_on = cost.line, amount, payee, on
    budget.save_expense(expense, by=by)
    if cost.expense_id != expense.pk:
        cost.expense = expense
        cost.save(update_fields=["expense"])
    return expense


@transaction.atomic
def remove_cost(cost: Cost) -> None:
    """Take a planned cost away. Raises `IsSpent`."""
    cost = hold(cost)
    if cost.expense_id is not None:
        raise IsSpent
    cost.delete()
