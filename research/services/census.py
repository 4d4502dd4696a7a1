"""Loading Census files, learning places from them, and removing a file again."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from dataclasses import replace as dc_replace
from itertools import batched
from typing import Any

from django.db import connection, transaction
from django.utils.translation import gettext as _

from bic.tenancy.models import Program
from communities.models import Community, Place, State
from communities.services.community import match_places
from research.census import cells
from research.census.archive import Opened, opened
from research.census.around import COUNTY, NATION, PLACE
from research.census.cells import Entry
from research.census.errors import BadRows, Problem, Refused
from research.census.lines import folded
from research.census.shapes import Shape
from research.census.source import Hint
from research.census.table import Row
from research.indicators import geo_id_of
from research.models import CensusArea, CensusFile
from research.services.census_around import around, names_of

BATCH = 1000
MOST_PROBLEMS = 20
EMPTY_TOLD = 50
CONFLICTS_TOLD = 5
# First key of the database locks that let one load of a program wait for another.
LOAD_LOCK = 5002
NOT_OURS_TOLD = 3
# What these bring depends on the program, so the same file may bring more another day.
DEPENDS_ON_PROGRAM = (Shape.SUMMARY_FILE, Shape.TABLE_VIEW)
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

    `empty` lists [row, name, symbol] of the first areas without any figure, `matched`, `ours`
    and `absent` the names of communities: those that got their code, are in the file, and are
    not. `left_out` areas were not taken, of which `left_out_names` are the first.
    """

    shape: str = ""

    new: int = 0
    same: int = 0
    replaced: int = 0
    kept: int = 0
    empty_count: int = 0
    empty: list[tuple[int, str, str]] = field(default_factory=list)
    places: int = 0
    matched: list[str] = field(default_factory=list)
    ours: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    left_out: int = 0
    left_out_names: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class LoadResult:
    """The file as it is stored; `is_new` is False when it was there and nothing changed."""

    file: CensusFile
    is_new: bool


@transaction.atomic
def load_census_file(
    program: Program,
    upload: Any,
    name: str,
    *,
    by: Any,
    vintage: int | None = None,
    span: int | None = None,
    table: str = "",
    replace: bool = False,
) -> LoadResult:
    """Load a Census table in any of its forms, whole or not at all.

    `vintage` (the last year), `span` (in years) and `table` are what the person says, for files
    that do not say it themselves. The same file again changes nothing, unless it holds areas
    that the program left out then and keeps now. An area that is there with other figures is
    replaced only if `replace`, and never by a row that lacks figures which are there. Places
    become known to the program, and communities without a Census code that bear the name of
    one place get its code.

    Raises `research.census.errors.Refused` for a file that is not taken, `BadRows` when rows
    cannot be read, and `FiguresDiffer`.
    """
    upload.seek(0)
    digest = hashlib.file_digest(upload, "sha256").hexdigest()
    with opened(upload, name, Hint(span, vintage, table), around(program)) as found:
        _wait_for_other_loads(program)
        file, is_new = _file_of(program, found, digest, name[-255:], by)
        if not is_new and found.shape not in DEPENDS_ON_PROGRAM:
            return LoadResult(file, is_new=False)
        loading = _Loading(file, found, replace=replace)
        outcome = loading.run()
    outcome.matched = _match(program)
    _tell_communities(program, loading)
    brought = outcome.new + outcome.replaced
    if not is_new and not brought:
        return LoadResult(file, is_new=False)
    file.outcome = asdict(outcome)
    file.area_count = outcome.new + outcome.same + outcome.replaced + outcome.kept
    file.save(update_fields=["outcome", "area_count"])
    return LoadResult(file, is_new=True)


def look_at_census_file(program: Program, upload: Any, name: str, **said: Any) -> LoadResult:
    """What `load_census_file` would do; nothing is stored.

    The file of the answer has no row. Raises what loading would raise.
    """
    with transaction.atomic():
        result = load_census_file(program, upload, name, **said)
        transaction.set_rollback(True)
    return result


def _file_of(
    program: Program, found: Opened, digest: str, name: str, by: Any
) -> tuple[CensusFile, bool]:
    """The row of the file, and whether it was made now."""
    release = {"vintage": found.source.vintage, "span": found.source.span}
    loaded = CensusFile.objects.filter(program=program, sha256=digest, **release).first()
    if loaded:
        return loaded, False
    return CensusFile.objects.create(
        program=program,
        table=found.source.table,
        **release,
        original_name=name,
        sha256=digest,
        area_count=0,
        lines=[[line.code, line.path] for line in found.table.lines],
        located=found.table.located,
        loaded_by=by,
    ), True


