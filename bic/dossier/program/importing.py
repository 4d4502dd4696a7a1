"""From an archive to a program: all of it in one transaction, or nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pgtrigger
from allauth.account.models import EmailAddress
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import DatabaseError, connection, transaction
from django.utils.translation import gettext as _
from psycopg import errors

from bic.documents.storage import bring_back
from bic.dossier.program.exporting import is_full
from bic.dossier.program.members import PEOPLE, Opened, Refused
from bic.dossier.program.newkeys import NewKeys
from bic.dossier.program.shape import Table, program_table, shared_tables, tables
from bic.people.models import User
from bic.people.services import with_address
from bic.tenancy import scope
from bic.tenancy.models import Program

ROWS_AT_A_TIME = 500
# Of one statement, in characters.
MOST_TEXT = 4_000_000


@dataclass
class Imported:
    """What came out of an archive."""

    program: Program
    rows: int
    files: int
    # Addresses of people who were here already, and of those who came with the archive.
    known: list[str]
    new: list[str]
    added: int
    manifest: dict[str, Any]


def take_in(path: str, *, slug: str = "") -> Imported:
    """Bring a program back out of its archive; `slug` is another name for its addresses.

    Raises `Refused` with the reason in words; then nothing of it is there. Keys that were set
    aside stay so.
    """
    archive = Opened(path)
    _compare_shapes(archive.manifest)
    try:
        with transaction.atomic():
            return _Import(archive, slug).run()
    except errors.DiskFull as full:
        raise _no_space() from full
    except DatabaseError as error:
        if isinstance(error.__cause__, errors.DiskFull):
            raise _no_space() from error
        raise Refused(
            _("The rows of the archive do not fit together: %(error)s") % {"error": error}
        ) from error
    except FileExistsError as error:
        raise Refused(
            _("The store has a file “%(name)s” already.") % {"name": error.args[0]}
        ) from error
    except OSError as error:
        if is_full(error):
            raise _no_space() from error
        raise


def _no_space() -> Refused:
    return Refused(
        _("There is no room on the disk. Nothing was imported; make room and try again.")
    )


def _compare_shapes(manifest: dict[str, Any]) -> None:
    """Refuse an archive of another release, whose tables differ from ours."""
    ours = {one.label: one.shape() for one in [program_table(), *shared_tables(), *tables()]}
    theirs = {label: told["columns"] for label, told in manifest["tables"].items()}
    if differing := sorted(
        label for label in ours.keys() | theirs.keys() if ours.get(label) != theirs.get(label)
    ):
        raise Refused(
            _(
                "The archive comes from another release of the product: %(tables)s differ. "
                "Bring both installations to the same release, and export again."
            )
            % {"tables": ", ".join(differing[:5])}
        )


class _Import:
    """One archive while it is brought in."""

    def __init__(self, archive: Opened, slug: str) -> None:
        self.archive = archive
        self.manifest = archive.manifest
        self.slug = slug or self.manifest["program"]["slug"]
        self.known: list[str] = []
        self.new: list[str] = []

    def run(self) -> Imported:
        is_first = not Program.objects.exists()
        program = self._program()
        keys = NewKeys(program, self.manifest["program"], dict(self._people()))
        found = tables()
        keys.set_aside(found, self.manifest["tables"], is_first=is_first)
        for one in shared_tables():
            self._write(one, keys, or_leave=True)
        with scope(program):
            with pgtrigger.ignore():
                rows = sum(self._write(one, keys) for one in found)
            connection.check_constraints()
            files = self._files(keys)
        return Imported(program, rows, files, self.known, self.new, keys.added, self.manifest)

    def _program(self) -> Program:
        """The program's own row, under a new key."""
        table = program_table()
        columns = [one.name for one in table.columns]
        [values] = self.archive.lines(table.member)
        told = dict(zip(columns, values, strict=True)) | {"slug": self.slug}
        if Program.objects.filter(slug=self.slug).exists():
            raise Refused(
                _("There is a program “%(slug)s” already. Choose another short name (--slug).")
                % {"slug": self.slug}
            )
        del told[table.key]
        casts = {one.name: one.cast for one in table.columns}
        names = ", ".join(f'"{name}"' for name in told)
        marks = ", ".join(f"%s::{casts[name]}" for name in told)
        with connection.cursor() as cursor:
            cursor.execute(
                f'INSERT INTO "{table.name}" ({names}) VALUES ({marks}) RETURNING "{table.key}"',  # noqa: S608
                list(told.values()),
            )
            program = Program.objects.get(pk=cursor.fetchone()[0])
        try:
            program.full_clean()
        except ValidationError as error:
            raise Refused("; ".join(error.messages)) from error
        return program

    def _people(self) -> Iterator[tuple[int, int]]:
        """Former and new key of everybody; who is here already is found by the address."""
        for told in self.archive.lines(PEOPLE):
            yield told["key"], self._person(told)

    def _person(self, told: dict[str, Any]) -> int:
        if "email" not in told:
            # Only the history names them. A key that nobody has and nobody gets.
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT nextval(pg_get_serial_sequence(%s, 'id'))", [User._meta.db_table]
                )
                return cursor.fetchone()[0]
        found = _here_already([told["email"], *told.get("also", ())])
        if found is not None:
            self.known.append(found.email)
            return found.pk
        self.new.append(told["email"])
        user = User.objects.create_user(
            told["email"], name=told["name"], language=told["language"],
            time_zone=told["time_zone"], is_active=told["is_active"],
        )  # fmt: skip
        User.objects.filter(pk=user.pk).update(
            created_at=datetime.fromisoformat(told["created_at"])
        )
        EmailAddress.objects.create(
            user=user, email=user.email, verified=told["is_confirmed"], primary=True
        )
        # Confirmed there, and again here: an archive can claim whatever address it likes.
        EmailAddress.objects.bulk_create(
            EmailAddress(user=user, email=address) for address in told.get("also", ())
        )
        return user.pk

    def _write(self, table: Table, keys: NewKeys, *, or_leave: bool = False) -> int:
        """Insert the rows of a table; how many. `or_leave` those that are there."""
        number = 0
        for rows in self._portions(table.member):
            _insert(table, [_changed(table, row, keys) for row in rows], or_leave=or_leave)
            number += len(rows)
        if number != self.manifest["tables"][table.label]["rows"]:
            raise Refused(_("Rows of %(table)s are missing.") % {"table": table.label})
        return number

    def _portions(self, member: str) -> Iterator[list[list[str | None]]]:
        rows: list[list[str | None]] = []
        size = 0
        for row in self.archive.lines(member):
            rows.append(row)
            size += sum(len(value) for value in row if value)
            if len(rows) >= ROWS_AT_A_TIME or size > MOST_TEXT:
                yield rows
                rows, size = [], 0
        if rows:
            yield rows

    def _files(self, keys: NewKeys) -> int:
        """Bring the files back; how many."""
        names = self.archive.names("files/")
        for name in names:
            with self.archive.open(name) as stored:
                bring_back(File(stored), keys.file(name.removeprefix("files/")))
        return len(names)


