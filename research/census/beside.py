"""What lies beside a table: the names of its files, and files that describe it."""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Protocol

from django.utils.translation import gettext as _

from research.census import source
from research.census.errors import Refused
from research.census.lines import COLUMN, line_of, path_of, tidied
from research.census.text import LONGEST_LINE

MOST_DESCRIPTION = 60_000_000
API_GROUPS = 12_000_000
DAMAGE = (
    csv.Error,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
)


class Member(Protocol):
    """A file beside the table, which can be opened again and again."""

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Its bytes from the beginning."""


@dataclass
class Beside:
    """Names that may tell where a table is from, and descriptions beside it by their kind.

    `said` is the table that the person named; `names` begin with the best: notes, the file
    in the ZIP, the upload.
    """

    names: list[str] = field(default_factory=list)
    said: str = ""
    columns: list[Member] = field(default_factory=list)
    shells: list[Member] = field(default_factory=list)
    groups: list[Member] = field(default_factory=list)
    geographies: list[Member] = field(default_factory=list)

    def table_named(self) -> str:
        """The table that the names, or else the person, say; "" when nobody does."""
        return source.table_named(self.names) or self.said

    def described(self) -> dict[str, str]:
        """Labels by what stands over a column, out of files of two columns."""
        found: dict[str, str] = {}
        for member in self.columns:
            with _damage_told():
                found |= {row[0]: row[1] for row in csv.reader(_lines(member)) if len(row) > 1}
        return found

    def paths(self, table: str) -> dict[str, tuple[str, ...]]:
        """Label paths of the lines of `table` by code, out of any kind of description."""
        labels = self.described() | self._of_groups()
        found = {}
        for cell, label in labels.items():
            match = COLUMN.fullmatch(cell)
            if match and match["table"] == table and match["kind"] == "E" and not match["note"]:
                found[line_of(match)] = path_of(label)
        return found or self._of_shells(table)

    def names_of(self, prefixes: tuple[str, ...]) -> dict[str, str]:
        """Names of areas by code, of those whose code begins with one of `prefixes`."""
        found = {}
        for member in self.geographies:
            lines = _lines(member)
            with _damage_told():
                header = [cell.strip() for cell in next(lines, "").split("|")]
                code, name = header.index("GEO_ID"), header.index("NAME")
            for line in lines:
                cells = line.rstrip("\r\n").split("|")
                if len(cells) > max(code, name) and cells[code].startswith(prefixes):
                    found[cells[code]] = cells[name].strip()
        return found

    def _of_groups(self) -> dict[str, str]:
        """Labels out of what the API says at /groups/B05002.json."""
        found: dict[str, str] = {}
        for member in self.groups:
            with member.open() as stream:
                raw = stream.read(API_GROUPS)
            with _damage_told():
                variables = json.loads(raw)["variables"].items()
                found |= {code: str(about.get("label", "")) for code, about in variables}
        return found

    def _of_shells(self, table: str) -> dict[str, tuple[str, ...]]:
        """Paths out of the table shells of summary files, where labels are indented by a number."""
        found: dict[str, tuple[str, ...]] = {}
        for member in self.shells:
            rows = csv.DictReader(_lines(member), delimiter="|")
            above: list[str] = []
            with _damage_told():
                for row in rows:
                    if row.get("Table ID") != table:
                        continue
                    depth = _depth(row.get("Indent"), above)
                    label = tidied(row.get("Label") or "")
                    if not label:
                        raise _damaged()
                    above = [*above[:depth], label]
                    found[(row.get("Unique ID") or "").strip()] = tuple(above)
        return found


@contextmanager
def _damage_told() -> Iterator[None]:
    """What reading a description may raise becomes a refusal."""
    try:
        yield
    except Refused:
        raise
    except DAMAGE:
        raise _damaged() from None


def _depth(indent: Any, above: Sequence[str]) -> int:
    depth = int(float(indent))
    # A first line may be indented; nothing stands above it.
    if above and depth > len(above) or depth < 0:
        raise _damaged()
    return depth


def _lines(member: Member) -> Iterator[str]:
    read = 0
    with member.open() as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
        while line := text.readline(LONGEST_LINE):
            read += len(line)
            if read > MOST_DESCRIPTION:
                raise _damaged()
            yield line


def _damaged() -> Refused:
    return Refused(
        _(
            "The file beside the table that describes its lines is damaged or of another kind, "
            "so nobody can tell what the figures count. Download it again."
        )
    )
