"""`make demo`: the whole application under one supervisor, with nothing else running."""

import argparse
import contextlib
import ctypes
import ctypes.util
import errno
import http.client
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import FrameType

from bic.embedded import EmbeddedError, Services, services
from bic.embedded.processes import held_by, launch, stop

ROOT = Path(__file__).resolve().parent.parent
READY_SECONDS = 120
LAST_WORDS_SECONDS = 2
LAST_LINES = 15
COLORS = {"web": 36, "worker": 32, "beat": 35, "demo": 1}
PANGO = ("pango-1.0", "pangoft2-1.0")
PANGO_PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
# The demo is the same on every machine, whatever is set for another installation on it.
NOT_FOR_THE_DEMO = (
    "S3_BUCKET",
    "CLAMAV_ADDRESS",
    "X_ACCEL_PREFIX",
    "OIDC_SERVER_URL",
    "SEAL_FORMER",
)


class Stopped(BaseException):
    """Somebody asked us to stop."""


@dataclass
class Child:
    """A part of the application in a process of its own, with the last lines it said."""

    name: str
    process: subprocess.Popen[bytes]
    said: deque[str] = field(default_factory=lambda: deque(maxlen=LAST_LINES))
    listener: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        self.listener = threading.Thread(target=self.listen, name=self.name, daemon=True)
        self.listener.start()

    def listen(self) -> None:
        """Print what it says until it ends."""
        output = self.process.stdout
        if output is None:
            return
        with output:
            for raw in output:
                line = raw.decode("utf-8", "replace").rstrip()
                self.said.append(line)
                say(self.name, line)


def say(name: str, line: str) -> None:
    """Print a line with the name of who says it, in color on a terminal."""
    prefix = f"{name:<6} |"
    if sys.stdout.isatty() and "NO_COLOR" not in os.environ:
        prefix = f"\033[{COLORS.get(name, 0)}m{prefix}\033[0m"
    with contextlib.suppress(BrokenPipeError):
        print(f"{prefix} {line}", flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Run until Ctrl-C, SIGTERM or a fault; the exit code."""
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", default="8000")
    parser.add_argument("--var", type=Path, default=ROOT / "var")
    options = parser.parse_args(arguments)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, ask_to_stop)
    try:
        run(options.host, options.port, options.var.resolve())
    except EmbeddedError as error:
        print(error, file=sys.stderr)
        return 1
    except Stopped:
        say("demo", "Stopped.")
    return 0


def ask_to_stop(_number: int, _frame: FrameType | None) -> None:
    """Stop at the first signal; the next ones come while we are at it."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    raise Stopped


def run(host: str, port: str, var: Path) -> None:
    """Start everything, say where it is, and watch it. Raises `EmbeddedError` or `Stopped`."""
    check_pango()
    check_port(host, port, var)
    say("demo", f"Starting PostgreSQL and Valkey in {var}")
    with services(var) as running:
        env = environment(running, host, port)
        prepare(var, env)
        with family_of(env) as start:
            # What nobody waits for starts after the pages can be seen.
            family = [start("web", web(host, port))]
            people = step("Looking for the demo program", ["load_demo"], env)
            wait_until_ready(host, int(port), family)
            for line in welcome(port, people):
                say("demo", line)
            family += [start(name, command) for name, command in background(port).items()]
            watch(family, running)


def check_pango() -> None:
    """Raise `EmbeddedError` when reports could not be made into PDF files."""
    for name in PANGO:
        found = ctypes.util.find_library(name)
        try:
            ctypes.CDLL(found or f"lib{name}.so.0")
        except OSError:
            raise EmbeddedError(
                "Pango, which lays out PDF files, is missing; install it and start again "
                f"(Debian: sudo apt-get install {PANGO_PACKAGES}; macOS: brew install pango)."
            ) from None


def check_port(host: str, port: str, var: Path) -> None:
    """Raise `EmbeddedError` when nobody could be served on `port`."""
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise EmbeddedError(f"PORT must be a number from 1 to 65535, not {port!r}.")
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, int(port)))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise EmbeddedError(
                    f"Nothing can listen on {host} port {port} ({error.strerror}); choose another "
                    "one: make demo PORT=8123"
                ) from None
            holder = held_by(var)
            if holder:
                raise EmbeddedError(
                    f"The demo is already running on {var} (process {holder}); open "
                    f"http://localhost:{port}/ or stop it first."
                ) from None
            raise EmbeddedError(
                f"Port {port} is taken by another program; choose another one: "
                f"make demo PORT={min(int(port) + 1, 65535)}"
            ) from None


def environment(running: Services, host: str, port: str) -> dict[str, str]:
    """What the application reads: production settings without HTTPS, mail in files."""
    kept = {name: value for name, value in os.environ.items() if name not in NOT_FOR_THE_DEMO}
    known = "localhost,127.0.0.1,[::1]"
    return {
        **kept,
        **running.env,
        "DJANGO_SETTINGS_MODULE": "bic.settings",
        "SECRET_KEY": secret(running.var / "secret_key"),
        "ALLOWED_HOSTS": known if host in {"127.0.0.1", "::1", "localhost"} else "*",
        "BASE_URL": f"http://localhost:{port}",
        "HTTPS": "no",
        "VAR_DIR": str(running.var),
        "STATIC_ROOT": str(running.var / "static"),
        "MAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
        "SEAL_PKCS12": str(running.var / "seal.p12"),
        "SEAL_PASSPHRASE": secret(running.var / "seal_passphrase"),
        "PYTHONUNBUFFERED": "1",
        # Celery finds root reckless, but here it serves only this machine.
        "PYTHONWARNINGS": "ignore:You're running the worker with superuser",
    }


