"""Lines of text out of bytes: UTF-8 only, nothing endless, nothing binary."""

from collections.abc import Iterator
from typing import BinaryIO

from django.utils.translation import gettext as _

from research.census.errors import Refused

LONGEST_LINE = 2_000_000
HEAD_BYTES = 262_144
BOM = b"\xef\xbb\xbf"
UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def head(stream: BinaryIO) -> str:
    """The beginning of `stream` as text. Raises `Refused` when it is none."""
    start = stream.read(HEAD_BYTES)
    if not start.removeprefix(BOM).strip():
        raise Refused(_("This file is empty. Download the table again."))
    if start.startswith(UTF_16):
        raise _not_utf_8()
    if b"\0" in start:
        raise Refused(
            _("This is not a text file. Upload the ZIP from data.census.gov, or the CSV inside.")
        )
    # Cut at a line, so that no character is cut in two.
    if len(start) == HEAD_BYTES:
        start = start[: start.rfind(b"\n") + 1] or start
    try:
        return start.removeprefix(BOM).decode()
    except UnicodeDecodeError:
        raise _not_utf_8() from None


def lines(stream: BinaryIO) -> Iterator[str]:
    """The lines of `stream` with their ends. Raises `Refused` on what is no text."""
    first = True
    while raw := stream.readline(LONGEST_LINE + 1):
        if len(raw) > LONGEST_LINE or b"\0" in raw:
            raise Refused(_("This file holds bytes that are not text. Download the table again."))
        if first:
            raw, first = raw.removeprefix(BOM), False
        try:
            yield raw.decode()
        except UnicodeDecodeError:
            raise _not_utf_8() from None


def _not_utf_8() -> Refused:
    return Refused(
        _(
            "The letters of this file are not stored as UTF-8, as happens when a spreadsheet "
            "program has saved it. Upload the file as it came from data.census.gov."
        )
    )
