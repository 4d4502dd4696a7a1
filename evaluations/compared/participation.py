"""Who took part beside who lives there: which languages are missing.

The Census tells who speaks little English, as an estimate of five years; who took part is
counted in languages. Both are told as they are on their own pages, so nothing is told here that
is hidden there.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from bic.privacy import Cell, OneWay, Shown, threshold_of
from bic.reports.charts import percent
from bic.spoken import language_names
from bic.surveys.views.results import Reading
from evaluations.compared.birthplaces import Births, births_of
from evaluations.compared.design import ENOUGH
from evaluations.compared.reading import readings_of
from evaluations.compared.series import Series, series_of
from meetings.doors import attendance_of
from meetings.models import Checkin
from research.frozen import frozen_profile
from research.indicators import Block, Value
from research.models import ProfileVersion
from research.naming import name_of

INDICATOR = "lep_by_language"
# Languages by the group of Census table C16001 that counts them alone, and not with others.
ALONE = {
    "Spanish": ("es",),
    "French, Haitian, or Cajun": ("fr", "ht"),
    "Korean": ("ko",),
    "Chinese (incl. Mandarin, Cantonese)": ("zh", "cmn", "yue"),
    "Vietnamese": ("vi",),
    "Tagalog (incl. Filipino)": ("tl", "fil"),
    "Arabic": ("ar",),
}


@dataclass(frozen=True)
class Source:
    """Where people took part, how many in each language, as far as that is told.

    `note` says what is left out. `cells` is by code of a language.
    """

    name: str
    people: Cell
    cells: dict[str, Cell]
    note: str = ""

    def group(self, codes: Iterable[str]) -> Cell:
        """How many took part in one of some languages; hidden where one of them is."""
        found = [self.cells[code] for code in codes if code in self.cells]
        hidden = next((one for one in found if one.is_hidden), None)
        count = sum(one.count for one in found if one.count is not None)
        if hidden or self.people.count is None:
            return hidden or self.people
        return Shown(count, 100 * count / self.people.count if self.people.count else None)


@dataclass(frozen=True)
class Row:
    """A group of languages: its share among residents, in words, and how many took part."""

    label: str
    codes: tuple[str, ...]
    share: str
    margin: str
    cells: list[Cell]
    # In which sources fewer took part than live there, margin of error included; their names.
    lacks: list[bool]
    missing: list[str]

    @property
    def told(self) -> list[tuple[Cell, str, bool]]:
        """The numbers of people with their percents in words, and whether they are too few."""
        return [
            (one, "" if one.percent is None else percent(one.percent), one_lacks)
            for one, one_lacks in zip(self.cells, self.lacks, strict=True)
        ]


@dataclass(frozen=True)
class Participation:
    """Who took part beside the frozen profile, None where nothing was frozen."""

    profile: ProfileVersion | None
    sources: list[Source]
    rows: list[Row]
    beside: list[tuple[str, list[Cell]]]
    births: Births
    threshold: int

    @property
    def missing(self) -> list[str]:
        """Languages that are missing somewhere."""
        return [row.label for row in self.rows if row.missing]

    @property
    def hides(self) -> bool:
        """Whether a number is hidden, and the sentence must stand below."""
        cells = [cell for one in self.sources for cell in (one.people, *one.cells.values())]
        return any(cell.is_hidden for cell in cells)


def participation_of(
    community: Any, *, sees_all: bool, series: Sequence[Series] | None = None
) -> Participation:
    """Who took part, exact for custodians, else as suppression leaves it.

    `series` are the surveys that count; without them all of the community do.
    """
    asked = list(_asked(series_of(community) if series is None else series, sees_all=sees_all))
    sources = [*_doors(community, sees_all=sees_all), *(_of_survey(*one) for one in asked)]
    profile = frozen_profile(community)
    stored = (
        next((one for one in profile.blocks if one["name"] == INDICATOR), None) if profile else None
    )
    rows = [_row(value, sources) for value in Block.from_json(stored).values] if stored else []
    known = {code for row in rows for code in row.codes}
    codes = dict.fromkeys(code for one in sources for code in one.cells if code not in known)
    names = language_names(code for code in codes if code) | {"": _("Not said")}
    beside = [(names[code], [one.group([code]) for one in sources]) for code in codes]
    shown, births = profile if rows else None, births_of(profile, asked)
    return Participation(shown, sources, rows, beside, births, threshold_of(community.program))


def lowest(value: Value) -> float:
    """The lowest share of residents that the margin of error leaves."""
    return value.value - (value.moe or 0)


def _row(value: Any, sources: list[Source]) -> Row:
    label = value.label.rstrip(":")
    codes = ALONE.get(label, ())
    cells = [one.group(codes) for one in sources] if codes else []
    least = lowest(value)
    lacks = [
        cell.percent is not None and cell.percent < least and (one.people.count or 0) >= ENOUGH
        for one, cell in zip(sources, cells, strict=False)
    ]
    missing = [one.name for one, one_lacks in zip(sources, lacks, strict=False) if one_lacks]
    margin = "" if value.moe is None else f"± {percent(value.moe)}"
    return Row(name_of(label), codes, percent(value.value), margin, cells, lacks, missing)


def _doors(community: Any, *, sees_all: bool) -> list[Source]:
    """Everybody counted at the doors of meetings that are over; one query."""
    doors = list(shut_doors().filter(community=community).select_related("program"))
    source = _together(doors, sees_all=sees_all)
    return [source] if source else []


def shut_doors() -> QuerySet[Checkin]:
    """The doors of meetings that are over and at which somebody was counted."""
    return Checkin.objects.filter(shut_at__isnull=False, people__gt=0)


def _together(doors: Sequence[Checkin], *, sees_all: bool) -> Source | None:
    """Everybody counted at some doors; None where none may be told. They need their program.

    To others than custodians, only doors of which nothing is hidden are added up: a sum over
    the others would give their small numbers away.
    """
    sums: dict[str, int] = defaultdict(int)
    added = 0
    for door in doors:
        told = attendance_of(door, is_exact=sees_all)
        is_hidden = not sees_all and any(
            cell.is_hidden for cell in (told.people, *(cell for _name, cell in told.by_language))
        )
        if not is_hidden:
            added += 1
            for code, count in door.languages.items():
                sums[code] += count
    if not added:
        return None
    cells: dict[str, Cell] = {code: Shown(count) for code, count in sums.items()}
    note = ""
    if added < len(doors):
        note = _("Of %(all)s meetings, %(added)s are added up here: in the others a small number "
                 "is hidden.") % {"all": len(doors), "added": added}  # fmt: skip
    return Source(_("At the doors of meetings"), Shown(sum(sums.values())), cells, note)


def _asked(asked: Iterable[Series], *, sees_all: bool) -> Iterator[tuple[str, Reading]]:
    """The surveys of all waves with their names, as this reader may have them."""
    for series in asked:
        for one, reading in zip(series.rounds, readings_of(series, sees_all=sees_all), strict=True):
            yield _("%(survey)s, %(wave)s") % {"survey": series.title, "wave": one.name}, reading


def _of_survey(name: str, reading: Reading) -> Source:
    """In which languages people answered a survey, as its results tell it."""
    line = reading.telling.line(OneWay.of(reading.counted().languages))
    return Source(name, line.total, dict(line))
