"""What custodians do with records: write them down, check them, choose and approve quotes."""

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from bic.querysets import hold
from bic.versions import next_number
from research.models import Coding, Quote, Record, Statement, Study


class StudyNotOpen(Exception):
    """Records belong to studies that collect data."""


class NothingSaid(Exception):
    """A record without statements has nothing to check."""


class NotChecked(Exception):
    """Nothing of a record is shared before somebody has checked it."""


class NoConsent(Exception):
    """Whoever said it did not agree to its being told."""


class IsQuoted(Exception):
    """A statement that is quoted stays; the quote goes first."""


@transaction.atomic
def save_record(record: Record) -> Record:
    """Keep a new or changed record; the guide that it names is used from now on.

    Raises `StudyNotOpen` for a new record of a study that does not collect data.
    """
    if record.pk is None:
        study = hold(record.study, Study.objects.select_related("program"))
        if not study.is_open:
            raise StudyNotOpen
        record.number = next_number(study.records)
    record.save()
    guide = record.guide
    if guide is not None and guide.used_at is None:
        guide.used_at = timezone.now()
        guide.save(update_fields=["used_at"])
    return record


@transaction.atomic
def save_statement(statement: Statement) -> Statement:
    """Keep a new statement as the last of its record, or a changed one with its codes.

    Codes stay on the words they were given to; where those words are gone, on the whole.
    """
    hold(statement.record)
    if statement.pk is None:
        rows = Statement.objects.filter(record=statement.record).order_by()
        statement.position = (rows.aggregate(last=Max("position"))["last"] or 0) + 1
    else:
        _move_codings(statement, Statement.objects.get(pk=statement.pk).text)
    statement.save()
    return statement


def _move_codings(statement: Statement, before: str) -> None:
    if before == statement.text:
        return
    whole = (0, len(statement.text))
    taken = set()
    for coding in Coding.objects.filter(statement=statement).order_by("pk"):
        words = before[coding.starts : coding.ends]
        at = statement.text.find(words)
        coding.starts, coding.ends = whole if at < 0 else (at, at + len(words))
        place = (coding.code_id, coding.coder_id, coding.starts, coding.ends)
        if place in taken:
            coding.delete()
        else:
            coding.save(update_fields=["starts", "ends"])
        taken.add(place)


@transaction.atomic
def remove_statement(statement: Statement) -> None:
    """Take a statement out of its record. Raises `IsQuoted`."""
    hold(statement.record)
    if statement.quotes.exists():
        raise IsQuoted
    statement.delete()


@transaction.atomic
def clear(record: Record, *, by: Any) -> Record:
    """Note that somebody looked for what tells who spoke; what was said stays from now on.

    Raises `NothingSaid`. A second call changes nothing.
    """
    record = hold(record)
    if record.checked_at is None:
        if not record.statements.exists():
            raise NothingSaid
        record.checked_at, record.checked_by = timezone.now(), by
        record.save()
    return record


@transaction.atomic
def reopen(record: Record) -> Record:
    """Let a record be changed again; its quotes are shared no more until it was checked again."""
    record = hold(record)
    if record.checked_at is not None:
        for quote in Quote.objects.filter(statement__record=record, approved_at__isnull=False):
            withdraw(quote)
        record.checked_at = record.checked_by = None
        record.save()
    return record


@transaction.atomic
def choose_quote(quote: Quote, *, by: Any) -> Quote:
    """Keep words out of a statement, or change them; nobody else reads them before approval."""
    if quote.pk is None:
        quote.created_by = by
    quote.approved_at = quote.approved_by = None
    quote.save()
    return quote


@transaction.atomic
def approve(quote: Quote, *, by: Any) -> Quote:
    """Let others read a quote, as far as its speaker agreed.

    Raises `NotChecked` and `NoConsent`. A second call changes nothing.
    """
    quote = hold(quote)
    if quote.approved_at is None:
        if quote.level == Quote.Level.NONE:
            raise NoConsent
        if hold(quote.statement.record).checked_at is None:
            raise NotChecked
        quote.approved_at, quote.approved_by = timezone.now(), by
        quote.save()
    return quote


@transaction.atomic
def withdraw(quote: Quote) -> Quote:
    """Let nobody else read a quote any more. A second call changes nothing."""
    quote = hold(quote)
    quote.approved_at = quote.approved_by = None
    quote.save()
    return quote