def remove_census_file(file: CensusFile) -> None:
    """Take a file back with every figure that came in it; places and codes stay."""
    file.delete()


def place_of(geo_id: str, name: str) -> Place | None:
    """The place with the geography code, without its program; None for another kind of area.

    >>> place_of("1600000US2500840", "Agawam Town city, Massachusetts").name
    'Agawam'
    """
    code = geo_id.removeprefix(PLACE)
    if code == geo_id or name == geo_id or len(code) != 7 or not code.isdigit():
        return None
    whole = name.rpartition(",")[0].strip() or name
    match = PLACE_NAME.fullmatch(whole)
    own, kind = (match["name"], match["kind"]) if match else (whole, "")
    return Place(geoid=code, name=own[:120], kind=kind, state_id=code[:2])


class _Loading:
    """One file on its way into the tables, batch by batch."""

    def __init__(self, file: CensusFile, found: Opened, *, replace: bool) -> None:
        self.file = file
        self.table = found.table
        self.replace = replace
        self.release = {
            "program_id": file.program_id,
            "table": found.source.table,
            "span": found.source.span,
            "vintage": found.source.vintage,
        }
        self.paths = [_key(line.code, line.path) for line in found.table.lines]
        self.paths_of_file: dict[int, list[tuple[str, ...]]] = {}
        self.states = set(State.objects.values_list("fips", flat=True))
        self.outcome = Outcome(shape=found.shape)
        self.problems: list[Problem] = []
        self.conflicts: list[str] = []
        # Of the file: the first two digits of its areas, and the areas that may be communities.
        self.seen_states: set[str] = set()
        self.seen: set[str] = set()
        self.first_names: list[str] = []

    def run(self) -> Outcome:
        """Store every row. Raises `BadRows` or `FiguresDiffer` after looking at all of them."""
        for batch in batched(self._readable(), BATCH):
            self._store(self._named(batch))
        if self.problems:
            more = len(self.problems) > MOST_PROBLEMS
            raise BadRows(self.problems[:MOST_PROBLEMS], more=more)
        if self.conflicts:
            raise FiguresDiffer(self.conflicts[:CONFLICTS_TOLD], len(self.conflicts))
        self.outcome.left_out = self.table.left_out.count
        self.outcome.left_out_names = self.table.left_out.names
        return self.outcome

    def _named(self, batch: Sequence[Row]) -> Sequence[Row]:
        """The rows with names; forms without them leave it to what the program knows."""
        nameless = [row.geo_id for row in batch if not row.name]
        if nameless:
            known = names_of(self.file.program, nameless)
            batch = [
                row if row.name else dc_replace(row, name=known.get(row.geo_id, row.geo_id))
                for row in batch
            ]
        for row in batch:
            self.seen_states.add("" if row.geo_id == NATION else row.geo_id.partition("US")[2][:2])
            if row.geo_id.startswith((COUNTY, PLACE)):
                self.seen.add(row.geo_id)
        self.first_names = self.first_names or [row.name for row in batch[:NOT_OURS_TOLD]]
        return batch

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
        lost = False
        # A name is better than the code that stood in its place.
        gained = area.name == area.geo_id != row.name
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
    return [_key(code, path) for code, path in lines]


def _key(code: str, path: Sequence[str]) -> tuple[str, ...]:
    return ("%" * code.endswith("P"), *map(folded, path))


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


def _tell_communities(program: Program, loading: _Loading) -> None:
    """Note which communities are in the file. Raises `Refused` when it concerns none of them."""
    communities = list(program.communities.order_by("name"))
    for community in communities:
        area = geo_id_of(community)
        if area.startswith(tuple({code[: len(PLACE)] for code in loading.seen}) or ("-",)):
            told = loading.outcome.ours if area in loading.seen else loading.outcome.absent
            told.append(community.name)
    own = {"", *(community.state_id for community in communities)}
    if communities and loading.first_names and not own & loading.seen_states:
        raise Refused(
            _(
                "Nothing in this file concerns your program: it holds, for example, %(areas)s, and "
                "none of your communities lies in those states. Nothing was stored."
            )
            % {"areas": "; ".join(loading.first_names)}
        )


def _wait_for_other_loads(program: Program) -> None:
    """One load of a program at a time, so that two of one file do not trip over each other."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [LOAD_LOCK, program.pk])
