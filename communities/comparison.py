"""Finalists side by side, and how far the reviews of a round are."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from bic.documents.models import Document
from communities import reading, results
from communities.models import Criterion
from communities.scoring import spread_words


@dataclass(frozen=True)
class Progress:
    """Numbers of a round: applications by how far they are, and single reviews."""

    applications: int
    complete: int
    unassigned: int
    asked: int
    done: int
    recused: int


def progress(rows: Iterable[Any]) -> Progress:
    """Added up from rows of `results.reviewed`; withdrawn ones are left out."""
    rows = [row for row in rows if row.withdrawn_at is None]
    return Progress(
        len(rows),
        sum(row.asked > 0 and row.asked == row.done for row in rows),
        sum(row.asked == 0 for row in rows),
        sum(row.asked for row in rows),
        sum(row.done for row in rows),
        sum(row.recused for row in rows),
    )


@dataclass(frozen=True)
class Letters:
    """Letters of support of one finalist, and those of the two kinds that are preferred."""

    count: int
    immigrant: int
    government: int


@dataclass(frozen=True)
class Compared:
    """The table of finalists: one column for each, one line for each criterion."""

    finalists: Sequence[Any]
    lines: list[tuple[Criterion, list[results.Cell | None]]]


def compare(rows: Sequence[Any], criteria: Iterable[Criterion]) -> Compared:
    """Rows of `results.reviewed`, each given its letters as `received`, `median` and `words`.

    Four queries; none for no finalists.
    """
    if not rows:
        return Compared([], [])
    found = results.raters((row.pk for row in rows), with_given=True)
    medians = results.medians(found)
    signers = Counter(
        (one.community_id, one.signer_kind)
        for one in reading.letters(row.community_id for row in rows)
    )
    for row in rows:
        row.received = Letters(
            sum(n for (community, _kind), n in signers.items() if community == row.community_id),
            signers[row.community_id, Document.SignerKind.IMMIGRANT_LEADER],
            signers[row.community_id, Document.SignerKind.GOVERNMENT],
        )
        row.median = None if row.is_sealed else medians.get(row.pk)
        row.words = spread_words(row.done, None if row.mean is None else row.high - row.low)
    cells = [[] if row.is_sealed else results.cells(found.get(row.pk, ())) for row in rows]
    by_criterion = zip_longest(criteria, *cells)
    return Compared(rows, [(one, list(here)) for one, *here in by_criterion])
