"""Opens what was uploaded: a table in any of its forms, alone or in a ZIP."""

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from django.utils.translation import gettext as _

from research.census import aff, api_json, data_csv, source, summary, table_view, text
from research.census.around import Around, Paths
from research.census.beside import Beside
from research.census.errors import Refused
from research.census.grid import Grid
from research.census.shapes import ADVICE, HEAD_CHARACTERS, Shape, recognize
from research.census.source import Hint, Source
from research.census.table import Table

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
MOST_FILES = 40
MOST_BYTES_UNPACKED = 250_000_000
# A summary file is streamed and never held, so it may be larger.
MOST_BYTES_OF_SUMMARY = 1_500_000_000
NOTES_BYTES = 65_536
# What zipfile raises on bytes that are no ZIP, or a locked one; `Refused` is a ValueError too.
DAMAGED = (
    csv.Error,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
)
READERS: dict[Shape, Callable[[BinaryIO, Beside, Around], Grid]] = {
    Shape.DATA_CSV: data_csv.grid,
    Shape.TABLE_VIEW: table_view.grid,
    Shape.API_JSON: api_json.grid,
    Shape.AFF: aff.grid,
    Shape.AFF_UNLABELED: aff.grid,
    Shape.SUMMARY_FILE: summary.grid,
}
# Where in `Beside` a file of each kind belongs.
DESCRIPTIONS = {
    Shape.DESCRIPTION: "columns",
    Shape.AFF_DESCRIPTION: "columns",
    Shape.SHELLS: "shells",
    Shape.API_GROUPS: "groups",
    Shape.GEOGRAPHIES: "geographies",
}


@dataclass(frozen=True)
class Opened:
    """A table to read, what form it came in, and which release it is of."""

    shape: Shape
    source: Source
    table: Table


