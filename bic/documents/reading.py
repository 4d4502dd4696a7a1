"""Reading parts of an uploaded file, and the refusals that every kind of file shares."""

import os
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

CHUNK = 64 * 1024


class Refusal(ValidationError):
    """Why a file is not taken, in words for the person who chose it."""

    words: Any = ""
    reason = ""

    def __init__(self, **params: Any) -> None:
        super().__init__(self.words, code=self.reason, params=params or None)


class Damaged(Refusal):
    """The file ends too early or makes no sense."""

    reason = "damaged"
    words = _(
        "This file is cut off or damaged. Open it on your device, save it again, and upload that."
    )


class Hidden(Refusal):
    """Two files in one, or a program."""

    reason = "hidden"
    words = _("Another file or a program is hidden in this file, so it is not taken.")


def size_of(file: BinaryIO) -> int:
    """Length in bytes."""
    return file.seek(0, os.SEEK_END)


def at(file: BinaryIO, position: int, length: int) -> bytes:
    """Up to `length` bytes from `position`."""
    file.seek(position)
    return file.read(length)


def stream_positions(
    file: BinaryIO, wanted: Iterable[bytes], start: int = 0
) -> Iterator[tuple[int, bytes]]:
    """Where any of `wanted` stands, from `start` on; holds one chunk in memory."""
    wanted = tuple(wanted)
    overlap = max(map(len, wanted)) - 1
    file.seek(start)
    position, kept = start, b""
    while chunk := file.read(CHUNK):
        text = kept + chunk
        for one in wanted:
            found = text.find(one)
            # What ends within the kept part was told with the chunk before.
            while found >= 0:
                if found + len(one) > len(kept):
                    yield position - len(kept) + found, one
                found = text.find(one, found + 1)
        position += len(chunk)
        kept = text[-overlap:] if overlap else b""
