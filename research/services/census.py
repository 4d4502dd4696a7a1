"""Loading Census files, learning places from them, and removing a file again."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import batched
from typing import Any, BinaryIO

from django.db import connection, transaction

from bic.tenancy.models import Program
from communities.models import Community, Place, State
from communities.services.community import match_places
from research.census import cells
from research.census.archive import opened
from research.census.cells import Entry
from research.census.data_csv import Row, Table
from research.census.errors import BadRows, Problem
from research.census.lines import folded
from research.census.source import Hint, Source
from research.models import CensusArea, CensusFile

BATCH = 1000
MOST_PROBLEMS = 20
EMPTY_TOLD = 50
CONFLICTS_TOLD = 5
# First key of the database locks that let one load of a program wait for another.
LOAD_LOCK = 5002
PLACE = "1600000US"
# "Amherst Town city" is a city in law and Amherst to everybody.
PLACE_NAME = re.compile(
    r"(?P<name>.+?)(?: Town)? (?P<kind>city and borough|consolidated government"
    r"|metropolitan government|metro government|unified government|urban county|zona urbana"
    r"|comunidad|municipality|corporation|city|town|village|borough|CDP)(?: \(balance\))?"
)

# Estimate and margin by the label path of their line.
type Figures = dict[tuple[str, ...], tuple[Entry, Entry]]


class FiguresDiffer(ValueError):
    """Areas are loaded already with other figures; `names` are some of the `count`."""

    def __init__(self, names: Sequence[str], count: int) -> None:
        super().__init__(f"{count} areas")
        self.names = names
        self.count = count


@dataclass
class Outcome:
    """What loading a file did, in areas; `kept` are those whose old figures were better.

    `empty` lists [row, name, symbol] of the first areas without any figure, `matched` the
    names of communities.
    """

    new: int = 0
    same: int = 0
    replaced: int = 0
    kept: int = 0
    empty_count: int = 0
    empty: list[tuple[int, str, str]] = field(default_factory=list)
    places: int = 0
    matched: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class LoadResult:
    """The file as it is stored; `is_new` is False when it was there and nothing changed."""

    file: CensusFile
    is_new: bool


@transaction.atomic
def load_census_file(
    program: Program,
    upload: BinaryIO,
    name: str,
    *,
    by: Any,
    vintage: int | None = None,
    span: int | None = None,
    replace: bool = False,
) -> LoadResult:
    """Load a table that was downloaded from data.census.gov, whole or not at all.

    `vintage` (the last year) and `span` (in years) are what the person says, for files that
    do not say it themselves. The same file again changes nothing. An area that is there with
    other figures is replaced only if `replace`, and never by a row that lacks figures which
    are there. Places become known to the program, and communities without a Census code that
    bear the name of one place get its code.

    Raises `research.census.errors.Refused` for a file that is not taken, `BadRows` when rows
    cannot be read, and `FiguresDiffer`.
    """
    upload.seek(0)
    digest = hashlib.file_digest(upload, "sha256").hexdigest()  # type: ignore[arg-type]
    with opened(upload, name) as found:
        table = found.table
        source = found.source(Hint(span, vintage))
        _wait_for_other_loads(program)
        loaded = CensusFile.objects.filter(
            program=program, sha256=digest, vintage=source.vintage, span=source.span
        ).first()
        if loaded:
            return LoadResult(loaded, is_new=False)
        file = CensusFile.objects.create(
            program=program,
            table=source.table,
            span=source.span,
            vintage=source.vintage,
            original_name=name[-255:],
            sha256=digest,
            area_count=0,
            lines=[[line.code, line.path] for line in table.lines],
            located=table.located,
            loaded_by=by,
        )
        outcome = _Loading(file, source, table, replace=replace).run()
    outcome.matched = _match(program)
    file.outcome = asdict(outcome)
    file.area_count = outcome.new + outcome.same + outcome.replaced + outcome.kept
    file.save(update_fields=["outcome", "area_count"])
    return LoadResult(file, is_new=True)


def remove_census_file(file: CensusFile) -> None:
    """Take a file back with every figure that came in it; places and codes stay."""
    file.delete()


def place_of(geo_id: str, name: str) -> Place | None:
    """The place with the geography code, without its program; None for another kind of area.

    >>> place_of("1600000US2500840", "Agawam Town city, Massachusetts").name
    'Agawam'
    """
    code = geo_id.removeprefix(PLACE)
    if code == geo_id or len(code) != 7 or not code.isdigit():
        return None
    whole = name.rpartition(",")[0].strip() or name
    match = PLACE_NAME.fullmatch(whole)
    own, kind = (match["name"], match["kind"]) if match else (whole, "")
    return Place(geoid=code, name=own[:120], kind=kind, state_id=code[:2])


class _Loading:
    """One file on its way into the tables, batch by batch."""

    def __init__(self, file: CensusFile, source: Source, table: Table, *, replace: bool) -> None:
        self.file = file
        self.table = table
        self.replace = replace
        self.release = {
            "program_id": file.program_id,
            "table": source.table,
            "span": source.span,
            "vintage": source.vintage,
        }
        self.paths = _paths(file.lines)
        self.paths_of_file = {file.pk: self.paths}
        self.states = set(State.objects.values_list("fips", flat=True))
        self.outcome = Outcome()
        self.problems: list[Problem] = []
        self.conflicts: list[str] = []

    def run(self) -> Outcome:
        """Store every row. Raises `BadRows` or `FiguresDiffer` after looking at all of them."""
        for batch in batched(self._readable(), BATCH):
            self._store(batch)
        if self.problems:
            more = len(self.problems) > MOST_PROBLEMS
            raise BadRows(self.problems[:MOST_PROBLEMS], more=more)
        if self.conflicts:
            raise FiguresDiffer(self.conflicts[:CONFLICTS_TOLD], len(self.conflicts))
        return self.outcome

    def _readable(self) -> Iterator[Row]:
        for row in self.table.rows():
            if isinstance(row, Problem):
                self.problems.append(row)
                if len(self.problems) > MOST_PROBLEMS:
                    return
            elif not self.problems:
                yield row

    def _store(self, batch: Sequence[Row]) -> None:
        """Four queries for a batch of new areas and places, two more where figures are replaced."""
        there = {
            area.geo_id: area
            for area in CensusArea.objects.filter(
                **self.release, geo_id__in=[row.geo_id for row in batch]
            )
        }
        self._know_lines_of({area.file_id for area in there.values()})
        added, changed = [], []
        for row in batch:
            self._note_empty(row)
            area = there.get(row.geo_id)
            if area is None:
                self.outcome.new += 1
                added.append(self._area(row))
            elif self._is_better(row, area):
                self.outcome.replaced += 1
                changed.append(self._area(row, area))
        CensusArea.objects.bulk_create(added, batch_size=BATCH)
        if changed:
            CensusArea.objects.bulk_update(
                changed, ["file", "name", "estimates", "margins"], batch_size=BATCH
            )
        self._learn(batch)

    def _area(self, row: Row, area: CensusArea | None = None) -> CensusArea:
        area = area or CensusArea(**self.release, geo_id=row.geo_id)
        area.file = self.file
        area.name, area.estimates, area.margins = row.name, row.estimates, row.margins
        return area

    def _is_better(self, row: Row, area: CensusArea) -> bool:
        """Whether the row should stand in the place of what is there; counts what it is."""
        new = _figures(self.paths, row.estimates, row.margins)
        old = _figures(self.paths_of_file[area.file_id], area.estimates, area.margins)
        lost = gained = False
        for path in old.keys() | new.keys():
            for before, after in zip(old.get(path, NOTHING), new.get(path, NOTHING), strict=True):
                had, has = cells.is_number(before), cells.is_number(after)
                if had and has and before != after:
                    gained = True
                    if not self.replace:
                        self.conflicts.append(row.name)
                        return False
                lost |= had and not has
                gained |= has and not had
        if gained and not lost:
            return True
        if lost:
            self.outcome.kept += 1
        else:
            self.outcome.same += 1
        return False

    def _know_lines_of(self, files: set[int]) -> None:
        missing = files - self.paths_of_file.keys()
        if missing:
            found = CensusFile.objects.filter(pk__in=missing).values_list("pk", "lines")
            self.paths_of_file |= {pk: _paths(lines) for pk, lines in found}

    def _note_empty(self, row: Row) -> None:
        if any(map(cells.is_number, row.estimates)):
            return
        self.outcome.empty_count += 1
        if len(self.outcome.empty) < EMPTY_TOLD:
            self.outcome.empty.append((row.number, row.name, str(row.estimates[0])))

    def _learn(self, batch: Sequence[Row]) -> None:
        found = [place_of(row.geo_id, row.name) for row in batch]
        places = {one.geoid: one for one in found if one and one.state_id in self.states}
        if not places:
            return
        known = Place.objects.filter(program_id=self.file.program_id, geoid__in=places)
        for geoid in known.values_list("geoid", flat=True):
            del places[geoid]
        for place in places.values():
            place.program_id = self.file.program_id
        Place.objects.bulk_create(places.values(), batch_size=BATCH)
        self.outcome.places += len(places)


NOTHING: tuple[Entry, Entry] = (cells.MISSING, cells.MISSING)


def _paths(lines: Sequence[Sequence[Any]]) -> list[tuple[str, ...]]:
    """A key of each line that is the same in every file of a release."""
    return [("%" * code.endswith("P"), *map(folded, path)) for code, path in lines]


def _figures(
    paths: Sequence[tuple[str, ...]], estimates: Sequence[Entry], margins: Sequence[Entry]
) -> Figures:
    return dict(zip(paths, zip(estimates, margins, strict=True), strict=True))


def _match(program: Program) -> list[str]:
    """Names of the communities that the places now known gave a Census code."""
    waiting = program.communities.filter(geoid="", kind=Community.Kind.MUNICIPALITY)
    before = list(waiting.values_list("pk", flat=True))
    if not before or not match_places(program):
        return []
    matched = program.communities.filter(pk__in=before).exclude(geoid="")
    return list(matched.order_by("name").values_list("name", flat=True))


def _wait_for_other_loads(program: Program) -> None:
    """One load of a program at a time, so that two of one file do not trip over each other."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [LOAD_LOCK, program.pk])
