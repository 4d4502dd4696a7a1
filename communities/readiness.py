"""Reading a scorecard: its dimensions in words, what scorers gave, and how it was before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from communities.models import Score, Scorecard, ScorecardItem
from communities.models.readiness import Dimension
from communities.stages import (
    LOWEST,
    NEXT,
    STAGES,
    Reading,
    Result,
    do_differ,
    on_nine,
    result,
    spread,
    stage_of,
    written,
)

INTERVIEWS_WANTED = (6, 10)


def agreed(item: ScorecardItem) -> Any:
    """What was agreed on for an item from `for_pages()`, None while nothing is."""
    return getattr(item, "consensus", None)


def result_of(items: Iterable[ScorecardItem]) -> Result:
    """Means of the dimensions out of what was agreed so far."""
    readings = []
    for item in items:
        found = agreed(item)
        level = found.level if found else None
        score = None if level is None else on_nine(level, item.scale)
        readings.append(Reading(item.dimension, score, item.interview_id is not None))
    return result(readings)


def frozen(found: Result) -> list[dict[str, Any]]:
    """A result as a scorecard keeps it."""
    return [
        {
            "dimension": one.dimension,
            "score": None if one.mean is None else str(written(one.mean)),
            "count": one.count,
            "total": one.total,
            "interviews": one.is_from_interviews,
        }
        for one in found.dimensions
    ]


def stage_words(score: Decimal | str) -> str:
    """A score that is never alone: "4.50, Preplanning"."""
    value = Decimal(score)
    return _("%(score)s, %(stage)s") % {
        "score": number_format(value, decimal_pos=2),
        "stage": STAGES[stage_of(value)],
    }


@dataclass(frozen=True)
class Line:
    """One dimension in words; `percent` is its place on the scale, None without a score."""

    key: str
    label: str
    score: Decimal | None
    words: str
    basis: str
    next: str
    before: str

    @property
    def percent(self) -> float | None:
        """How far along the scale of 1 to 9 it is."""
        return None if self.score is None else float((self.score - LOWEST) / 8 * 100)


def lines(
    rows: Sequence[Mapping[str, Any]], before: Sequence[Mapping[str, Any]] = ()
) -> list[Line]:
    """Dimensions out of `frozen` rows, in their order, beside those of the scorecard before."""
    old = {row["dimension"]: row["score"] for row in before}
    return [_line(row, old.get(row["dimension"])) for row in rows]


def _line(row: Mapping[str, Any], old: str | None) -> Line:
    score = None if row["score"] is None else Decimal(row["score"])
    return Line(
        key=row["dimension"],
        label=str(Dimension(row["dimension"]).label),
        score=score,
        words=_("No score") if score is None else stage_words(score),
        basis=_basis(row),
        next="" if score is None else str(NEXT[stage_of(score)]),
        before=stage_words(old) if old else "",
    )


def _basis(row: Mapping[str, Any]) -> str:
    count, total = row["count"], row["total"]
    if row["interviews"]:
        words = ngettext(
            "%(count)s of %(total)s interview", "%(count)s of %(total)s interviews", total
        )
    else:
        words = ngettext(
            "%(count)s of %(total)s criterion", "%(count)s of %(total)s criteria", total
        )
    return words % {"count": count, "total": total}


def weakest_words(scorecard: Scorecard) -> str:
    """The lowest dimension of a decided scorecard: "Climate: 2.50, Denial or resistance"."""
    first = lines(scorecard.result[:1])[0]
    return _("%(dimension)s: %(score)s") % {"dimension": first.label, "score": first.words}


def from_scorers(count: int) -> str:
    """ "from 4 scorers": stands beside every outcome and number."""
    return ngettext("from %(count)s scorer", "from %(count)s scorers", count) % {"count": count}


def day_of(scorecard: Scorecard) -> Any:
    """The program's day of the outcome, None before."""
    when = scorecard.decided_at
    return when and timezone.localdate(when, scorecard.program.tzinfo)


