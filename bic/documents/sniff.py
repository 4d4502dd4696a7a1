"""What a file really is, told by its bytes; name and content must agree."""

import codecs
import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, BinaryIO

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.documents import packages, pictures
from bic.documents.filetypes import BY_EXTENSION, FileType
from bic.documents.reading import CHUNK, Damaged, Hidden, Refusal, at, size_of, stream_positions

HEAD = 1024
PDF_END = b"%%EOF"
PDF_VERSION = re.compile(rb"%PDF-[12]\.\d")
# Beginnings and phrases of what runs or unpacks, wherever they stand in a file.
FOREIGN = (
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"This program cannot be run in DOS mode",
    b"__HALT_COMPILER(",
)
MARKUP = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body|script|iframe|svg|\?php)|<\?php", re.I)
# Beginnings by which other programs would take a text for something else.
NOT_TEXT = (b"#!", b"%PDF", b"%!PS", b"GIF8", b"{\\rtf", b"MZ\x90", b"BM\x00")
CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")

FAMILIES = (
    (re.compile(r"executable|x-mach|x-elf|x-dosexec|x-sh|java-archive"), _("a program")),
    (re.compile(r"^application/pdf"), _("a PDF file")),
    (re.compile(r"^text/html|xhtml"), _("a web page")),
    (re.compile(r"^image/"), _("a picture")),
    (re.compile(r"^video/"), _("a video")),
    (re.compile(r"^audio/"), _("a sound recording")),
    (re.compile(r"msword|ms-excel|ms-powerpoint|ole|cfb"), _("an older or locked Office file")),
    (re.compile(r"zip|rar|7z|tar|compressed|officedocument|opendocument"), _("an archive")),
)
UNKNOWN = pgettext_lazy("what a file looks like", "something else")


class NotTaken(Refusal):
    """Not on the allow-list."""

    reason = "type"
    words = _(
        "Files of this kind are not taken. Save it as PDF, Word (.docx), Excel (.xlsx), "
        "OpenDocument (.odt), PNG, JPEG, WebP, HEIC, TXT or CSV."
    )


class Disguised(Refusal):
    """Name and content disagree."""

    reason = "disguised"
    words = _(
        "The name says %(wanted)s, but the content looks like %(found)s. "
        "Export the file again from the program that made it."
    )


class NotText(Refusal):
    """Called text, but it is not."""

    reason = "disguised"
    words = _("This file holds bytes that are not text. Save it as UTF-8 text.")


def identify(file: BinaryIO, name: str) -> FileType:
    """The type of `file`, which was called `name`.

    Reads the file, never unpacks it. Raises `ValidationError` when the type is
    not on the allow-list, when name and content disagree, when the file is cut
    off or damaged, and when it hides another file or a program.
    """
    extension = name.rpartition(".")[2].lower() if "." in name else ""
    wanted = BY_EXTENSION.get(extension)
    if wanted is None:
        raise NotTaken
    if not BEGINS[wanted.key](head := at(file, 0, HEAD)):
        raise Disguised(wanted=wanted.label, found=looks_like(head))
    INSPECT[wanted.key](file)
    return wanted


def looks_like(head: bytes) -> Any:
    """Words for the kind of file that begins with `head`."""
    import puremagic  # noqa: PLC0415  (2,000 kinds of files, and only a refusal names one)

    try:
        found = puremagic.magic_string(head)
    except (ValueError, IndexError, puremagic.PureError):
        return UNKNOWN
    for one in found:
        told = f"{one.mime_type} {one.name}".lower()
        for pattern, words in FAMILIES:
            if pattern.search(told):
                return words
    return UNKNOWN


def inspect_pdf(file: BinaryIO) -> None:
    """Complete, and nothing but a PDF."""
    size = size_of(file)
    tail = at(file, max(0, size - HEAD), HEAD)
    end = tail.rfind(PDF_END)
    if end < 0:
        raise Damaged
    if MARKUP.search(tail, end):
        raise Hidden
    refuse_foreign(file)


def inspect_picture(key: str, file: BinaryIO) -> None:
    """Complete, and nothing but a picture."""
    pictures.INSPECT[key](file)
    refuse_foreign(file)


def inspect_text(file: BinaryIO) -> None:
    """Readable text in UTF-8, UTF-16 or a Western code page, and no program."""
    head = at(file, 0, HEAD)
    if head.startswith(NOT_TEXT) or MARKUP.search(head):
        raise Hidden
    for encoding in encodings_of(head):
        if is_text(file, encoding):
            return
    raise NotText


def encodings_of(head: bytes) -> Iterable[str]:
    """Encodings to try for a text that begins with `head`."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    return ("utf-8-sig", "cp1252")


def is_text(file: BinaryIO, encoding: str) -> bool:
    """Whether all of `file` is text in `encoding`, without control characters."""
    decoder = codecs.getincrementaldecoder(encoding)()
    file.seek(0)
    try:
        while chunk := file.read(CHUNK):
            if CONTROL.search(decoder.decode(chunk)):
                return False
        return not CONTROL.search(decoder.decode(b"", final=True))
    except UnicodeDecodeError:
        return False


def refuse_foreign(file: BinaryIO) -> None:
    """Raise when another kind of file sits inside or behind this one."""
    if (
        MARKUP.search(at(file, 0, HEAD))
        or packages.ends_as_archive(file)
        or any(True for _found in stream_positions(file, FOREIGN))
    ):
        raise Hidden


def _begins(*beginnings: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(beginnings)


def _anything(head: bytes) -> bool:
    """Text has no beginning of its own; only what is surely something else is refused here."""
    return not head.startswith(
        (b"\x7fELF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf")
    )


BEGINS: dict[str, Callable[[bytes], bool]] = {
    "pdf": lambda head: bool(PDF_VERSION.match(head)),
    **dict.fromkeys(("docx", "xlsx", "odt"), _begins(b"PK\x03\x04")),
    "png": _begins(b"\x89PNG\r\n\x1a\n"),
    "jpeg": _begins(b"\xff\xd8\xff"),
    "webp": lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP",
    "heic": lambda head: head[4:8] == b"ftyp" and head[8:12] in pictures.HEIC_BRANDS,
    **dict.fromkeys(("txt", "csv"), _anything),
    "geojson": lambda head: head.removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"{",
}
INSPECT: dict[str, Callable[[BinaryIO], None]] = {
    "pdf": inspect_pdf,
    "docx": packages.inspect_docx,
    "xlsx": packages.inspect_xlsx,
    "odt": packages.inspect_odt,
    **{key: partial(inspect_picture, key) for key in pictures.INSPECT},
    "txt": inspect_text,
    "csv": inspect_text,
    "geojson": inspect_text,
}
