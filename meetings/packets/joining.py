"""Joining files to laid-out pages with pypdf: what is bad is told, and stops nothing.

Attachments come from anywhere. Each is copied on its own first, so that one that breaks while
it is read or written breaks itself alone. Its pages come without scripts, without actions that
leave the document and without its tags: tags of two documents cannot be joined, and pages that
point into a tree that is not there would mislead a screen reader.
"""

import io
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from celery.exceptions import SoftTimeLimitExceeded
from pypdf import PdfReader, PdfWriter
from pypdf.constants import PageLabelStyle
from pypdf.errors import FileNotDecryptedError
from pypdf.generic import ArrayObject, NameObject

from meetings.models import Packet

logger = logging.getLogger(__name__)
# A council reads no more, and a worker holds no more.
LARGEST = 40 * 1024 * 1024
MOST_PAGES = 300
MOST_TOGETHER = 1000
CLAIM = re.compile(rb"<pdfuaid:(\w+)>[^<]*</pdfuaid:\1>")
HARMLESS = frozenset({"/URI", "/GoTo"})
Trouble = Packet.Trouble


class Unusable(Exception):
    """A file that cannot be joined; the argument is its `Trouble`."""


@dataclass(frozen=True)
class Part:
    """A file that can be joined, as it was copied."""

    content: bytes
    pages: int


def usable(content: bytes) -> Part:
    """A copy of a PDF without what could do harm. Raises `Unusable`."""
    if len(content) > LARGEST:
        raise Unusable(Trouble.LARGE)
    if b"%PDF-" not in content[:1024]:
        raise Unusable(Trouble.NOT_PDF)
    try:
        return _copied(content)
    except (Unusable, SoftTimeLimitExceeded):
        raise
    except FileNotDecryptedError as error:
        raise Unusable(Trouble.LOCKED) from error
    except Exception as error:
        # A damaged file makes pypdf raise nearly anything.
        logger.info("An attachment cannot be read", exc_info=True)
        raise Unusable(Trouble.BROKEN) from error


def _copied(content: bytes) -> Part:
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unusable(Trouble.LOCKED)
    count = len(reader.pages)
    if count == 0:
        raise Unusable(Trouble.BROKEN)
    if count > MOST_PAGES:
        raise Unusable(Trouble.LARGE)
    writer = PdfWriter()
    for page in reader.pages:
        _tame(writer.add_page(page))
    output = io.BytesIO()
    writer.write(output)
    if output.tell() > LARGEST:
        raise Unusable(Trouble.LARGE)
    return Part(output.getvalue(), count)


def _tame(page: Any) -> None:
    """Take from a page what acts by itself, and what belongs to the tags that are not joined."""
    for name in ("/AA", "/StructParents", "/B"):
        page.pop(name, None)
    notes = ArrayObject()
    for reference in page.get("/Annots") or ():
        note = reference.get_object()
        action = note.get("/A")
        kind = action.get_object().get("/S") if action is not None else None
        if kind not in {None, *HARMLESS} or note.get("/Subtype") in ("/FileAttachment", "/Screen"):
            continue
        for name in ("/AA", "/StructParent"):
            note.pop(name, None)
        if kind is not None:
            action.get_object().pop("/Next", None)
        notes.append(reference)
    if "/Annots" in page:
        page[NameObject("/Annots")] = notes


def join(front: bytes, parts: Sequence[tuple[str, Part]]) -> bytes:
    """`front` with each part behind its sheet; the last pages of `front` are the sheets, in order.

    `parts` are their letters with the files. Pages are labeled 1, 2, 3 in front, and "A",
    "A-1", "A-2" in an attachment. Contents, bookmarks, title and language are those of `front`.
    """
    writer = PdfWriter(clone_from=io.BytesIO(front))
    own = len(writer.pages) - len(parts)
    writer.set_page_label(0, max(own - 1, 0), style=PageLabelStyle.DECIMAL)
    place = own
    for name, part in parts:
        writer.set_page_label(place, place, prefix=name)
        writer.merge(place + 1, io.BytesIO(part.content), import_outline=False)
        writer.set_page_label(
            place + 1, place + part.pages, style=PageLabelStyle.DECIMAL, prefix=f"{name}-"
        )
        place += 1 + part.pages
    if parts:
        _claim_less(writer)
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def _claim_less(writer: PdfWriter) -> None:
    """Attachments are as they came, so the whole no longer promises to be PDF/UA."""
    stream: Any = writer.root_object["/Metadata"].get_object()
    stream.set_data(CLAIM.sub(b"", stream.get_data()))