def secret(path: Path) -> str:
    """A secret of this copy, made once: people stay signed in over a restart, seals stay known."""
    if not path.exists():
        path.touch(0o600)
        path.write_text(secrets.token_urlsafe(50), "ascii")
    return path.read_text("ascii")


def prepare(var: Path, env: dict[str, str]) -> None:
    """Make a seal, compress the static files and migrate, each unless that is done already."""
    if not Path(env["SEAL_PKCS12"]).exists():
        step("Making a certificate for seals", ["make_seal"], env)
    static = sorted(path for path in (ROOT / "static").rglob("*") if path.is_file())
    with unless_done(var / "static.stamp", static) as needed:
        if needed:
            command = ["collectstatic", "--no-input", "--clear", "--verbosity=0"]
            step("Compressing static files", command, env)
    packages = [path.parent for path in ROOT.glob("*/__init__.py")]
    code = sorted(path for package in packages for path in package.rglob("*.py"))
    with unless_done(var / "migrate.stamp", code) as needed:
        if needed:
            step("Preparing the database", ["migrate", "--verbosity=0"], env)


@contextlib.contextmanager
def unless_done(stamp: Path, files: list[Path]) -> Iterator[bool]:
    """Whether `files` or the libraries changed since the last block that went well."""
    digest = sha256((ROOT / "requirements.txt").read_bytes())
    for path in files:
        state = path.stat()
        digest.update(f"{path} {state.st_size} {state.st_mtime_ns}\n".encode())
    needed = not stamp.exists() or stamp.read_text("ascii") != digest.hexdigest()
    yield needed
    if needed:
        stamp.write_text(digest.hexdigest(), "ascii")


def step(what: str, command: list[str], env: dict[str, str]) -> str:
    """Run a management command to its end; what it printed. Raises `EmbeddedError`."""
    say("demo", what)
    done = subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        for line in done.stderr.splitlines()[-LAST_LINES:]:
            say("demo", line)
        if "No space left on device" in done.stderr:
            raise EmbeddedError(f"The disk of {env['VAR_DIR']} is full; make room and start again.")
        raise EmbeddedError(
            f"manage.py {command[0]} failed (exit code {done.returncode}); its last lines are above"
        )
    return done.stdout


def web(host: str, port: str) -> list[str]:
    """Command of the web server."""
    address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    gunicorn = [sys.executable, "-m", "gunicorn", "--config", "deploy/gunicorn.conf.py"]
    return [*gunicorn, "--bind", address, "bic.wsgi"]


def background(port: str) -> dict[str, list[str]]:
    """Commands of what works behind the pages."""
    celery = [sys.executable, "-m", "celery", "--quiet", "--app", "bic"]
    return {
        "worker": [*celery, "worker", "--concurrency=2", "--loglevel=INFO"]
        + ["--without-gossip", "--without-mingle", f"--hostname=demo-{port}@localhost"],
        "beat": [*celery, "beat", "--loglevel=WARNING"],
    }


@contextlib.contextmanager
def family_of(env: dict[str, str]) -> Iterator[Callable[[str, list[str]], Child]]:
    """Start parts of the application by name and command; all are ended in good order."""
    family: list[Child] = []

    def start(name: str, command: list[str]) -> Child:
        process = launch(command, subprocess.PIPE, signal.SIGTERM, cwd=ROOT, env=env)
        family.append(Child(name, process))
        return family[-1]

    try:
        yield start
    finally:
        say("demo", "Stopping")
        for child in family:
            if child.process.poll() is None:
                child.process.terminate()
        for child in family:
            stop(child.process)
            child.listener.join(LAST_WORDS_SECONDS)


def wait_until_ready(host: str, port: int, family: list[Child]) -> None:
    """Wait for the web server to say it is ready. Raises `EmbeddedError`."""
    reachable = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  (asked for)
    deadline = time.monotonic() + READY_SECONDS
    answer = "no answer"
    while time.monotonic() < deadline:
        check_alive(family)
        connection = http.client.HTTPConnection(reachable, port, timeout=15)
        with (
            contextlib.suppress(OSError, http.client.HTTPException),
            contextlib.closing(connection),
        ):
            connection.request("GET", "/readyz", headers={"Host": "localhost"})
            response = connection.getresponse()
            answer = response.read().decode("utf-8", "replace")
            if response.status == http.HTTPStatus.OK:
                return
        time.sleep(0.1)
    raise EmbeddedError(f"The web server did not become ready in {READY_SECONDS} s: {answer[:300]}")


def check_alive(family: list[Child]) -> None:
    """Raise `EmbeddedError` when a part of the application has ended by itself."""
    for child in family:
        code = child.process.poll()
        if code is not None:
            child.listener.join(LAST_WORDS_SECONDS)
            raise EmbeddedError(
                f"The {child.name} process ended (exit code {code}), so everything was stopped; "
                "it said last:\n" + "\n".join(f"  {line}" for line in child.said)
            )


def watch(family: list[Child], running: Services) -> None:
    """Look after everything until a part ends. Raises `EmbeddedError` then."""
    while True:
        check_alive(family)
        for name, process in running.processes.items():
            if process.poll() is not None:
                raise EmbeddedError(
                    f"The {name} process ended (exit code {process.returncode}), so everything "
                    f"was stopped; its log is {running.var / name}.log"
                )
        time.sleep(0.3)


def welcome(port: str, people: str) -> list[str]:
    """What to print when everything runs."""
    return [
        *people.rstrip().splitlines(),
        "",
        f"Blueprint is running at http://localhost:{port}/ (Ctrl-C stops it)",
    ]


if __name__ == "__main__":
    sys.exit(main())
