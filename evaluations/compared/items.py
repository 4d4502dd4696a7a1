"""One question over all rounds: what each round tells, and the change, with what allows it.

Everything is computed from what the reader sees of each round (`bic.surveys.results`): a number
that is hidden in one round goes into no change, no average and no effect size.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.surveys.definition import Question
from bic.surveys.models import Kind
from bic.surveys.results.items import Answer, Result
from bic.surveys.results.questions import TEXTS
from bic.surveys.results.telling import EACH_ONCE, is_ticked
from evaluations import statistics
from evaluations.compared.design import ENOUGH, Design
from evaluations.scoring import points_of, scores_of

SIZES = {
    "none": gettext_lazy("negligible"),
    "small": gettext_lazy("small"),
    "medium": gettext_lazy("medium"),
    "large": gettext_lazy("large"),
}


class Asked(NamedTuple):
    """A question as one round asked it, with what is told of the answers."""

    question: Question
    label: str
    result: Result


@dataclass(frozen=True)
class Change:
    """From one round to a later one, in words; `interval` and `effect` are "" where not told.

    `way` is "better" or "worse" where one direction is, else "".
    """

    points: str
    interval: str = ""
    effect: str = ""
    way: str = ""


class Row(NamedTuple):
    """An answer in all rounds; None where a round did not offer it or did not ask."""

    words: str
    look: str
    cells: list[Answer | None]
    change: Change | None


@dataclass(frozen=True)
class Average:
    """The average of a scale in each round ("" where it is not told), and its change.

    `means` are the same as numbers, None where they are not told.
    """

    words: str
    cells: list[str]
    change: Change | None
    means: list[float | None]


@dataclass
class Compared:
    """One question over all rounds. `notes` say why something is not told."""

    key: str
    label: str
    kind: str
    asked: list[Asked | None]
    is_reworded: bool
    rows: list[Row] = field(default_factory=list)
    without: list[Row] = field(default_factory=list)
    average: Average | None = None
    notes: list[str] = field(default_factory=list)
    span: str = ""

    @property
    def hides(self) -> bool:
        """Whether a number is hidden in some round."""
        return any(one.result.told.hides for one in self.asked if one)

    @property
    def draws(self) -> bool:
        """Whether each answer has a bar: a scale has one for all of them, around its middle."""
        return not self.bars and any(
            one.result.draws and (_people(one) or 0) > 1 for one in self.asked if one
        )

    @property
    def bars(self) -> list[tuple[int, Result]]:
        """The rounds whose bar of a scale can be drawn; one person would fill all of it."""
        return [
            (n, one.result)
            for n, one in enumerate(self.asked)
            if one and one.result.segments and (_people(one) or 0) > 1
        ]


def compare(names: Sequence[str], asked: Sequence[Asked | None], design: Design) -> Compared:
    """A question over rounds of these names; at least one of them asked it."""
    there = [(place, one) for place, one in enumerate(asked) if one]
    newest = there[-1][1]
    found = Compared(
        newest.question.key, newest.label, newest.result.kind, list(asked),
        is_reworded=len(there) > 1 and (
            any(one.question.is_reworded for _place, one in there[1:])
            or len({one.label for _place, one in there}) > 1
        ),
    )  # fmt: skip
    found.notes += _absences(names, asked)
    answered = [(place, one) for place, one in there if _people(one) != 0]
    pair = _pair(found, answered) if len(answered) > 1 else None
    if pair:
        found.span = _("%(first)s to %(last)s") % {
            "first": names[pair.places[0]], "last": names[pair.places[1]],
        }  # fmt: skip
    _fill(found, pair, design)
    return found


class Pair(NamedTuple):
    """The rounds between which a change is told, with their places."""

    places: tuple[int, int]
    before: Asked
    now: Asked


def _absences(names: Sequence[str], asked: Sequence[Asked | None]) -> list[str]:
    """Rounds that did not ask, and rounds in which nobody or one person answered, in words."""
    notes = []
    for name, one in zip(names, asked, strict=True):
        if one is None:
            notes.append(_("%(wave)s: not asked.") % {"wave": name})
            continue
        people = _people(one)
        declined = any(cell.count for _value, cell in one.result.told.without[:1])
        if people == 0 and declined:
            words = _("%(wave)s: nobody answered; some preferred not to say.")
        elif people == 0:
            words = _("%(wave)s: nobody answered.")
        elif people == 1:
            words = _("%(wave)s: one person answered, which says nothing of a group.")
        else:
            continue
        notes.append(words % {"wave": name})
    return notes


def _people(one: Asked) -> int | None:
    """How many answered; None where that is not told."""
    told = one.result.told
    if is_ticked(one.question):
        counts = [cell.count for _value, cell in told.values]
        return 0 if all(count == 0 for count in counts) else told.base.count
    counts = [cell.count for _value, cell in told.values]
    if None in counts:
        return None
    return sum(count for count in counts if count is not None)


def _placed(one: Asked) -> int | None:
    """How many an effect size would be of: on a scale, those who chose a point of it."""
    scores = scores_of(one.question, one.result.told) if one.question.kind == Kind.SCALE else None
    return scores.people if scores else _people(one)


def _pair(found: Compared, answered: Sequence[tuple[int, Asked]]) -> Pair | None:
    """The first and the last round where they can be compared; else a note says why not."""
    (first, before), (last, now) = answered[0], answered[-1]
    one, other = before.question, now.question
    why = ""
    if one.kind != other.kind:
        why = _("No change is told: it was another kind of question.")
    elif one.kind in EACH_ONCE and set(one.values) != set(other.values):
        why = _("No change is told: other answers were offered.")
    elif one.kind == Kind.SCALE and points_of(one) != points_of(other):
        why = _("No change is told: the scale was turned round between the waves.")
    elif one.kind in TEXTS or one.kind not in EACH_ONCE and not is_ticked(one):
        return None
    elif before.result.told.is_of_answered != now.result.told.is_of_answered:
        why = _("No change is told: because of small numbers, the shares are of different people.")
    if why:
        found.notes.append(why)
        return None
    return Pair((first, last), before, now)


def _fill(found: Compared, pair: Pair | None, design: Design) -> None:
    found.rows, found.without = _rows(found.asked), _rows(found.asked, without=True)
    if pair is None:
        return
    found.rows = [row._replace(change=_shares(row, pair, design)) for row in found.rows]
    behind = [row.cells[place] for row in found.rows for place in pair.places]
    if any(answer and answer.cell.is_hidden for answer in behind):
        found.notes.append(_("A change is told only where no number behind it is hidden."))
    is_few = any((_placed(one) or ENOUGH) < ENOUGH for one in (pair.before, pair.now))
    if is_few and design.tells_effects:
        found.notes.append(
            _("Fewer than %(number)s people answered in a wave: no effect size and no interval.")
            % {"number": ENOUGH}
        )
    if pair.now.question.kind == Kind.SCALE:
        found.average = _average(found.asked, pair, design)
        change = found.average.change
        if change and not change.effect and design.tells_effects and not is_few:
            found.notes.append(_("All gave the same answer each time: no effect size."))


def _rows(asked: Sequence[Asked | None], *, without: bool = False) -> list[Row]:
    """The answers of all rounds by their values, in the order of the newest."""
    each = [
        {a.value: a for a in (one.result.without if without else one.result.answers)}
        if one else {}
        for one in asked
    ]  # fmt: skip
    values: dict[str, Answer] = {}
    for answers in reversed(each):
        for value, answer in answers.items():
            values.setdefault(value, answer)
    return [
        Row(one.words, one.look, [answers.get(value) for answers in each], None)
        for value, one in values.items()
    ]


def _shares(row: Row, pair: Pair, design: Design) -> Change | None:
    """The change of one answer's share; None where a number behind it is not told."""
    parts = []
    for place, one in zip(pair.places, (pair.before, pair.now), strict=True):
        answer = row.cells[place]
        base = one.result.told.base.count
        if answer is None or answer.cell.count is None or not base:
            return None
        parts.append((answer.cell.count, base))
    before, now = parts
    points = 100 * (now[0] / now[1] - before[0] / before[1])
    if min(before[1], now[1]) < ENOUGH:
        return Change(_points(points))
    interval = effect = ""
    if design.tells_intervals:
        low, high = statistics.newcombe(before, now)
        interval = _between(_points(100 * low), _points(100 * high))
    if design.tells_effects:
        h = statistics.cohens_h(before, now)
        effect = f"h = {_signed(h, 2)} ({SIZES[statistics.size_of(h)]})"
    return Change(_points(points), interval, effect)


