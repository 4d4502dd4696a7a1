"""The database as backups see it: whole, as of one moment, by the programs of PostgreSQL."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import psycopg
from django.conf import settings
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from bic.dossier.program.members import PIECE, Refused

# What libpq reads of an address that `ps` must not show.
ENVIRONMENT = {
    "host": "PGHOST", "port": "PGPORT", "user": "PGUSER", "password": "PGPASSWORD",
    "dbname": "PGDATABASE", "sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT",
}  # fmt: skip
# So that equal rows have equal words in every installation.
SAME_WORDS = (
    "SET datestyle = 'ISO, MDY'; SET timezone = 'UTC'; SET extra_float_digits = 1; "
    "SET bytea_output = 'hex'; SET intervalstyle = 'postgres'; SET lc_monetary = 'C'"
)


def environment(url: str) -> dict[str, str]:
    """The environment in which a program of PostgreSQL finds the database of an address."""
    found = conninfo_to_dict(url)
    named = {ENVIRONMENT[key]: str(value) for key, value in found.items() if key in ENVIRONMENT}
    return os.environ | named


def program(name: str) -> str:
    """Where `pg_dump` or `pg_restore` is. Raises `Refused` when it is not installed."""
    folder = settings.POSTGRES_PROGRAMS
    found = shutil.which(name, path=folder or None)
    if found is None:
        raise Refused(
            f"{name} was not found. Install PostgreSQL's client programs, of the version of the "
            "server or a newer one, or name their folder in POSTGRES_PROGRAMS."
        )
    return found


@contextmanager
def seeing_all(url: str) -> Iterator[psycopg.Connection]:
    """A connection that reads one moment. Raises `Refused` for a role that has walls."""
    with psycopg.connect(url) as connection:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        seen = connection.execute(
            "SELECT rolsuper OR rolbypassrls, rolname FROM pg_roles WHERE rolname = current_user"
        ).fetchone()
        if not (seen and seen[0]):
            raise Refused(
                f"The role {seen[1] if seen else ''} sees no rows behind the walls between "
                "programs. Name a superuser, or one with BYPASSRLS, in BACKUP_DATABASE_URL."
            )
        yield connection


def tables(connection: psycopg.Connection) -> list[str]:
    """The tables of the application, sorted."""
    found = connection.execute(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
    )
    return [name for (name,) in found]


def state(connection: psycopg.Connection) -> dict[str, Any]:
    """What two databases that are equal have alike.

    "tables": by name the number of rows and the sum of their digests, in which their order
    does not matter; "sequences": by name the last key that was drawn.
    """
    connection.execute(SAME_WORDS)
    counted = sql.SQL(
        "SELECT count(*), coalesce(sum(hashtextextended(row::text, 0)::numeric), 0)::text "
        "FROM public.{} AS row"
    )
    told = {}
    for name in tables(connection):
        row = connection.execute(counted.format(sql.Identifier(name))).fetchone()
        told[name] = list(row or ())
    drawn = connection.execute(
        "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1"
    )
    return {"tables": told, "sequences": dict(drawn.fetchall())}


def migrations(connection: psycopg.Connection) -> list[str]:
    """The migrations that shaped the database, sorted."""
    found = connection.execute("SELECT app || '.' || name FROM django_migrations ORDER BY 1")
    return [name for (name,) in found]


def dump(url: str, snapshot: str) -> Iterator[bytes]:
    """The database at the moment of a snapshot, piece by piece. Raises `Refused`."""
    command = [program("pg_dump"), "--format=custom", "--no-password", f"--snapshot={snapshot}"]
    with subprocess.Popen(
        command, env=environment(url), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None  # noqa: S101 - it is piped
        try:
            while piece := running.stdout.read(PIECE):
                yield piece
        except BaseException:
            running.kill()
            raise
        said = _said(running)
    if running.returncode:
        raise Refused(f"pg_dump failed: {said}")


def fill(url: str, dumped: IO[bytes]) -> None:
    """Fill an empty database with a dump, or leave it empty. Raises `Refused`."""
    command = [
        program("pg_restore"), "--no-password", "--single-transaction", "--exit-on-error",
        f"--dbname={conninfo_to_dict(url)['dbname']}",
    ]  # fmt: skip
    with subprocess.Popen(
        command, env=environment(url), stdin=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdin is not None  # noqa: S101 - it is piped
        try:
            shutil.copyfileobj(dumped, running.stdin, PIECE)
            running.stdin.close()
        except BrokenPipeError:
            # It says itself why it stopped reading.
            pass
        except BaseException:
            running.kill()
            raise
        said = _said(running)
    if running.returncode:
        raise Refused(f"pg_restore failed, and nothing was restored: {said}")


def _said(running: subprocess.Popen[bytes]) -> str:
    assert running.stderr is not None  # noqa: S101 - it is piped
    return running.stderr.read().decode(errors="replace").strip()[-2000:]
