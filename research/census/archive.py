"""Opens what was uploaded: a table as CSV, or the ZIP of data.census.gov around one."""

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from django.utils.translation import gettext as _

from research.census import lines, source, text
from research.census.data_csv import Table
from research.census.errors import Refused
from research.census.shapes import ADVICE, HEAD_CHARACTERS, Shape, recognize

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
MOST_FILES = 40
MOST_BYTES_UNPACKED = 250_000_000
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


@dataclass
class Opened:
    """A table to read, and the names that may tell where it is from."""

    table: Table
    names: list[str] = field(default_factory=list)

    def source(self, said: source.Hint) -> source.Source:
        """Years and table; `said` is what the person said. Raises `Refused`."""
        named = source.from_names(self.names, self.table.table)
        return source.settle(self.table.table, named, source.from_labels(self.table.labels), said)


class Limited(io.RawIOBase):
    """A stream out of a ZIP; ends in a refusal when it is damaged or gives more than it may."""

    def __init__(self, stream: Any, most: int) -> None:
        self._stream = stream
        self._left = most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        with _damage_refused():
            data = self._stream.read(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise too_large()
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def opened(file: BinaryIO, name: str) -> Iterator[Opened]:
    """The table in `file`, which was called `name`; read it inside the context.

    Raises `Refused`, also inside, for whatever is not a table in the form of
    data.census.gov.
    """
    file.seek(0)
    if file.read(4) in ZIP:
        with _unzipped(file, name) as found:
            yield found
        return
    file.seek(0)
    shape = recognize(text.head(file)[:HEAD_CHARACTERS])
    if shape != Shape.DATA_CSV:
        raise Refused(ADVICE[shape])
    file.seek(0)
    yield Opened(Table(file), [name])


@contextmanager
def _unzipped(file: BinaryIO, name: str) -> Iterator[Opened]:
    with _damage_refused():
        archive = zipfile.ZipFile(file)
    with archive:
        with _damage_refused():
            members = _members(archive)
            data = _the_table(archive, members)
            notes, labels = _described(archive, members)
            stream = archive.open(data)
        with stream:
            limited: Any = io.BufferedReader(Limited(stream, MOST_BYTES_UNPACKED))
            yield Opened(Table(limited, labels), [notes, data.filename, name])


@contextmanager
def _damage_refused() -> Iterator[None]:
    try:
        yield
    except Refused:
        raise
    except DAMAGED as error:
        raise Refused(_("This ZIP is damaged or locked. Download it again.")) from error


def _members(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
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
    if sum(one.file_size for one in members) > MOST_BYTES_UNPACKED:
        raise too_large()
    return members


def _the_table(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> zipfile.ZipInfo:
    """The one file of the ZIP that holds figures."""
    shapes = {}
    for one in members:
        # Folders and files that macOS adds.
        if one.filename.startswith("__MACOSX/") or not one.filename.lower().endswith(".csv"):
            continue
        with archive.open(one) as stream:
            limited: Any = io.BufferedReader(Limited(stream, MOST_BYTES_UNPACKED))
            shapes[one.filename] = recognize(text.head(limited)[:HEAD_CHARACTERS])
    tables = [one for one in members if shapes.get(one.filename) == Shape.DATA_CSV]
    if len(tables) == 1:
        return tables[0]
    if tables:
        raise Refused(
            _("This ZIP holds %(count)s tables. Unpack it and upload them one by one.")
            % {"count": len(tables)}
        )
    others = [shape for shape in shapes.values() if shape != Shape.DESCRIPTION]
    if others:
        raise Refused(ADVICE[others[0]])
    raise Refused(_("This ZIP holds no Census table. Download the table again."))


def _described(
    archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]
) -> tuple[str, dict[str, str]]:
    """What the notes say first, and labels by code out of the description."""
    notes, labels = "", {}
    for one in members:
        ending = one.filename.lower()
        if ending.endswith(("-table-notes.txt", "-column-metadata.csv")):
            with archive.open(one) as stream:
                raw = stream.read(MOST_BYTES_UNPACKED)
            content = raw.decode(errors="replace").removeprefix("\ufeff")
            if ending.endswith(".txt"):
                notes = content[:NOTES_BYTES]
            else:
                labels = lines.described(content)
    return notes, labels


def too_large() -> Refused:
    """The refusal of a ZIP that unpacks to more than anybody needs."""
    return Refused(
        _("Unpacked, this ZIP is larger than %(limit)s MB. Choose fewer places or one table.")
        % {"limit": MOST_BYTES_UNPACKED // 1_000_000}
    )