class Limited(io.RawIOBase):
    """A stream out of a ZIP; ends in a refusal when it is damaged or gives more than it may."""

    def __init__(self, stream: Any, most: int) -> None:
        self._stream = stream
        self._left = self._most = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        with _damage_refused():
            data = self._stream.read(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise too_large(self._most)
        buffer[: len(data)] = data
        return len(data)


@dataclass(frozen=True)
class InZip:
    """A file of a ZIP that can be opened again and again."""

    archive: zipfile.ZipFile
    info: zipfile.ZipInfo

    @contextmanager
    def open(self, most: int = 0) -> Iterator[BinaryIO]:
        """Its bytes, at most so many."""
        with _damage_refused():
            stream = self.archive.open(self.info)
        with stream:
            limited: Any = io.BufferedReader(Limited(stream, most or MOST_BYTES_UNPACKED))
            yield limited


@contextmanager
def opened(
    file: Any, name: str, said: Hint | None = None, around: Around | None = None
) -> Iterator[Opened]:
    """The table in `file`, which was called `name`; read it inside the context.

    `said` is what the person said of it. Raises `Refused`, also inside, for whatever is not
    a table of the American Community Survey in one of the forms that people have.
    """
    said, around = said or Hint(), around or Around()
    file.seek(0)
    if file.read(4) in ZIP:
        with _unzipped(file, name, said, around) as found:
            yield found
        return
    file.seek(0)
    shape = _shape(file)
    if shape not in READERS:
        raise Refused(ADVICE[shape])
    file.seek(0)
    yield _understood(shape, file, Beside([name], said.table), said, around)


def _understood(
    shape: Shape, stream: BinaryIO, beside: Beside, said: Hint, around: Around
) -> Opened:
    grid = READERS[shape](stream, beside, around)
    if not grid.is_labeled:
        _label(grid, beside.paths(grid.table))
    # What is wrong with the columns is said before anybody is asked for years.
    table = Table(grid) if grid.is_labeled else None
    named = source.from_names(beside.names, grid.table)
    pieces = [piece for column in grid.columns for piece in column.path]
    found = source.settle(grid.table, named, source.from_labels(pieces), said)
    if table is None:
        _label(grid, around.labels(found))
        if not grid.is_labeled:
            raise _without_labels(shape, found)
        _every_line_known(grid, found)
        table = Table(grid)
    return Opened(shape, found, table)


def _label(grid: Grid, paths: Paths) -> None:
    grid.columns = [
        replace(column, path=tuple(paths.get(column.line, ()))) for column in grid.columns
    ]


def _every_line_known(grid: Grid, found: Source) -> None:
    unknown = next((column.cell for column in grid.columns if not column.path), "")
    if unknown:
        raise Refused(
            _(
                "Column %(code)s is not among the labels known for table %(table)s of %(year)s, so "
                "nobody can tell what it counts. Load the same table as ZIP from data.census.gov."
            )
            % {"code": unknown, "table": found.table, "year": found.vintage}
        )


def _without_labels(shape: Shape, found: Source) -> Refused:
    about = {"table": found.table, "year": found.vintage}
    if shape == Shape.SUMMARY_FILE:
        return Refused(
            _(
                "A summary file has codes but no labels, and a code means something else in "
                "another year. Put it into a ZIP together with the table shells of %(year)s, "
                "whose name ends in _Table_Shells.txt, or load table %(table)s of the same years "
                "as ZIP from data.census.gov first."
            )
            % about
        )
    return Refused(
        _(
            "This file has codes but no labels, and a code means something else in another year. "
            "The labels of table %(table)s of %(year)s are not known here yet. Load that table "
            "as ZIP from data.census.gov; after that, files like this one are understood."
        )
        % about
    )


@contextmanager
def _unzipped(file: BinaryIO, name: str, said: Hint, around: Around) -> Iterator[Opened]:
    with _damage_refused():
        archive = zipfile.ZipFile(file)
    with archive:
        members = _members(archive)
        shapes = {one.info.filename: _shape_in(one) for one in members}
        data, shape = _the_table(members, shapes)
        beside = _beside(members, shapes, said.table)
        beside.names += [data.info.filename, name]
        most = MOST_BYTES_OF_SUMMARY if shape == Shape.SUMMARY_FILE else MOST_BYTES_UNPACKED
        with data.open(most) as stream:
            yield _understood(shape, stream, beside, said, around)


@contextmanager
def _damage_refused() -> Iterator[None]:
    try:
        yield
    except Refused:
        raise
    except DAMAGED as error:
        raise Refused(_("This ZIP is damaged or locked. Download it again.")) from error


def _members(archive: zipfile.ZipFile) -> list[InZip]:
    names = set(archive.namelist())
    if "[Content_Types].xml" in names or "mimetype" in names:
        raise Refused(
            _(
                "This is a spreadsheet or a document, not a ZIP from data.census.gov. Choose ZIP "
                "there, and upload that file as it is."
            )
        )
    members = [one for one in archive.infolist() if not one.is_dir()]
    if len(members) > MOST_FILES:
        raise Refused(
            _("This ZIP holds %(count)s files. Download one table at a time.")
            % {"count": len(members)}
        )
    summaries = [one for one in members if one.filename.lower().endswith(".dat")]
    most = MOST_BYTES_OF_SUMMARY if summaries else MOST_BYTES_UNPACKED
    if sum(one.file_size for one in members) > most:
        raise too_large(most)
    # Folders and files that macOS adds.
    return [InZip(archive, one) for one in members if not one.filename.startswith("__MACOSX/")]


def _shape(stream: BinaryIO) -> Shape:
    return recognize(text.head(stream)[:HEAD_CHARACTERS])


def _shape_in(member: InZip) -> Shape | None:
    """The shape of a file of a ZIP; None for an empty one and for what is no text."""
    if not member.info.filename.lower().endswith((".csv", ".json", ".dat", ".txt")):
        return None
    with member.open(MOST_BYTES_OF_SUMMARY) as stream:
        if member.info.filename.lower().endswith(".txt"):
            # Notes may be in any encoding, and nothing in them is a figure.
            head = stream.read(NOTES_BYTES).decode(errors="replace").removeprefix("\ufeff")
            return recognize(head)
        return _shape(stream)


def _the_table(members: list[InZip], shapes: dict[str, Shape | None]) -> tuple[InZip, Shape]:
    """The one file of the ZIP that holds figures."""
    found = [(one, shapes[one.info.filename]) for one in members]
    tables = [(one, shape) for one, shape in found if shape in READERS]
    if len(tables) == 1:
        return tables[0]
    if tables:
        raise Refused(
            _("This ZIP holds %(count)s tables. Unpack it and upload them one by one.")
            % {"count": len(tables)}
        )
    others = [
        shape
        for name, shape in shapes.items()
        if shape and shape not in DESCRIPTIONS and not name.lower().endswith(".txt")
    ]
    if others:
        raise Refused(ADVICE[others[0]])
    raise Refused(_("This ZIP holds no Census table. Download the table again."))


def _beside(members: list[InZip], shapes: dict[str, Shape | None], said: str) -> Beside:
    """What the other files say."""
    beside = Beside(said=said)
    for one in members:
        kind = DESCRIPTIONS.get(shapes[one.info.filename] or Shape.TEXT)
        if one.info.filename.lower().endswith("-table-notes.txt"):
            with one.open() as stream:
                beside.names.append(stream.read(NOTES_BYTES).decode(errors="replace"))
        elif kind:
            getattr(beside, kind).append(one)
    return beside


def too_large(most: int) -> Refused:
    """The refusal of a ZIP that unpacks to more than anybody needs."""
    return Refused(
        _("Unpacked, this ZIP is larger than %(limit)s MB. Choose fewer places or one table.")
        % {"limit": most // 1_000_000}
    )
