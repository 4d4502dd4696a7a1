"""What is loaded for a community and around it, and the blocks that are made of it.

However many indicators are asked for, it costs three queries: which releases there are, the
areas of those that are needed, and the lines of files that this process has not seen yet.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from django.utils import timezone

from research.census import cells
from research.indicators.areas import around, geo_id_of, is_state
from research.indicators.catalog import INDICATORS, Indicator
from research.indicators.formulas import Area, Groups
from research.indicators.labels import LabelMissing, Lines, in_words
from research.indicators.values import Block, Cause, Figure, Problem, Rules, Value
from research.models import CensusArea, CensusFile
from research.moe import ShareUndefined

# Releases of a table that are tried, newest first, until one has the figures.
TRIED = 3
KEPT_FILES = 400
# By key, digest and time of loading: the lines of a file never change.
_lines: dict[tuple[Any, ...], Lines] = {}


@dataclass(frozen=True)
class Release:
    """A table of one survey: five years are never mixed with one."""

    table: str
    span: int
    vintage: int

    @property
    def years(self) -> str:
        """The years of the sample."""
        first = self.vintage - self.span + 1
        return f"{first}–{self.vintage}" if self.span > 1 else str(self.vintage)

    def overlaps(self, other: "Release") -> bool:
        """Whether both rest in part on the same answers."""
        return abs(self.vintage - other.vintage) < max(self.span, other.span)


class NoFigure(LookupError):
    """A cell holds a symbol in place of a figure."""

    def __init__(self, area: CensusArea, place: int, lines: Lines) -> None:
        super().__init__(area.name)
        self.symbol = str(area.estimates[place])
        self.label = in_words(lines.paths[place])


class Shelf:
    """What is loaded of some tables for some areas."""

    def __init__(self, program: Any, geo_ids: Sequence[str], tables: Iterable[str]) -> None:
        """Two queries, and a third for files whose lines are not kept yet."""
        wanted = {"table__in": set(tables), "geo_id__in": set(geo_ids)}
        self.rows = CensusArea.objects.filter(program=program, **wanted)
        self.zone = program.tzinfo
        self.releases: dict[tuple[str, str], list[Release]] = defaultdict(list)
        self.loaded = list(
            self.rows.order_by("-span", "-vintage", "geo_id").values_list(
                "table", "span", "vintage", "geo_id", "file_id", "pk"
            )
        )
        for table, span, vintage, geo_id, _file, _pk in self.loaded:
            self.releases[geo_id, table].append(Release(table, span, vintage))
        self._areas: dict[tuple[Release, str], CensusArea] = {}

    def fetch(self, releases: Iterable[Release]) -> None:
        """Bring the areas of these releases."""
        wanted = set(releases)
        keys = [
            pk
            for table, span, vintage, _geo, _file, pk in self.loaded
            if Release(table, span, vintage) in wanted
        ]
        found = CensusArea.objects.filter(pk__in=keys).select_related("file__loaded_by")
        for area in found.defer("file__lines", "file__outcome", "file__located"):
            self._areas[Release(area.table, area.span, area.vintage), area.geo_id] = area
        keep_lines({area.file for area in self._areas.values()})

    def area(self, release: Release, geo_id: str) -> Area | None:
        """One area with its figures, None when it is not in that release."""
        row = self._areas.get((release, geo_id))
        if row is None:
            return None
        lines = _lines[_key(row.file)]
        return Area(row.name, lines, partial(figure_of, row, lines, self.zone))

    def file_of(self, release: Release, geo_id: str) -> str:
        """Name of the file that an area of a release came in."""
        row = self._areas.get((release, geo_id))
        return row.file.original_name if row else ""


def figure_of(row: CensusArea, lines: Lines, zone: Any, place: int) -> Figure:
    """The figure of an area on one line, with its source. Raises `NoFigure`."""
    estimate = cells.number(row.estimates[place])
    if estimate is None:
        raise NoFigure(row, place, lines)
    file = row.file
    return Figure(
        estimate=estimate,
        moe=cells.margin(row.margins[place]),
        table=row.table,
        line=lines.codes[place],
        label=in_words(lines.paths[place]),
        vintage=row.vintage,
        span=row.span,
        geo_id=row.geo_id,
        area=row.name,
        file=file.original_name,
        loaded_on=timezone.localdate(file.loaded_at, timezone=zone).isoformat(),
        loaded_by=file.loaded_by.display_name,
    )


def keep_lines(files: Iterable[CensusFile]) -> None:
    """Have the lines of these files at hand; one query for all that are not."""
    new = {file.pk: _key(file) for file in files if _key(file) not in _lines}
    if not new:
        return
    if len(_lines) + len(new) > KEPT_FILES:
        _lines.clear()
        new = {file.pk: _key(file) for file in files}
    for pk, lines in CensusFile.objects.filter(pk__in=new).values_list("pk", "lines"):
        _lines[new[pk]] = Lines.of(lines)


def _key(file: CensusFile) -> tuple[Any, ...]:
    return file.pk, file.sha256, file.loaded_at


class Desk:
    """What is to be computed of a community; one query says what is loaded, and none without a
    Census code."""

    def __init__(self, community: Any, rules: Rules) -> None:
        self.rules = rules
        self.wanted = [INDICATORS[name] for name in rules.names if name in INDICATORS]
        self.own = geo_id_of(community)
        self.beside = around(community) if self.own else []
        ids = [self.own, *self.beside] if self.own else []
        tables = {one.table for one in self.wanted}
        self.shelf = Shelf(community.program, ids, tables) if ids else None

    @property
    def key(self) -> tuple[Any, ...]:
        """All that the blocks depend on."""
        loaded = tuple(self.shelf.loaded) if self.shelf else ()
        return self.own, tuple(self.beside), loaded, self.rules

    def blocks(self) -> list[Block]:
        """What the indicators say; one query, or two."""
        if self.shelf is None:
            nothing = [Problem(Cause.NO_CODE, one.table) for one in self.wanted]
            pairs = zip(self.wanted, nothing, strict=True)
            return [_empty(one, self.rules, problem) for one, problem in pairs]
        self.shelf.fetch(_needed(self.shelf, self.own))
        return [_block(one, self.shelf, self.own, self.beside, self.rules) for one in self.wanted]


def blocks_of(community: Any, rules: Rules) -> list[Block]:
    """What the indicators named in `rules` say of a community; three queries at most."""
    return Desk(community, rules).blocks()


def _needed(shelf: Shelf, own: str) -> Iterator[Release]:
    """The newest releases of each table, and one before each that does not overlap."""
    for (geo_id, _table), releases in shelf.releases.items():
        if geo_id != own:
            continue
        for release in releases[:TRIED]:
            yield release
            earlier = _earlier(releases, release)
            if earlier:
                yield earlier


def _earlier(releases: Sequence[Release], now: Release) -> Release | None:
    """The newest release of the same survey that does not overlap; none from one year."""
    before = [
        one
        for one in releases
        if one.span == now.span and one.vintage < now.vintage and not now.overlaps(one)
    ]
    return max(before, key=lambda one: one.vintage, default=None)


def _block(one: Indicator, shelf: Shelf, own: str, beside: list[str], rules: Rules) -> Block:
    releases = shelf.releases.get((own, one.table), [])
    problem = None
    for release in releases[:TRIED]:
        found = attempt(one, shelf, release, own)
        if isinstance(found, tuple):
            return _whole(one, shelf, release, own, beside, found, rules)
        problem = problem or found
    if problem is None:
        others = any(table == one.table for _geo, table in shelf.releases)
        cause = Cause.NOT_IN_FILE if others else Cause.NOT_LOADED
        problem = Problem(cause, one.table)
    return _empty(one, rules, problem)


def attempt(
    one: Indicator, shelf: Shelf, release: Release, geo_id: str
) -> tuple[Value, ...] | Problem:
    """The values of an indicator for an area, or why there are none."""
    area = shelf.area(release, geo_id)
    if area is None:
        return Problem(Cause.NOT_IN_FILE, one.table, years=release.years)
    about = {"table": one.table, "years": release.years, "area": area.name}
    about["file"] = shelf.file_of(release, geo_id)
    try:
        values = one.formula.values(area)
    except LabelMissing as error:
        return Problem(Cause.LABEL, label=error.label, **about)
    except NoFigure as error:
        return Problem(Cause.NO_FIGURE, label=error.label, symbol=error.symbol, **about)
    except ShareUndefined:
        return Problem(Cause.NOBODY, **about)
    return values or Problem(Cause.NOBODY, **about)


def whole_of(one: Indicator, shelf: Shelf, release: Release, geo_id: str) -> Value | None:
    """What is compared of an area; None when it has no figures or nothing is compared."""
    if isinstance(attempt(one, shelf, release, geo_id), Problem):
        return None
    area = shelf.area(release, geo_id)
    return one.formula.whole(area) if area else None


def _whole(
    one: Indicator,
    shelf: Shelf,
    release: Release,
    own: str,
    beside: list[str],
    values: tuple[Value, ...],
    rules: Rules,
) -> Block:
    block = replace(
        _empty(one, rules, None),
        values=values,
        whole=whole_of(one, shelf, release, own),
        around=tuple(
            found for geo_id in beside if (found := whole_of(one, shelf, release, geo_id))
        ),
        groups=_groups(one, shelf, release, beside),
    )
    if block.whole is None:
        return block
    earlier = _earlier(shelf.releases[own, one.table], release)
    before = whole_of(one, shelf, earlier, own) if earlier else None
    if before is None:
        return replace(block, no_earlier=_why_no_earlier(one, shelf, release, own))
    return replace(block, earlier=before)


def _groups(one: Indicator, shelf: Shelf, release: Release, beside: list[str]) -> tuple[Value, ...]:
    if not isinstance(one.formula, Groups):
        return ()
    state = next((geo_id for geo_id in beside if is_state(geo_id)), "")
    found = attempt(one, shelf, release, state)
    return found if isinstance(found, tuple) else ()


def _why_no_earlier(one: Indicator, shelf: Shelf, release: Release, own: str) -> Problem:
    """No period before, or none that rests on other answers."""
    before = [
        other
        for other in shelf.releases[own, one.table]
        if other.span == release.span and other.vintage < release.vintage
    ]
    years = before[0].years if before else ""
    cause = Cause.OVERLAP if before and before[0].overlaps(release) else Cause.NO_EARLIER
    return Problem(cause, one.table, years=years, label=release.years)


def _empty(one: Indicator, rules: Rules, problem: Problem | None) -> Block:
    return Block(
        one.name, one.formula.unit, problem=problem, limits=rules.limits,
        translate_from=rules.translate_from,
    )  # fmt: skip


def compared(
    program: Any, communities: Iterable[Any], one: Indicator
) -> tuple[Release | None, Mapping[str, Value], Mapping[str, Value]]:
    """The newest release that one of the communities is in; what an indicator says of them in
    it, and of all that lies around them, by their codes.

    Three queries. All are of one release: nothing else may be compared.
    """
    communities = list(communities)
    own = {geo_id for community in communities if (geo_id := geo_id_of(community))}
    others = {geo_id for community in communities for geo_id in around(community)}
    shelf = Shelf(program, [*own | others], [one.table])
    found = [
        release
        for (geo_id, _table), releases in shelf.releases.items()
        if geo_id in own
        for release in releases
    ]
    release = max(found, key=lambda release: (release.span, release.vintage), default=None)
    if release is None:
        return None, {}, {}
    shelf.fetch([release])
    values = {
        geo_id: value for geo_id in own | others if (value := whole_of(one, shelf, release, geo_id))
    }
    return (
        release,
        {geo_id: value for geo_id, value in values.items() if geo_id in own},
        {geo_id: value for geo_id, value in values.items() if geo_id in others - own},
    )
