"""Asks ClamAV whether a file is infected, over its own socket protocol."""

import logging
import socket
import struct
from datetime import datetime
from typing import BinaryIO

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from bic.documents.reading import CHUNK, Refusal

logger = logging.getLogger("bic.documents")
DEFAULT_PORT = 3310
SECONDS = 60
LONGEST_ANSWER = 4096
LENGTH = struct.Struct("!I")


class Infected(Refusal):
    """The scanner knows something bad in the file."""

    reason = "infected"
    words = _("The virus scanner found %(virus)s in this file. It was not stored.")


class ScannerDown(Refusal):
    """A scanner is configured, but gives no answer; nothing is waved through."""

    reason = "scanner"
    words = _(
        "The virus scanner does not answer at the moment, so no file can be taken. "
        "Try again in a few minutes."
    )


def scan(file: BinaryIO) -> datetime | None:
    """When `file` was found clean; None when no scanner is configured.

    Raises `Infected`, and `ScannerDown` when the configured scanner does not
    say a clear yes.
    """
    if not settings.CLAMAV_ADDRESS:
        return None
    try:
        answer = _ask(file, settings.CLAMAV_ADDRESS)
    except (OSError, ValueError) as error:
        logger.exception("the virus scanner at %s gives no answer", settings.CLAMAV_ADDRESS)
        raise ScannerDown from error
    verdict = answer.rpartition(":")[2].strip()
    if verdict.endswith(" FOUND"):
        raise Infected(virus=verdict.removesuffix(" FOUND"))
    if verdict != "OK":
        raise ScannerDown
    return timezone.now()


def connect(address: str) -> socket.socket:
    """A connection to "host", "host:port", or the path of a Unix socket. Raises `OSError`."""
    path = address.removeprefix("unix:")
    if path.startswith("/"):
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connection.settimeout(SECONDS)
        try:
            connection.connect(path)
        except OSError:
            connection.close()
            raise
        return connection
    host, _colon, port = address.rpartition(":")
    if not host:
        host, port = address, ""
    return socket.create_connection((host, int(port or DEFAULT_PORT)), timeout=SECONDS)


def _ask(file: BinaryIO, address: str) -> str:
    file.seek(0)
    with connect(address) as connection:
        connection.sendall(b"zINSTREAM\0")
        while chunk := file.read(CHUNK):
            connection.sendall(LENGTH.pack(len(chunk)) + chunk)
        connection.sendall(LENGTH.pack(0))
        answer = b""
        while not answer.endswith(b"\0") and len(answer) < LONGEST_ANSWER:
            part = connection.recv(LONGEST_ANSWER)
            if not part:
                break
            answer += part
    return answer.rstrip(b"\0").decode("utf-8", "replace")
