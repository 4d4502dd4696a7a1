"""Starting, watching and ending a service of the embedded kind."""

import ctypes
import fcntl
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

LOCK = "services.lock"
NEEDED_MB = 300
START_SECONDS = 60
STOP_SECONDS = 20
PR_SET_PDEATHSIG = 1


class EmbeddedError(Exception):
    """The services cannot run; the message is one sentence that says what to do."""


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
    with (var / LOCK).open("a+", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise EmbeddedError(
                f"Another copy (process {held_by(var)}) is running on {var}; stop it, or start "
                "this one beside it: make demo PORT=8123 VAR=another-folder"
            ) from None
        lock.truncate(0)
        lock.write(f"{os.getpid()}\n")
        lock.flush()
        yield


def held_by(var: Path) -> str:
    """Process id of who holds `var`, empty when nobody does, whatever a dead one left there."""
    try:
        with (var / LOCK).open("r+", encoding="ascii") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return (var / LOCK).read_text("ascii").strip() or "unknown"
    except OSError:
        pass
    return ""


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
    command: list[str],
    output: IO[bytes] | int,
    end: signal.Signals,
    *,
    owner: int | None = None,
    config: bytes = b"",
    **options: Any,
) -> subprocess.Popen[bytes]:
    """Start a process apart from the terminal's Ctrl-C, ended by `end` should we be killed.

    `owner` is a user id to give up root for, `config` goes to its standard input, `options`
    to `Popen`.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE if config else subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=(lambda: die_with_parent(end)) if sys.platform == "linux" else None,
        **{"cwd": "/", **identity(owner), **options},
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


def command_line(pid: int) -> str:
    """Command line of a live process, empty or without arguments when there is none."""
    if sys.platform == "linux":
        with suppress(OSError):
            return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
        return ""
    done = subprocess.run(
        ["/bin/ps", "-o", "args=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


def wait_until(
    ready: Callable[[], bool], process: subprocess.Popen[bytes], name: str, log: Path
) -> None:
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


def stop(process: subprocess.Popen[bytes], end: signal.Signals = signal.SIGTERM) -> None:
    """End a process in good order, or with all its children by force after `STOP_SECONDS`."""
    if process.poll() is None:
        process.send_signal(end)
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