def _average(asked: Sequence[Asked | None], pair: Pair, design: Design) -> Average:
    scores = [scores_of(one.question, one.result.told) if one else None for one in asked]
    means = [round(one.mean, 2) if one and one.people else None for one in scores]
    cells = ["" if one is None else number_format(one, 2) for one in means]
    points, directed = len(points_of(pair.now.question)), bool(pair.now.question.direction)
    words = (
        _("Average, 1 worst to %(points)s best") if directed
        else _("Average of the points, 1 to %(points)s")
    ) % {"points": points}  # fmt: skip
    before, now = (scores[place] for place in pair.places)
    if not before or not now or not before.people or not now.people:
        return Average(words, cells, None, means)
    change = now.mean - before.mean
    way = "" if not directed or not round(change, 2) else "better" if change > 0 else "worse"
    interval = effect = ""
    if min(before.people, now.people) >= ENOUGH:
        if design.tells_intervals and (ends := statistics.welch(before, now)):
            interval = _between(_signed(ends.low, 2), _signed(ends.high, 2))
        if design.tells_effects and (d := statistics.cohens_d(before, now)) is not None:
            ranks = statistics.rank_biserial(before, now)
            effect = (
                f"d = {_signed(d, 2)} ({SIZES[statistics.size_of(d)]}), r = {_signed(ranks, 2)}"
            )
    told = Change(_signed(change, 2), interval, effect, way)
    return Average(words, cells, told, means)


def _signed(number: float, digits: int) -> str:
    """With its sign, a real minus, and none for nought."""
    shown = round(number, digits)
    sign = "+" if shown > 0 else "−" if shown < 0 else ""
    return f"{sign}{number_format(abs(shown), digits)}"


def _points(number: float) -> str:
    return _("%(number)s points") % {"number": _signed(number, 1)}


def _between(low: str, high: str) -> str:
    return _("95%% interval %(low)s to %(high)s") % {"low": low, "high": high}
