"""Where those who answered were born, beside the frozen profile, where some survey asks for it.

Nobody has to ask: most surveys should not. A question is one about birthplaces when its words or
its key say so and two of its answers are regions or countries of the profile. Shares are of
people born abroad on both sides.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from bic.privacy import HIDDEN, Cell, Shown
from bic.reports.charts import percent
from bic.surveys.definition import Question
from bic.surveys.models import Kind
from bic.surveys.results import items
from bic.surveys.views.results import Reading
from bic.words import folded_words
from evaluations.compared.design import ENOUGH
from research import moe
from research.indicators import Block, Value
from research.models import ProfileVersion
from research.naming import name_of

REGIONS, COUNTRIES = "birth_regions", "birth_countries"
# Compared without case and accents.
BIRTH = re.compile(r"\b(born|birth|birthplace|naci|nacio|nacido|nacida|nacimiento)\b")
HERE = frozenset({"united states", "the united states", "usa", "us", "u s", "estados unidos"})
# With one answer in common, it may ask about anything.
FEWEST = 2


@dataclass(frozen=True)
class BirthRow:
    """A region or a country: its share of residents born abroad, and of those who answered."""

    label: str
    share: str
    margin: str
    told: list[tuple[Cell, str, bool]]


@dataclass(frozen=True)
class Births:
    """Birthplaces of residents and of those who answered; `why` says what is missing for it."""

    names: list[str] = field(default_factory=list)
    rows: list[BirthRow] = field(default_factory=list)
    why: str = ""

    @property
    def missing(self) -> list[str]:
        """Regions or countries that are missing somewhere."""
        return [row.label for row in self.rows if any(lacks for _c, _s, lacks in row.told)]

    @property
    def hides(self) -> bool:
        """Whether a number is hidden, and the sentence must stand below it."""
        return any(cell.is_hidden for row in self.rows for cell, _share, _lacks in row.told)


@dataclass(frozen=True)
class Asking:
    """What one survey tells of a question: the number of each label, and of all born abroad."""

    name: str
    cells: dict[str, Cell]
    abroad: int | None


def births_of(profile: ProfileVersion | None, asked: Iterable[tuple[str, Reading]]) -> Births:
    """Birthplaces beside each other; `asked` has the surveys of waves with their names."""
    values, whole = _residents(profile)
    labels = {_plain(value.label): value for value in values}
    found = [one for name, reading in asked for one in _asking(name, reading, set(labels))]
    if not values and not found:
        return Births(why=_("Neither the profile nor a survey tells where people were born, so "
                            "only languages are compared."))  # fmt: skip
    if not values:
        return Births(why=_("A survey asks where people were born, but no profile with countries "
                            "of birth was frozen."))  # fmt: skip
    if not found:
        return Births(why=_("The profile tells where residents were born, but no survey of a wave "
                            "asks for it, so only languages are compared."))  # fmt: skip
    named = [value for key, value in labels.items() if any(key in one.cells for one in found)]
    return Births([one.name for one in found], [_row(value, whole, found) for value in named])


def _plain(label: str) -> str:
    return folded_words(label.rstrip(":"))


def _residents(profile: ProfileVersion | None) -> tuple[list[Value], moe.Estimate]:
    """Regions and countries of birth with their numbers, and all born abroad."""
    blocks = {
        one["name"]: Block.from_json(one)
        for one in (profile.blocks if profile else ())
        if one["name"] in {REGIONS, COUNTRIES}
    }
    regions = blocks[REGIONS].values if REGIONS in blocks else ()
    if not regions:
        return [], moe.Estimate(0)
    countries = blocks[COUNTRIES].values if COUNTRIES in blocks else ()
    return [*regions, *countries], moe.total(*(one.estimate for one in regions))


def _asking(name: str, reading: Reading, labels: set[str]) -> Iterable[Asking]:
    """The question about birthplaces of a survey, if it has one."""
    instrument = reading.instrument
    for question in instrument.questions.values():
        if question.kind == Kind.ONE and _is_birthplace(question):
            known = {value: _known(question, value, labels) for value in question.values}
            if sum(one in labels for one in known.values()) >= FEWEST or not labels:
                yield _told(name, reading, question, known)
                return


def _is_birthplace(question: Question) -> bool:
    words = [question.key.replace("_", " "), *(one.label for one in question.words.values())]
    return any(BIRTH.search(folded_words(one)) for one in words)


def _known(question: Question, value: str, labels: set[str]) -> str:
    """The label of the profile that an answer is, else its own words."""
    said = [one.choices.get(value, "") for one in question.words.values()]
    names = [_plain(one) for one in (value.replace("_", " "), *said) if one]
    return next((one for one in names if one in labels or one in HERE), names[0])


def _told(name: str, reading: Reading, question: Question, known: dict[str, str]) -> Asking:
    whole = items.results_of(reading.instrument, reading.counted(), reading.telling)
    told = next(one for one in whole if one.key == question.key).told
    cells = {known.get(value, value): cell for value, cell in told.values}
    counts = [cell.count for label, cell in cells.items() if label not in HERE]
    shown = [one for one in counts if one is not None]
    return Asking(name, cells, sum(shown) if len(shown) == len(counts) else None)


def _row(value: Value, whole: moe.Estimate, found: Sequence[Asking]) -> BirthRow:
    share = moe.proportion(value.estimate, whole)
    margin = "" if share.moe is None else f"± {percent(100 * share.moe)}"
    lowest = 100 * (share.value - (share.moe or 0))
    told = [_cell(one, _plain(value.label), lowest) for one in found]
    return BirthRow(name_of(value.label.rstrip(":")), percent(100 * share.value), margin, told)


def _cell(one: Asking, label: str, lowest: float) -> tuple[Cell, str, bool]:
    """The number of a label, its percent in words, and whether it is too small a share."""
    cell: Any = one.cells.get(label, Shown(0) if one.abroad is not None else HIDDEN)
    if cell.count is None or not one.abroad:
        return cell, "", False
    own = 100 * cell.count / one.abroad
    return cell, percent(own), own < lowest and one.abroad >= ENOUGH
