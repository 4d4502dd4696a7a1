"""From a backup to an installation that is equal to the one it was made of."""

import hashlib
from dataclasses import dataclass
from typing import Any

from django.core.files import File
from django.core.files.storage import default_storage
from django.db.migrations.loader import MigrationLoader
from psycopg import connect

from bic.backup import database
from bic.backup.writing import DUMP, FILES, FORMAT
from bic.dossier.program.members import Opened, Refused


@dataclass(frozen=True)
class Restored:
    """What came back; `behind` are migrations of this release that the backup lacks."""

    rows: int
    files: int
    missing: list[str]
    behind: list[str]


def opened(path: str) -> Opened:
    """A backup all of whose bytes are as they were written. Raises `Refused`."""
    return Opened(path, known=FORMAT)


def restore(path: str, url: str) -> Restored:
    """Fill the empty database at `url` and the store out of a backup, and compare.

    Files come first: those that are there already with the same bytes stay, so it may be begun
    again; the database comes whole or not at all. Raises `Refused`.
    """
    backup = opened(path)
    ours = known_migrations()
    theirs = set(backup.manifest["migrations"])
    if newer := sorted(theirs - ours):
        raise Refused(
            f"The backup is of a newer release, which knows {newer[-1]}. Install that one first."
        )
    _check_empty(url)
    files = backup.names(FILES)
    for name in files:
        _bring_back(backup, name)
    with backup.open(DUMP) as dumped:
        database.fill(url, dumped)
    _compare(backup.manifest["state"], url)
    rows = sum(number for number, _sum in backup.manifest["state"]["tables"].values())
    return Restored(rows, len(files), backup.manifest["missing_files"], sorted(ours - theirs))


def known_migrations() -> set[str]:
    """Every migration of this release."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return {f"{app}.{name}" for app, name in loader.disk_migrations}


def _check_empty(url: str) -> None:
    with connect(url) as connection:
        if found := database.tables(connection):
            raise Refused(
                f"The database is not empty: it has {len(found)} tables. Name a new one, made with "
                "`createdb`, in BACKUP_DATABASE_URL; nothing is ever overwritten."
            )


def _bring_back(backup: Opened, member: str) -> None:
    name = member.removeprefix(FILES)
    if default_storage.exists(name):
        with default_storage.open(name) as stored:
            found = hashlib.file_digest(stored, "sha256").hexdigest()
        if found != backup.manifest["members"][member][1]:
            raise Refused(
                f"The store has another file under the name {name}; nothing is overwritten."
            )
        return
    with backup.open(member) as file:
        default_storage.save(name, File(file))


def _compare(before: dict[str, Any], url: str) -> None:
    with database.seeing_all(url) as connection:
        now = database.state(connection)
    for kind, told in before.items():
        differ = [name for name, one in told.items() if now[kind].get(name) != one]
        if differ:
            raise Refused(
                f"The restored database is not equal to the one that was backed up: {differ[:5]}. "
                "Do not use it."
            )
