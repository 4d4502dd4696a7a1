"""From a running installation to its backup."""

from dataclasses import dataclass
from typing import IO, Any

from django.core.files.storage import default_storage
from django.utils import timezone
from psycopg import Connection, sql

from bic.backup import database
from bic.documents.storage import HOLDERS
from bic.dossier.program.members import PIECE, Writer
from bic.release import release

# Of backups; an archive of a program has another.
FORMAT = "backup 1"
DUMP = "database.dump"
FILES = "files/"


@dataclass(frozen=True)
class Written:
    """What a backup holds; `missing` are files that rows name and the store lacks."""

    tables: int
    rows: int
    files: int
    missing: list[str]


def write(file: IO[bytes], url: str) -> Written:
    """Write the database at `url` and the private files that it names, as of one moment.

    People go on working meanwhile: PostgreSQL shows the moment at which the backup began, and
    files never change under their name. Raises `Refused`.
    """
    with database.seeing_all(url) as connection, Writer(file) as writer:
        snapshot = _one(connection, "SELECT pg_export_snapshot()")
        state = database.state(connection)
        with writer.member(DUMP, packed=False) as add:
            for piece in database.dump(url, snapshot):
                add(piece)
        names = named_files(connection)
        missing = [name for name in names if not _write_file(writer, name)]
        writer.close(
            {
                "format": FORMAT,
                "made_at": timezone.now().isoformat(),
                "release": release(),
                "server": connection.info.server_version,
                "migrations": database.migrations(connection),
                "state": state,
                "missing_files": missing,
            }
        )
    rows = sum(number for number, _sum in state["tables"].values())
    return Written(len(state["tables"]), rows, len(names) - len(missing), missing)


def named_files(connection: Connection) -> list[str]:
    """Every file in the private store that a row names, sorted; one query a column."""
    found: set[str] = set()
    for model, field in HOLDERS:
        column: Any = model._meta.get_field(field)
        query = sql.SQL("SELECT DISTINCT {0} FROM {1} WHERE {0} <> ''").format(
            sql.Identifier(column.column), sql.Identifier(model._meta.db_table)
        )
        found.update(name for (name,) in connection.execute(query))
    return sorted(found)


def _one(connection: Connection, query: Any) -> Any:
    row = connection.execute(query).fetchone()
    return row[0] if row else None


def _write_file(writer: Writer, name: str) -> bool:
    """Whether the store had the file."""
    try:
        stored = default_storage.open(name)
    except FileNotFoundError:
        return False
    with stored, writer.member(f"{FILES}{name}", packed=False) as add:
        while piece := stored.read(PIECE):
            add(piece)
    return True
