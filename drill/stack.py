"""The real stack: PostgreSQL, Valkey, two web servers, two workers and two beats, looked after.

Whatever ends is started again after a moment, as systemd and compose do it; nothing else helps.
Everything that the product writes lies on one small disk where root may mount one, so that it
can be filled.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from bench.servers import free_port
from bic.embedded.postgres import SUPERUSER, bootstrap_database, start_postgres
from bic.embedded.processes import launch, service_owner, stop
from bic.embedded.valkey import start_valkey
from drill.mailbox import Mailbox

ROOT = Path(__file__).resolve().parent.parent
DISK_MB = 1500
RESTART_SECONDS = 1
NAME = "drill"


@dataclass
class Part:
    """A process of the product that is started again when it ends."""

    name: str
    command: list[str]
    process: subprocess.Popen[bytes] | None = None
    ended_at: float = 0.0


@dataclass
class Stack:
    """What runs, and what faults can do to it. Call `look_after` often, from the first thread."""

    var: Path
    disk: Path
    has_own_disk: bool
    mailbox: Mailbox = field(default_factory=Mailbox)
    parts: dict[str, Part] = field(default_factory=dict)
    ports: list[int] = field(default_factory=lambda: [free_port(), free_port()])
    env: dict[str, str] = field(default_factory=dict)
    postgres: Any = None
    valkey: Any = None
    broker: str = ""
    url: str = ""

    def __post_init__(self) -> None:
        self.owner = service_owner(self.disk)

    def start_postgres(self) -> None:
        """Start PostgreSQL, or start it again on what it left."""
        folder, self.postgres = start_postgres(self.disk, self.owner, {})
        self.url = f"postgresql://{{}}@/{{}}?host={folder}"

    def start_valkey(self) -> None:
        """Start Valkey, or an empty one at the same address."""
        self.broker, self.valkey = start_valkey(self.disk, self.owner, self.broker)

    def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Ask the database as the superuser, who sees every row."""
        with psycopg.connect(self.url.format(SUPERUSER, NAME), connect_timeout=3) as connection:
            return connection.execute(statement.encode(), values or None).fetchall()

    def prepare(self) -> None:
        """Start the services; migrate the database and collect static files."""
        self.start_postgres()
        self.start_valkey()
        bootstrap_database(self.url.format(SUPERUSER, SUPERUSER), NAME)
        self.env = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "bic.settings",
            "SECRET_KEY": "only-for-drills-" + "x" * 40,
            "ALLOWED_HOSTS": "127.0.0.1",
            "HTTPS": "no",
            "VAR_DIR": str(self.disk / "var"),
            "TMPDIR": str(self.disk / "tmp"),
            "STATIC_ROOT": str(self.var / "static"),
            "DATABASE_URL": self.url.format("bic", NAME),
            "BROKER_URL": f"{self.broker}/0",
            # People come through a server in front, each from an address of their own.
            "TRUSTED_PROXIES": "1",
            "SMTP_HOST": "127.0.0.1",
            "SMTP_PORT": str(self.mailbox.port),
            "SMTP_TLS": "no",
            "LOG_LEVEL": "WARNING",
            "WEB_WORKERS": "2",
            "PYTHONWARNINGS": "ignore",
        }
        for name in ("VAR_DIR", "TMPDIR"):
            Path(self.env[name]).mkdir()
        for command in (["migrate"], ["collectstatic", "--no-input"]):
            subprocess.run(
                [sys.executable, "manage.py", *command, "--verbosity=0"],
                cwd=ROOT, env=self.env, check=True,
            )  # fmt: skip

    def start(self) -> None:
        """Start the parts of the product."""
        gunicorn = [sys.executable, "-m", "gunicorn", "--config", "deploy/gunicorn.conf.py"]
        celery = [sys.executable, "-m", "celery", "--quiet", "--app", "drill.hasty"]
        for number, port in enumerate(self.ports, 1):
            self._add(f"web{number}", [*gunicorn, "--bind", f"127.0.0.1:{port}", "bic.wsgi"])
            worker = ["worker", "--concurrency=2", "--loglevel=WARNING"]
            self._add(f"worker{number}", [*celery, *worker, f"--hostname=drill{number}@localhost"])
            schedule = str(self.disk / "var" / f"schedule{number}")
            beat = ["beat", "--loglevel=WARNING", "--pidfile=", f"--schedule={schedule}"]
            self._add(f"beat{number}", [*celery, *beat])

    def _add(self, name: str, command: list[str]) -> None:
        self.parts[name] = Part(name, command)
        self._run(self.parts[name])

    def _run(self, part: Part) -> None:
        with (self.var / f"{part.name}.log").open("ab") as log:
            part.process = launch(part.command, log, signal.SIGTERM, cwd=ROOT, env=self.env)
        part.ended_at = 0.0

    def look_after(self) -> None:
        """Start again what has ended a moment ago, as systemd does."""
        now = time.monotonic()
        for part in self.parts.values():
            if part.process is None or part.process.poll() is not None:
                part.ended_at = part.ended_at or now
                if now - part.ended_at >= RESTART_SECONDS:
                    self._run(part)
        if self.postgres is not None and self.postgres.poll() is not None:
            with suppress(Exception):  # it may need room first
                self.start_postgres()

    def wait(self, seconds: float, until: Callable[[], bool] = lambda: False) -> bool:
        """Look after everything for some time; whether `until` came true meanwhile."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            self.look_after()
            if until():
                return True
            time.sleep(0.1)
        return False

    def kill(self, name: str) -> None:
        """End a part with all its children at once, without a word."""
        process = self.parts[name].process
        if process is not None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def stop(self) -> None:
        """End everything in good order."""
        running = [part.process for part in self.parts.values() if part.process is not None]
        for process in running:
            if process.poll() is None:
                process.terminate()
        for process in running:
            stop(process)
        if self.valkey is not None:
            stop(self.valkey, signal.SIGTERM)
        if self.postgres is not None:
            stop(self.postgres, signal.SIGINT)


@contextmanager
def small_disk(var: Path) -> Iterator[tuple[Path, bool]]:
    """A disk of `DISK_MB` below `var`, and whether it is one: only root may mount it."""
    disk = var / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={DISK_MB}m,mode=755", "tmpfs", str(disk)]
    mounted = False
    if os.geteuid() == 0:
        with suppress(OSError):
            mounted = not subprocess.run(command, capture_output=True, check=False).returncode
    try:
        yield disk, mounted
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(disk)], check=False)


@contextmanager
def stack(var: Path) -> Iterator[Stack]:
    """The running stack on folder `var`, its database migrated and empty."""
    with small_disk(var) as (disk, mounted):
        made = Stack(var, disk, mounted)
        try:
            made.prepare()
            yield made
        finally:
            made.stop()
