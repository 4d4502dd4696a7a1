"""What the codes of a community say: the codebook as a tree, sources, saturation, agreement.

A source is a record: one interview or one group. A code counts the sources it was found in,
never the mentions, so that one talkative person weighs no more than a quiet one. What a second
coder finds counts once both have finished.

`spoken_of` is what themes lean on: for a code its statements, its sources and the quotes that
may be shown.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Q

from bic.surveys.results.agreement import Agreement, agreements
from bic.tenancy import scope
from research.models import Code, Coding, Quote, Record, SecondReading, Statement


@dataclass
class Line:
    """A code in the codebook: its own sources and mentions, sources with its parts, the parts."""

    code: Code
    sources: int
    mentions: int
    with_parts: int = 0
    parts: list["Line"] = field(default_factory=list)


def codebook(community: Any) -> list[Line]:
    """The codes in use by name, each with its parts. Two queries."""
    found = records_of(community)
    lines = {}
    for code in Code.objects.filter(community=community).for_list():
        records = found.get(code.pk, [])
        lines[code.pk] = Line(code, len(set(records)), len(records))
    for line in lines.values():
        if parent := lines.get(line.code.parent_id):
            parent.parts.append(line)
    for line in lines.values():
        keys = [line.code.pk, *(part.code.pk for part in line.parts)]
        line.with_parts = len({record for key in keys for record in found.get(key, [])})
    return [line for line in lines.values() if line.code.parent_id not in lines]


def records_of(community: Any) -> dict[int, list[int]]:
    """Keys of the records that each code was found in, one for each mention."""
    rows = Coding.objects.filter(community=community).counted().order_by()
    found: dict[int, list[int]] = {}
    for code, record in rows.values_list("code_id", "statement__record_id"):
        found.setdefault(code, []).append(record)
    return found


@dataclass(frozen=True)
class NewCodes:
    """A record in the order in which they were held, and the codes that no earlier one had."""

    record: Record
    codes: list[str]
    known: int


def saturation(community: Any) -> list[NewCodes]:
    """New codes in each coded record, by day: when none come any more, enough was heard."""
    rows = Coding.objects.filter(community=community).counted()
    pairs = rows.order_by("statement__record__held_on", "statement__record_id", "code__name")
    found: dict[int, list[str]] = {}
    seen: set[int] = set()
    for record, code, name in pairs.values_list(
        "statement__record_id", "code_id", "code__name"
    ).distinct():
        new = found.setdefault(record, [])
        if code not in seen:
            seen.add(code)
            new.append(name)
    records = Record.objects.select_related("study").in_bulk(found)
    lines, known = [], 0
    for key, names in found.items():
        known += len(names)
        lines.append(NewCodes(records[key], names, known))
    return lines


@dataclass(frozen=True)
class Compared:
    """Two coders: how far they agree over the records that both have finished."""

    first: Any
    second: Any
    records: int
    agreement: Agreement


def compared(community: Any) -> list[Compared]:
    """Agreement of every first and second coder, as they found it before they knew of each other.

    A decision is whether a code applies to a statement; the codes are those that one of the
    two gave at all. Two queries.
    """
    rows = SecondReading.objects.filter(community=community, compared_at__isnull=False)
    pairs: dict[tuple[int, int], list[SecondReading]] = {}
    people = {}
    for one in rows.select_related("coder", "record__coded_by").order_by("pk"):
        first = one.record.coded_by
        people |= {first.pk: first, one.coder_id: one.coder}
        pairs.setdefault((first.pk, one.coder_id), []).append(one)
    found = []
    for (first, second), readings in pairs.items():
        coded = {first: _codes(readings, "first"), second: _codes(readings, "second")}
        given = {code for texts in coded.values() for codes in texts.values() for code in codes}
        found += [
            Compared(people[first], people[second], len(readings), one)
            for one in agreements(coded, given)
        ]
    return found


def _codes(readings: Iterable[SecondReading], coder: str) -> dict[int, set[int]]:
    return {
        int(statement): set(codes)
        for one in readings
        for statement, codes in one.compared[coder].items()
    }


@dataclass(frozen=True)
class SpokenOf:
    """What was said about a code: statements, how many sources, quotes that may be shown.

    `statements` are for custodians alone; `sources` counts interviews and groups, no people;
    `quotes` are approved, may be quoted, and come from records that were checked.
    """

    code: Code
    statements: list[Statement]
    sources: int
    quotes: list[Quote]


def spoken_of(codes: Iterable[Code]) -> dict[int, SpokenOf]:
    """What was said about each code and its parts, by the key of the code. Three queries.

    It widens the scope to the program, since records are behind a wall: whoever shows
    `statements` asks `research.view_code` of the reader first.
    """
    codes = list(codes)
    if not codes:
        return {}
    with scope(codes[0].program_id):
        wanted = Q(code__in=codes) | Q(code__parent__in=codes)
        rows = list(
            Coding.objects.filter(wanted)
            .counted()
            .select_related("code", "statement")
            .order_by("statement__record_id", "statement__position", "pk")
        )
        quotes = list(
            Quote.objects.shared()
            .filter(statement__in={one.statement_id for one in rows})
            .order_by("pk")
        )
    found = {}
    for code in codes:
        own = [one for one in rows if code.pk in (one.code_id, one.code.parent_id)]
        statements = {one.statement_id: one.statement for one in own}
        found[code.pk] = SpokenOf(
            code,
            list(statements.values()),
            len({one.record_id for one in statements.values()}),
            [quote for quote in quotes if quote.statement_id in statements],
        )
    return found


def coded_records(community: Any) -> dict[str, int]:
    """How many records there are, were coded by a first coder, and by a second one."""
    rows = Record.objects.filter(community=community).order_by()
    return rows.aggregate(
        all=Count("pk"),
        coded=Count("pk", filter=Q(coded_at__isnull=False)),
        twice=Count("pk", filter=Q(second__compared_at__isnull=False)),
    )
