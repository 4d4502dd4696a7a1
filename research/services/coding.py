"""What coders do: find codes in words, say that they are done, merge and split codes."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from research.models import Code, Coding, Recommendation, Record, SecondReading, Statement


class NoWords(Exception):
    """The range holds no words of the statement."""


class AlreadyFinished(Exception):
    """A second coder who has finished changes nothing, so that the comparison stays honest."""


class SameCode(Exception):
    """A code cannot be merged into itself or into a part of itself."""


class SameCoder(Exception):
    """The second coder is somebody else than the first."""


@transaction.atomic
def code(
    statement: Statement, code: Code, *, by: Any, starts: int | None = None, ends: int | None = None
) -> Coding:
    """Find a code in the characters `starts` to `ends` of a statement, or in all of it.

    A second call gives the same coding back. Raises `NoWords` and `AlreadyFinished`.
    """
    _not_after_the_end(statement.record_id, by)
    first = 0 if starts is None else starts
    last = len(statement.text) if ends is None else ends
    if not 0 <= first < last <= len(statement.text) or not statement.text[first:last].strip():
        raise NoWords
    coding, _is_new = Coding.objects.get_or_create(
        program_id=statement.program_id, statement=statement, code=code, coder=by,
        starts=first, ends=last, defaults={"community_id": statement.community_id},
    )  # fmt: skip
    _first_coder(statement.record_id, by)
    return coding


@transaction.atomic
def take_back(coding: Coding, *, by: Any) -> None:
    """Take a code off some words. Raises `AlreadyFinished`."""
    _not_after_the_end(coding.statement.record_id, by)
    coding.delete()


def _not_after_the_end(record_id: int, by: Any) -> None:
    done = SecondReading.objects.filter(record=record_id, coder=by, done_at__isnull=False)
    if done.exists():
        raise AlreadyFinished


def _first_coder(record_id: int, by: Any) -> None:
    """Whoever codes a record first, and is not its second coder, is its first coder."""
    if not SecondReading.objects.filter(record=record_id, coder=by).exists():
        Record.objects.filter(pk=record_id, coded_by=None).update(coded_by=by)


@transaction.atomic
def finish(record: Record, *, by: Any) -> Record:
    """Say that one has coded a record, as its first or as its second coder.

    When both have, what each found is kept, to be compared. A second call changes nothing.
    """
    record = hold(record)
    second = SecondReading.objects.select_for_update().filter(record=record).first()
    if second is not None and second.coder_id == by.pk:
        if second.done_at is None:
            second.done_at = timezone.now()
            second.save(update_fields=["done_at"])
    elif record.coded_at is None:
        record.coded_at, record.coded_by = timezone.now(), record.coded_by or by
        record.save()
    if second is not None and second.done_at and record.coded_at and not second.compared_at:
        second.compared = {
            "first": _found(record, record.coded_by_id),
            "second": _found(record, second.coder_id),
        }
        second.compared_at = timezone.now()
        second.save(update_fields=["compared", "compared_at"])
    return record


def _found(record: Record, coder_id: int | None) -> dict[str, list[int]]:
    """Keys of the codes that a coder found in each statement, also in those without any."""
    found: dict[str, list[int]] = {
        str(pk): [] for pk in Statement.objects.filter(record=record).values_list("pk", flat=True)
    }
    rows = Coding.objects.filter(statement__record=record, coder=coder_id)
    for statement, code_id in rows.order_by("code_id").values_list("statement_id", "code_id"):
        if code_id not in found[str(statement)]:
            found[str(statement)].append(code_id)
    return found


@transaction.atomic
def ask_second(record: Record, *, coder: Any, due_on: date, by: Any) -> SecondReading:
    """Ask somebody to code a record without seeing what was found.

    Who was asked before and has not finished is replaced. Raises `SameCoder`, and
    `AlreadyFinished` once somebody has.
    """
    record = hold(record)
    if record.coded_by_id == coder.pk:
        raise SameCoder
    if SecondReading.objects.filter(record=record, done_at__isnull=False).exists():
        raise AlreadyFinished
    reading, _is_new = SecondReading.objects.update_or_create(
        record=record, program_id=record.program_id,
        defaults={
            "community_id": record.community_id, "coder": coder, "due_on": due_on,
            "asked_by": by,
        },
    )  # fmt: skip
    return reading


@transaction.atomic
def merge(code: Code, *, into: Code) -> Code:
    """Give all words of a code to another one; the first is given no more, and kept.

    Raises `SameCode`. Coders who gave both to the same words keep one.
    """
    code, into = hold(code), hold(into)
    if into.pk == code.pk or into.retired_at or into.parent_id == code.pk:
        raise SameCode
    held = set(
        Coding.objects.filter(code=into).values_list("statement_id", "coder_id", "starts", "ends")
    )
    for coding in Coding.objects.filter(code=code):
        if (coding.statement_id, coding.coder_id, coding.starts, coding.ends) in held:
            coding.delete()
        else:
            coding.code = into
            coding.save(update_fields=["code"])
    Recommendation.objects.filter(code=code).update(code=into)
    Code.objects.filter(parent=code).update(parent=into)
    code.retired_at, code.merged_into, code.letter = timezone.now(), into, ""
    code.save()
    return into


@transaction.atomic
def split(code: Code, *, new: Code, codings: Iterable[int], by: Any) -> Code:
    """Make a new code out of some of the words of `code`: those of `codings`, by key."""
    hold(code)
    new.created_by = by
    new.save()
    for coding in Coding.objects.filter(code=code, pk__in=list(codings)):
        coding.code = new
        coding.save(update_fields=["code"])
    return new
