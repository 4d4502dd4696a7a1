"""Word, Excel and OpenDocument files: ZIP packages, judged by their directory and not unpacked."""

import re
import struct
import zipfile
import zlib
from typing import BinaryIO

from django.utils.translation import gettext_lazy as _

from bic.documents.filetypes import OFFICE
from bic.documents.reading import Damaged, Hidden, Refusal, at, size_of

END_OF_DIRECTORY = struct.Struct("<4s4H2LH")
END_MARK, DIRECTORY_MARK, ENTRY_MARK = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04"
ENTRY_HEAD = 30
FARTHEST_END = END_OF_DIRECTORY.size + 0xFFFF
MOST_PARTS, LARGEST_DIRECTORY = 10_000, 2_000_000
# A large workbook of a county unpacks to some 300 MB; nobody's report comes near these.
MOST_BYTES = 1_000_000_000
SMALL_BYTES, MOST_RATIO = 5_000_000, 200
LARGEST_MANIFEST = 1_000_000
PASSWORD_FLAG = 0x1
MACRO_PART = re.compile(r"override\b[^>]*(?:macroenabled|vbaproject)")
MACRO_EXTENSION = re.compile(r"""default\b(?=[^>]*vbaproject)[^>]*extension=["'](\w+)""")
RUNS = (
    ".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse",
    ".wsf", ".hta", ".lnk", ".jar", ".sh", ".zip", ".rar", ".7z", ".iso",
)  # fmt: skip


class Bomb(Refusal):
    """Small here, enormous when unpacked."""

    reason = "bomb"
    words = _("Unpacked, this file would be far larger than any document. It is not taken.")


class Locked(Refusal):
    """Encrypted."""

    reason = "locked"
    words = _("This file is locked with a password. Save it without one, then upload it.")


class Macros(Refusal):
    """A document that runs."""

    reason = "macros"
    words = _("This file holds macros, which are small programs. Save it without macros.")


class OtherPackage(Refusal):
    """A ZIP file, but not of the kind that its name says."""

    reason = "disguised"
    words = _("This is an archive or another kind of Office file, not what its name says.")


def ends_as_archive(file: BinaryIO) -> bool:
    """Whether a ZIP program would find an archive at the end of `file`."""
    size = size_of(file)
    start = max(0, size - FARTHEST_END)
    tail = at(file, start, FARTHEST_END)
    found = tail.rfind(END_MARK)
    while found >= 0:
        if len(tail) - found >= END_OF_DIRECTORY.size:
            fields = END_OF_DIRECTORY.unpack_from(tail, found)
            before = start + found - fields[5]
            if before >= 0 and at(file, before, 4) == DIRECTORY_MARK:
                return True
        found = tail.rfind(END_MARK, 0, found)
    return False


def entries(file: BinaryIO) -> tuple[zipfile.ZipFile, list[zipfile.ZipInfo]]:
    """The package and its parts, if its directory is sound.

    Raises `ValidationError` for a damaged package, one with something before,
    between or behind its parts, one with a password, and a bomb.
    """
    size = size_of(file)
    end = at(file, max(0, size - END_OF_DIRECTORY.size), END_OF_DIRECTORY.size)
    if not end.startswith(END_MARK) or len(end) < END_OF_DIRECTORY.size:
        raise Hidden if ends_as_archive(file) else Damaged
    _mark, _disk, _start_disk, _here, count, length, start, _comment = END_OF_DIRECTORY.unpack(end)
    if count > MOST_PARTS or length > LARGEST_DIRECTORY:
        raise Bomb
    if start + length != size - END_OF_DIRECTORY.size:
        raise Hidden
    try:
        package = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error) as error:
        raise Damaged from error
    parts = package.infolist()
    refuse_bomb(parts, size)
    refuse_gaps(parts, start)
    if any(part.flag_bits & PASSWORD_FLAG for part in parts):
        raise Locked
    if any(part.filename.lower().endswith(RUNS) for part in parts):
        raise Hidden
    return package, parts


def refuse_bomb(parts: list[zipfile.ZipInfo], size: int) -> None:
    """Raise for more bytes than a document can hold, told by the directory."""
    total = sum(part.file_size for part in parts)
    if total > MOST_BYTES or (total > SMALL_BYTES and total > MOST_RATIO * size):
        raise Bomb


def refuse_gaps(parts: list[zipfile.ZipInfo], directory: int) -> None:
    """Raise when something stands before the first part, or parts share bytes."""
    ordered = sorted(parts, key=lambda part: part.header_offset)
    if not ordered or ordered[0].header_offset != 0:
        raise Hidden
    for part, behind in zip(ordered, [*ordered[1:], None], strict=True):
        until = behind.header_offset if behind else directory
        if part.header_offset + ENTRY_HEAD + part.compress_size > until:
            raise Bomb


def beginning(package: zipfile.ZipFile, name: str, length: int) -> bytes:
    """The first `length` bytes of one part; more are never unpacked."""
    try:
        with package.open(name) as part:
            return part.read(length)
    except (KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError) as error:
        raise OtherPackage from error


def has_macros(manifest: str, names: list[str]) -> bool:
    """Whether a part is a macro project; both arguments are in lower case.

    Some programs list types that no part has, so a mere mention proves nothing.
    """
    if any("vbaproject" in name for name in names) or MACRO_PART.search(manifest):
        return True
    return any(
        name.endswith(f".{extension}")
        for extension in MACRO_EXTENSION.findall(manifest)
        for name in names
    )


def inspect_office(file: BinaryIO, main: str) -> None:
    """A package of Microsoft's whose main part is of the content type `main`, without macros."""
    package, parts = entries(file)
    manifest = beginning(package, "[Content_Types].xml", LARGEST_MANIFEST)
    encoding = "utf-16" if manifest[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    words = manifest.decode(encoding, "replace").lower()
    names = [part.filename.lower() for part in parts]
    if has_macros(words, names):
        raise Macros
    if main.lower() not in words:
        raise OtherPackage


def inspect_docx(file: BinaryIO) -> None:
    """A Word document."""
    inspect_office(file, f"{OFFICE}.wordprocessingml.document.main+xml")


def inspect_xlsx(file: BinaryIO) -> None:
    """An Excel workbook."""
    inspect_office(file, f"{OFFICE}.spreadsheetml.sheet.main+xml")


def inspect_odt(file: BinaryIO) -> None:
    """An OpenDocument text; its first part tells the type in plain bytes."""
    package, parts = entries(file)
    told = beginning(package, "mimetype", 100)
    if parts[0].filename != "mimetype" or told != b"application/vnd.oasis.opendocument.text":
        raise OtherPackage
    if any(part.filename.startswith(("Basic/", "Scripts/")) for part in parts):
        raise Macros
