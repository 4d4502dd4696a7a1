"""The rounds of a series as one reader may know them, question by question."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bic.privacy import Cell, OneWay, threshold_of
from bic.surveys.results import counting, items
from bic.surveys.results.items import Result
from bic.surveys.results.questions import instruments_of
from bic.surveys.results.telling import Telling
from bic.surveys.views.results import Reading, told_of
from evaluations.compared.design import Design, design_of
from evaluations.compared.groups import Groups, groups_of, offered
from evaluations.compared.items import Asked, Compared, compare
from evaluations.compared.series import Round, Series

SEES_ALL = "surveys.view_answers_survey"


@dataclass(frozen=True)
class ReadRound:
    """A round with its results, and how many people answered as far as that is told."""

    round: Round
    reading: Reading
    people: Cell
    # Whether the group that was asked for may not be told in this round.
    is_refused: bool
    asked: dict[str, Asked]


@dataclass(frozen=True)
class Comparison:
    """A series as a reader may have it."""

    series: Series
    rounds: list[ReadRound]
    design: Design
    questions: list[Compared]
    filters: list[Result]
    group: str
    # By what all groups can stand beside each other, and those that do.
    offered: list[tuple[str, str]]
    beside: Groups | None

    @property
    def told(self) -> list[ReadRound]:
        """The rounds that the questions stand beside: without those that may not tell the group."""
        return [one for one in self.rounds if not one.is_refused]

    @property
    def refused(self) -> list[ReadRound]:
        """Those that may not tell the group."""
        return [one for one in self.rounds if one.is_refused]


def readings_of(series: Series, *, sees_all: bool) -> list[Reading]:
    """What is needed to read each round; one query for all, and one for each."""
    surveys = [one.survey for one in series.rounds]
    found = []
    for survey in surveys:
        is_final = survey.state == "closed"
        telling = Telling(threshold_of(survey.program), sees_all, is_final)
        # Before anything is counted: then what is kept is as new as its stamp, or newer.
        stamp = counting.stamp_of(survey, is_whole=sees_all or is_final)
        found.append((survey, stamp, telling))
    instruments = instruments_of(surveys)
    return [Reading(one, instruments[one.pk], stamp, telling) for one, stamp, telling in found]


def comparison_of(series: Series, *, sees_all: bool, only: str = "") -> Comparison:
    """A series, exact or as suppression leaves it; `only` names one group ("area:north")."""
    return compared(series, readings_of(series, sees_all=sees_all), only)


def compared(
    series: Series, readings: Sequence[Reading], only: str = "", by: str = ""
) -> Comparison:
    """The same of readings that are there already; `by` sets the groups of a split side by side."""
    rounds: list[ReadRound] = []
    filters: list[Result] = []
    offer: list[tuple[str, str]] = []
    group = ""
    for one, reading in zip(series.rounds, readings, strict=True):
        instrument = reading.instrument
        whole = items.results_of(instrument, reading.counted(), reading.telling)
        found = items.chosen(instrument, only) if only else None
        shown = whole if not only else told_of(reading, whole, found) if found else []
        if found:
            group = items.group_words(instrument, *found)
        if closed := items.closed_results(whole, instrument):
            filters, offer = closed, offered(closed, instrument)
        people = reading.telling.line(OneWay.of({"": reading.counted().total})).total
        asked = {
            r.key: Asked(instrument.questions[r.key], r.label, r) for r in shown
        }  # fmt: skip
        rounds.append(ReadRound(one, reading, people, bool(only and not shown), asked))
    design = design_of(one.round.reached for one in rounds)
    beside = groups_of(series.rounds, readings, by, design) if by else None
    questions = [] if beside or only and not group else list(_items(rounds, design))
    return Comparison(series, rounds, design, questions, filters, group, offer, beside)


def _items(rounds: Sequence[ReadRound], design: Design) -> Iterator[Compared]:
    """Questions in the order of the newest round that asked them; dropped ones last."""
    # A round that refuses the group is named once, not as having dropped every question.
    told = [one for one in rounds if not one.is_refused]
    names = [one.round.name for one in told]
    keys = dict.fromkeys(key for one in reversed(told) for key in one.asked)
    for key in keys:
        yield compare(names, [one.asked.get(key) for one in told], design)


def sees_all_of(series: Series, user: Any) -> bool:
    """Whether a person is custodian of the answers of every round."""
    return all(user.has_perm(SEES_ALL, one.survey) for one in series.rounds)
