"""The one way in for a file: its name, size, content, virus scan and digest."""

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.files import File
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

from bic.documents.reading import CHUNK, Refusal, size_of
from bic.documents.scan import scan
from bic.documents.sniff import identify

LONGEST = 200


class NameTooLong(Refusal):
    """Longer than people, disks and mail programs can handle."""

    reason = "name_too_long"
    words = _(
        "The name of this file is longer than %(limit)s characters. Give it a shorter name, then "
        "choose it again."
    )


class NameUnclear(Refusal):
    """A name that hides what it is, or has nothing to read in it."""

    reason = "name_unclear"
    words = _("The name of this file cannot be read. Rename it, then choose it again.")


class Empty(Refusal):
    """No bytes."""

    reason = "empty"
    words = _("This file is empty. Look at it on your device, then choose the right one.")


class TooLarge(Refusal):
    """Over the limit."""

    reason = "too_large"
    words = _(
        "This file has %(size)s, and the limit is %(limit)s. Make it smaller, or upload it in "
        "parts."
    )


@dataclass(frozen=True)
class CheckedUpload:
    """A file that may be stored: `size` in bytes, `scanned_at` None without a scanner."""

    file: File
    name: str
    content_type: str
    size: int
    sha256: str
    scanned_at: datetime | None

    @property
    def stem(self) -> str:
        """The name without its extension, as a title."""
        return " ".join(self.name.rpartition(".")[0].replace("_", " ").split())


def check(upload: Any) -> CheckedUpload:
    """Look at an uploaded file from all sides; nothing is stored.

    Raises `Refusal`, a ValidationError that says what to do.
    """
    name = clean_name(upload.name)
    if not upload.size:
        raise Empty
    if upload.size > settings.UPLOAD_MAX_BYTES:
        raise TooLarge(
            size=filesizeformat(upload.size), limit=filesizeformat(settings.UPLOAD_MAX_BYTES)
        )
    found = identify(upload, name)
    digest = hashlib.sha256()
    upload.seek(0)
    while chunk := upload.read(CHUNK):
        digest.update(chunk)
    scanned_at = scan(upload)
    size = size_of(upload)
    upload.seek(0)
    return CheckedUpload(upload, name, found.content_type, size, digest.hexdigest(), scanned_at)


def clean_name(name: str | None) -> str:
    """The file's name as it is kept: without folders and invisible characters.

    Raises `Refusal` for a name that is too long, or has nothing left before its
    last dot.
    """
    last = (name or "").replace("\\", "/").rpartition("/")[2]
    # Cf holds the marks that turn the direction of text, by which "fdp.exe" reads "exe.pdf".
    if any(unicodedata.category(one) in {"Cf", "Co", "Cs"} for one in last):
        raise NameUnclear
    seen = "".join(one for one in last if unicodedata.category(one) != "Cc")
    seen = unicodedata.normalize("NFC", " ".join(seen.split()))
    if len(seen) > LONGEST:
        raise NameTooLong(limit=LONGEST)
    if not seen.rpartition(".")[0].strip(". ") and (not seen or "." in seen):
        raise NameUnclear
    return seen