def _here_already(addresses: list[str]) -> User | None:
    """Who reads one of these addresses here, the first before the others.

    Their main address comes before one that somebody else confirmed beside another.
    """
    for address in addresses:
        readers = with_address(address)
        if found := readers.filter(email__iexact=address).first() or readers.first():
            return found
    return None


def _changed(table: Table, row: list[str | None], keys: NewKeys) -> list[str | None]:
    if len(row) != len(table.columns):
        raise Refused(_("A row of %(table)s has other columns.") % {"table": table.label})
    return [
        value if value is None or column.change is None else column.change(value, keys)
        for column, value in zip(table.columns, row, strict=True)
    ]


def _insert(table: Table, rows: list[list[str | None]], *, or_leave: bool) -> None:
    """Insert rows as they are: text, read by PostgreSQL as it was written."""
    names = ", ".join(f'"{one.name}"' for one in table.columns)
    picked = ", ".join(f"c{n}::{one.cast}" for n, one in enumerate(table.columns))
    given = ", ".join(["%s::text[]"] * len(table.columns))
    places = ", ".join(f"c{n}" for n in range(len(table.columns)))
    end = " ON CONFLICT DO NOTHING" if or_leave else ""
    with connection.cursor() as cursor:
        cursor.execute(
            f'INSERT INTO "{table.name}" ({names}) '  # noqa: S608 - names of our own models
            f"SELECT {picked} FROM unnest({given}) AS given({places}){end}",
            [list(column) for column in zip(*rows, strict=True)],
        )
