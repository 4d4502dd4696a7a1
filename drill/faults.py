"""The faults, one after the other: what is broken, for how long, and what the docs allow."""

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import redis

from bench.servers import tree
from drill.stack import Stack

HOLD_SECONDS = 6
RENDERING = "SELECT count(*) FROM reports_printout WHERE state = 'rendering'"
FAULTS: dict[str, "Fault"] = {}


@dataclass(frozen=True)
class Fault:
    """`make` breaks something and mends it, unless it mends itself.

    `may_repeat` says that docs/operations.md allows a mail to be sent twice.
    """

    name: str
    make: Callable[[Stack], None]
    may_repeat: bool = False
    needs_disk: bool = False


def fault(
    name: str, *, may_repeat: bool = False, needs_disk: bool = False
) -> Callable[[Callable[[Stack], None]], Callable[[Stack], None]]:
    """Decorator: a fault that `make drill ONLY=name` makes alone."""

    def register(make: Callable[[Stack], None]) -> Callable[[Stack], None]:
        FAULTS[name] = Fault(name, make, may_repeat, needs_disk)
        return make

    return register


@fault("worker-killed", may_repeat=True)
def worker_killed(stack: Stack) -> None:
    """A worker with all its children, while PDFs are made; then a child of the other one."""
    stack.wait(10, lambda: stack.rows(RENDERING)[0][0] > 0)
    stack.kill("worker1")
    stack.wait(HOLD_SECONDS)
    stack.wait(10, lambda: stack.rows(RENDERING)[0][0] > 0)
    _kill(tree(_pid(stack, "worker2"))[1:])
    stack.wait(HOLD_SECONDS / 2)


@fault("web-killed")
def web_killed(stack: Stack) -> None:
    """A child of one web server; then the other server with its children, for a moment."""
    _kill(tree(_pid(stack, "web1"))[1:2])
    stack.wait(HOLD_SECONDS / 2)
    stack.kill("web2")
    stack.wait(HOLD_SECONDS)


@fault("broker-emptied")
def broker_emptied(stack: Stack) -> None:
    """Everything in Valkey is gone, twice."""
    for _time in range(2):
        with redis.Redis.from_url(stack.broker) as client:
            client.flushall()
        stack.wait(HOLD_SECONDS / 2)


@fault("broker-away")
def broker_away(stack: Stack) -> None:
    """Valkey is killed and comes back empty."""
    stack.valkey.kill()
    stack.valkey.wait()
    stack.wait(HOLD_SECONDS)
    stack.start_valkey()


@fault("database-restarted", may_repeat=True)
def database_restarted(stack: Stack) -> None:
    """PostgreSQL ends in good order and breaks off what is under way."""
    _restart(stack, signal.SIGINT, 0)


@fault("database-killed", may_repeat=True)
def database_killed(stack: Stack) -> None:
    """PostgreSQL ends at once, as with a power cut, and is away for some seconds."""
    _restart(stack, signal.SIGQUIT, HOLD_SECONDS)


@fault("disk-full", needs_disk=True)
def disk_full(stack: Stack) -> None:
    """Not a byte is left where PostgreSQL and files are."""
    filler = stack.disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"\0" * 2**16)
    stack.wait(HOLD_SECONDS * 2)
    filler.unlink()


@fault("mail-cut")
def mail_cut(stack: Stack) -> None:
    """The mail server hangs up and refuses calls."""
    stack.mailbox.cut()
    stack.wait(HOLD_SECONDS * 2)
    stack.mailbox.back()


def _restart(stack: Stack, how: signal.Signals, seconds: float) -> None:
    former, stack.postgres = stack.postgres, None
    former.send_signal(how)
    former.wait()
    stack.wait(seconds)
    stack.start_postgres()


def _pid(stack: Stack, name: str) -> int:
    process = stack.parts[name].process
    return process.pid if process else 0


def _kill(pids: list[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
