"""Local counts as tables: each source's numbers of one day together, hidden where they are small.

They are counts of people from our own collection, so whoever may not read the list of local
counts gets what `bic.privacy.suppress` leaves of each table. Frozen profiles, paper and reports
always do.
"""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any

from django.utils.formats import date_format

from bic.privacy import Line, OneWay, suppress
from research.models import LocalCount

type Table = dict[str, Any]


def tables_of(counts: Iterable[LocalCount], threshold: int | None) -> list[Table]:
    """Plain tables of one source, day, subject and unit each, the newest first.

    Without a `threshold` the numbers are as they are, for those who may read the list.
    """

    def kind(one: LocalCount) -> tuple[Any, ...]:
        return -one.counted_on.toordinal(), one.source, one.source_kind, one.subject, one.unit

    tables = []
    for _key, group in groupby(sorted(counts, key=lambda one: (kind(one), one.what)), kind):
        rows = list(group)
        first = rows[0]
        told = _told({one.what: one.number for one in rows}, threshold)
        tables.append(
            {
                "source": first.source,
                "source_kind": first.source_kind,
                "subject": first.subject,
                "unit": first.unit,
                "counted_on": first.counted_on.isoformat(),
                "rows": told.as_rows() if isinstance(told, Line) else told,
                "threshold": threshold if isinstance(told, Line) and told.hides else 0,
            }
        )
    return tables


def _told(numbers: dict[str, int], threshold: int | None) -> Line | list[list[Any]]:
    if not threshold:
        return [[what, number] for what, number in numbers.items()]
    return suppress(OneWay.of(numbers), threshold)


def in_words(tables: Iterable[Table]) -> list[Table]:
    """The same with their codes in words of the active language."""
    return [
        table
        | {
            "source_kind": str(LocalCount.SourceKind(table["source_kind"]).label),
            "subject": str(LocalCount.Subject(table["subject"]).label),
            "unit": str(LocalCount.Unit(table["unit"]).label),
            "day": date_format(date.fromisoformat(table["counted_on"])),
        }
        for table in tables
    ]
