"""From the rows and files of a program to its archive, with a memory that does not grow."""

import errno
import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import IO, Any

from allauth.account.models import EmailAddress
from django.apps import apps
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone

from bic.dossier.moment import one_moment
from bic.dossier.program.members import PEOPLE, PIECE, Writer
from bic.dossier.program.shape import (
    FORMAT,
    ArchiveKeys,
    Table,
    newest_key,
    program_table,
    shared_tables,
    tables,
)
from bic.people.models import User
from bic.tenancy import leaving, scope
from bic.tenancy.models import Program
from bic.tenancy.scoping import taking_everything

ROWS_AT_A_TIME = 1000
STORED = re.compile(r"\d+/[0-9a-f]{2}/[0-9a-zA-Z_]+")


class NoSpace(OSError):
    """The disk or the store has no room for the archive."""


@dataclass
class Exported:
    """What went into an archive, and what did not."""

    rows: int
    files: int
    people: int
    # (name of the table, how many rows) that nobody may read yet.
    left_out: list[tuple[str, int]]
    # Names of files that rows name and the store lacks.
    missing: list[str]


@dataclass
class Noticing(ArchiveKeys):
    """Changes no key and notices whom and what the rows name."""

    people: set[int] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    common: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def row(self, key: int) -> int:
        return key

    def drawn(self, label: str, key: int) -> int:
        return key

    def event(self, label: str, key: int) -> int:
        return key

    def program(self) -> int:
        return 0

    def address(self, path: str) -> str:
        return path

    def person(self, key: int) -> int:
        self.people.add(key)
        return key

    def file(self, name: str) -> str:
        if STORED.fullmatch(name):
            self.files.add(name)
        return name

    def shared(self, label: str, key: str) -> str:
        self.common[label].add(key)
        return key


def export(program: Program, file: IO[bytes], *, everything: bool) -> Exported:
    """Write the archive of a program.

    With `everything` also what the wall keeps from everybody for now, such as scores of a
    scorecard that is not open. Raises `NoSpace` when the disk is full.
    """
    try:
        with _reading(program, everything=everything), Writer(file) as writer:
            return _Export(program, writer, everything=everything).write()
    except OSError as error:
        if is_full(error):
            raise NoSpace(error.errno, error.strerror) from error
        raise


def is_full(error: OSError) -> bool:
    """Whether the disk has no room, or none for us."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def _reading(program: Program, *, everything: bool) -> Iterator[None]:
    """The scope of the program, in which everything is of one moment."""
    with one_moment(), scope(program), taking_everything() if everything else nullcontext():
        yield


class _Export:
    """One archive while it is written."""

    def __init__(self, program: Program, writer: Writer, *, everything: bool) -> None:
        self.program = program
        self.writer = writer
        self.everything = everything
        self.keys = Noticing()
        self.told: dict[str, Any] = {}

    def write(self) -> Exported:
        own = program_table()
        self._write(own, f'"{own.key}" = %s', [self.program.pk])
        rows = sum(self._write(one, "program_id = %s", [self.program.pk]) for one in tables())
        # The last refer to the first.
        for one in reversed(shared_tables()):
            found = list(self.keys.common[one.label])
            self._write(one, f'"{one.key}" = ANY (%s)', [found])
        people = self.writer.lines(PEOPLE, self._people())
        missing = self._write_files()
        left_out = [] if self.everything else hidden(self.program)
        self.writer.close(self._manifest(left_out, missing))
        files = len(self.keys.files) - len(missing)
        return Exported(rows, files, people, left_out, missing)

    def _write(self, table: Table, condition: str, values: list[Any]) -> int:
        """Write the rows of a table; how many."""
        number = self.writer.lines(table.member, self._rows(table, condition, values))
        last = newest_key(table) if table.counts_keys and not table.is_history else 0
        self.told[table.label] = {"columns": table.shape(), "rows": number, "last": last}
        return number

    def _rows(self, table: Table, condition: str, values: list[Any]) -> Iterator[list[Any]]:
        picked = ", ".join(
            "''" if one.is_emptied else f'"{one.name}"::text' for one in table.columns
        )
        changes = [(place, one.change) for place, one in enumerate(table.columns) if one.change]
        with connection.chunked_cursor() as cursor:
            cursor.execute(
                f'SELECT {picked} FROM "{table.name}" WHERE {condition} ORDER BY "{table.key}"',  # noqa: S608
                values,
            )
            while rows := cursor.fetchmany(ROWS_AT_A_TIME):
                for row in rows:
                    for place, change in changes:
                        if row[place] is not None:
                            change(row[place], self.keys)
                    yield list(row)

    def _people(self) -> Iterator[dict[str, Any]]:
        """Who is named; of people that are no more, the key alone, which the history has.

        Further addresses that they confirmed are their own: no director reads them.
        """
        found = User.objects.in_bulk(self.keys.people)
        addresses = EmailAddress.objects.filter(user__in=found, verified=True).order_by("pk")
        confirmed: dict[int, list[str]] = defaultdict(list)
        for person, address in addresses.values_list("user_id", "email"):
            confirmed[person].append(address)
        for key in sorted(self.keys.people):
            one = found.get(key)
            yield {"key": key} | ({} if one is None else {
                "email": one.email, "name": one.name, "language": one.language,
                "time_zone": one.time_zone, "is_active": one.is_active,
                "created_at": one.created_at.isoformat(),
                "is_confirmed": one.email in confirmed[key],
                "also": [address for address in confirmed[key]
                         if self.everything and address != one.email],
            })  # fmt: skip

    def _write_files(self) -> list[str]:
        """Write the files that rows name; those that the store lacks."""
        missing = []
        for name in sorted(self.keys.files):
            try:
                stored = default_storage.open(name)
            except FileNotFoundError:
                missing.append(name)
                continue
            with stored, self.writer.member(f"files/{name}", packed=False) as add:
                while piece := stored.read(PIECE):
                    add(piece)
        return missing

    def _manifest(self, left_out: list[tuple[str, int]], missing: list[str]) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "made_at": timezone.now().isoformat(),
            "program": {
                "key": self.program.pk, "slug": self.program.slug, "name": self.program.name,
            },
            "tables": self.told,
            "left_out": left_out,
            "missing_files": missing,
            "made_anew": leaving.made_anew(),
            "emptied": {".".join(which): why for which, why in leaving.emptied().items()},
        }  # fmt: skip


def hidden(program: Program) -> list[tuple[str, int]]:
    """Tables with rows that nobody may read yet, and how many; within the program's scope."""
    found = []
    for table in tables():
        model = apps.get_model(table.label)
        source: Any = getattr(model, "pgh_tracked_model", model)
        if table.is_history or not source.readable_only_if:
            continue
        seen = _count(table, program)
        with taking_everything():
            all_of_them = _count(table, program)
        if all_of_them > seen:
            found.append((str(model._meta.verbose_name_plural), all_of_them - seen))
    return found


def _count(table: Table, program: Program) -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            f'SELECT count(*) FROM "{table.name}" WHERE program_id = %s',  # noqa: S608
            [program.pk],
        )
        return cursor.fetchone()[0]