def standing(scorecard: Scorecard, scorers: int) -> str:
    """Where a scorecard is, in words: "Ready with conditions, from 4 scorers, Feb 6, 2026"."""
    if scorecard.is_finished:
        parts = [scorecard.get_outcome_display()]
        parts += [from_scorers(scorers)] if scorecard.is_decided else []
        return ", ".join([*parts, date_format(day_of(scorecard))])
    if scorecard.is_open:
        return _("All scores are in; the scorers agree on each item now.")
    return _("Being scored, by each scorer alone.")


@dataclass(frozen=True)
class Cell:
    """The scorers who gave a level; `css` draws the line from the lowest to the highest."""

    level: int
    people: Sequence[Any]
    css: str


@dataclass(frozen=True)
class Row:
    """An item with what everybody gave it."""

    item: ScorecardItem
    scores: Sequence[Score]
    consensus: Any

    @property
    def levels(self) -> list[int]:
        """The levels that were given."""
        return [one.level for one in self.scores if one.level is not None]

    @property
    def spread(self) -> int:
        """How far apart the scorers are."""
        return spread(self.levels)

    @property
    def is_split(self) -> bool:
        """Whether they have to hear each other's reasons."""
        return do_differ(self.levels)

    @property
    def is_agreed(self) -> bool:
        """Whether there is an agreed score, or that nobody can say."""
        return self.consensus is not None

    @property
    def words(self) -> str:
        """The agreed level and what it means."""
        if self.consensus is None:
            return ""
        if self.consensus.level is None:
            return _("Nobody can say")
        return level_words(self.item, self.consensus.level)

    @property
    def silent(self) -> list[Any]:
        """Scorers who could not say."""
        return [one.scorer for one in self.scores if one.level is None]

    @property
    def reasons(self) -> list[tuple[Any, str]]:
        """Scores with their level in words, of those who gave a reason."""
        return [
            (one, _("cannot say") if one.level is None else level_words(self.item, one.level))
            for one in self.scores
            if one.because
        ]

    @property
    def cells(self) -> list[Cell]:
        """One for each level of the scale."""
        low, high = min(self.levels, default=0), max(self.levels, default=-1)
        return [
            Cell(
                level,
                [one.scorer for one in self.scores if one.level == level],
                " ".join(
                    name
                    for name, holds in (
                        ("in", low <= level <= high and low < high),
                        ("lo", level == low),
                        ("hi", level == high),
                    )
                    if holds
                ),
            )
            for level, _words in self.item.all_levels
        ]


def level_words(item: ScorecardItem, level: int) -> str:
    """A level that is never alone: "3: Hours are agreed with the supervisor."."""
    return _("%(level)s: %(words)s") % {"level": level, "words": item.level_words(level)}


@dataclass(frozen=True)
class Part:
    """Items that are scored together: the criteria of one scale, or an interview."""

    key: int
    title: str
    scale: str
    rows: Sequence[Row]
    interview: Any = None

    @property
    def levels(self) -> list[tuple[int, str]]:
        """Heads of the columns; stages have names, levels of criteria differ by row."""
        named = self.scale == "nine"
        return [
            (level, str(STAGES[level]) if named else _("Level %(level)s") % {"level": level})
            for level, _words in self.rows[0].item.all_levels
        ]


def parts(items: Iterable[ScorecardItem], scores: Iterable[Score] = ()) -> list[Part]:
    """Items from `for_pages()` with the scores that the reader may see, part by part."""
    by_item: dict[int, list[Score]] = {}
    for score in scores:
        by_item.setdefault(score.item_id, []).append(score)
    groups: dict[tuple[int, str], list[ScorecardItem]] = {}
    for item in items:
        number = item.interview.number if item.interview else 0
        groups.setdefault((number, item.scale), []).append(item)
    return [
        Part(
            number,
            str(group[0].interview) if group[0].interview else _("Criteria"),
            scale,
            [Row(item, by_item.get(item.pk, []), agreed(item)) for item in group],
            group[0].interview,
        )
        for (number, scale), group in groups.items()
    ]


def interviews_hint(count: int) -> str:
    """Whether there are as many talks as the method asks, in a sentence; "" when there are."""
    lowest, highest = INTERVIEWS_WANTED
    if lowest <= count <= highest:
        return ""
    return _("The method asks for %(lowest)s to %(highest)s interviews from different sectors.") % {
        "lowest": lowest,
        "highest": highest,
    }
