"""Small files of every kind, good and bad, made from nothing."""

import hashlib
import io
import struct
import zipfile
import zlib

from django.core.files.base import ContentFile

from bic.documents.filetypes import OFFICE
from bic.documents.intake import CheckedUpload
from bic.documents.onepage import one_page

CONTENT_TYPES = "[Content_Types].xml"
WORD = f"{OFFICE}.wordprocessingml.document.main+xml"
SHEET = f"{OFFICE}.spreadsheetml.sheet.main+xml"
OPEN_TEXT = "application/vnd.oasis.opendocument.text"


def pdf(text="Memorandum of agreement"):
    return one_page([text])


def archive(parts, **options):
    """A ZIP file of `{name: content}`; `options` go to every part."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content, **options)
    return file.getvalue()


def manifest(main, part):
    return f'<Types><Override PartName="{part}" ContentType="{main}"/></Types>'


def docx(**more):
    parts = {CONTENT_TYPES: manifest(WORD, "/word/document.xml"), "word/document.xml": "<w:p/>"}
    return archive(parts | more)


def xlsx(**more):
    parts = {CONTENT_TYPES: manifest(SHEET, "/xl/workbook.xml"), "xl/workbook.xml": "<workbook/>"}
    return archive(parts | more)


def odt(**more):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("mimetype", OPEN_TEXT, compress_type=zipfile.ZIP_STORED)
        for name, content in ({"content.xml": "<office:text/>"} | more).items():
            package.writestr(name, content)
    return file.getvalue()


def chunk(kind, data):
    return struct.pack("!I", len(data)) + kind + data + struct.pack("!I", zlib.crc32(kind + data))


def png():
    head = struct.pack("!2I5B", 1, 1, 8, 0, 0, 0, 0)
    picture = zlib.compress(b"\0\0")
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", picture) + chunk(b"IEND", b"")
    )


def jpeg():
    frame = b"\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00"
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x37\x21"
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\0\0\1\0\1\0\0" + frame + scan + b"\xff\xd9"


def webp():
    body = b"WEBP" + b"VP8L" + struct.pack("<I", 6) + b"\x2f\0\0\0\0\0"
    return b"RIFF" + struct.pack("<I", len(body)) + body


def box(kind, data=b""):
    return struct.pack("!I", 8 + len(data)) + kind + data


def heic():
    return box(b"ftyp", b"heic\0\0\0\0mif1heic") + box(b"meta", b"\0" * 8) + box(b"mdat", b"\1" * 9)


# Some programs list types of which the file has no part.
UNUSED_TYPE = '<Default Extension="bin" ContentType="x.macroEnabled.main"/>'

GOOD = {
    "agreement.pdf": pdf(),
    "letter.docx": docx(),
    "figures.xlsx": xlsx(),
    "export.xlsx": xlsx(**{CONTENT_TYPES: UNUSED_TYPE + manifest(SHEET, "/xl/workbook.xml")}),
    "letter.odt": odt(),
    "scan.png": png(),
    "photo.JPG": jpeg(),
    "photo.webp": webp(),
    "photo.heic": heic(),
    "notes.txt": "Reunión del martes\nsí".encode(),
    "people.csv": "name,town\nJosé,Larkspur\n".encode("cp1252"),
    "excel.csv": "name\ttown\n".encode("utf-16"),
}

EXE = b"MZ\x90\x00" + b"\0" * 56 + b"\x80\0\0\0" + b"This program cannot be run in DOS mode.\r\n$"
ELF = b"\x7fELF\x02\x01\x01" + b"\0" * 57


def bomb():
    """A Word file of a few kilobytes that claims 64 MB of text."""
    return docx(**{"word/document.xml": b"\0" * 64_000_000})


def overlapping():
    """A Word file whose directory names the same bytes twice."""
    file = io.BytesIO(docx())
    with zipfile.ZipFile(file, "a") as package:
        first = package.infolist()[1]
        for n in range(3):
            twin = zipfile.ZipInfo(f"word/{n}.xml")
            for name in ("header_offset", "compress_size", "file_size", "CRC", "compress_type"):
                setattr(twin, name, getattr(first, name))
            package.filelist.append(twin)
            package.NameToInfo[twin.filename] = twin
        package._didModify = True
    return file.getvalue()


def locked():
    """A Word file whose parts say that they are encrypted."""
    plain = bytearray(docx())
    position = plain.find(b"PK\x01\x02")
    while position >= 0:
        plain[position + 8] |= 1
        position = plain.find(b"PK\x01\x02", position + 4)
    return bytes(plain)


# Name, bytes, code of the refusal.
BAD = {
    "executable called pdf": ("plan.pdf", EXE, "disguised"),
    "linux program called csv": ("plan.csv", ELF, "disguised"),
    "executable": ("setup.exe", EXE, "type"),
    "two extensions": ("plan.pdf.exe", pdf(), "type"),
    "no extension": ("README", b"hello", "type"),
    "script called txt": ("run.txt", b"#!/bin/sh\nrm -rf /\n", "hidden"),
    "web page called txt": ("page.txt", b"<!DOCTYPE html><script>1</script>", "hidden"),
    "gif": ("a.gif", b"GIF89a", "type"),
    "gif script called csv": ("a.csv", b"GIF89a=1;alert(1)//", "hidden"),
    "pdf called png": ("scan.png", pdf(), "disguised"),
    "word called excel": ("book.xlsx", docx(), "disguised"),
    "plain zip called word": ("letter.docx", archive({"a.txt": "hello"}), "disguised"),
    "old word": ("letter.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "type"),
    "locked word in the old way": (
        "letter.docx",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500,
        "disguised",
    ),
    "locked word": ("letter.docx", locked(), "locked"),
    "zip bomb": ("letter.docx", bomb(), "bomb"),
    "overlapping parts": ("letter.docx", overlapping(), "bomb"),
    "too many parts": ("book.xlsx", xlsx(**{f"xl/{n}.xml": "" for n in range(10_001)}), "bomb"),
    "macros": ("letter.docx", docx(**{"word/vbaProject.bin": b"\0"}), "macros"),
    "macros without the usual name": (
        "letter.docx",
        archive(
            {
                CONTENT_TYPES: manifest(
                    "application/vnd.ms-word.document.macroEnabled.main+xml", "/a"
                )
            }
        ),
        "macros",
    ),
    "macros under another name": (
        "letter.docx",
        docx(
            **{
                CONTENT_TYPES: '<Default Extension="bin" ContentType="x/vbaProject"/>' + WORD,
                "word/picture.bin": b"\0",
            }
        ),
        "macros",
    ),
    "macros in open document": ("a.odt", odt(**{"Basic/Standard/M.xml": "<m/>"}), "macros"),
    "program in a package": ("letter.docx", docx(**{"word/embeddings/run.exe": EXE}), "hidden"),
    "html before a pdf": ("a.pdf", b"<html><body>" + pdf(), "disguised"),
    "program before a pdf": ("a.pdf", EXE + pdf(), "disguised"),
    "html inside the beginning of a pdf": (
        "a.pdf",
        pdf().replace(b"%PDF-1.4\n", b"%PDF-1.4\n%<script>alert(1)</script>\n", 1),
        "hidden",
    ),
    "html behind a pdf": ("a.pdf", pdf() + b"<html><script>alert(1)</script>", "hidden"),
    "zip behind a pdf": ("a.pdf", pdf() + archive({"run.js": "1"}), "hidden"),
    "zip inside a pdf": (
        "a.pdf",
        pdf() + archive({"run.js": "1"}) + b"\n%%EOF\n",
        "hidden",
    ),
    "program inside a pdf": ("a.pdf", pdf() + EXE + b"\n%%EOF\n", "hidden"),
    "zip behind a png": ("a.png", png() + archive({"a": "1"}), "hidden"),
    "rar behind a jpeg": ("a.jpg", jpeg() + b"Rar!\x1a\x07\x01\x00" + b"\1" * 40, "hidden"),
    "zip behind a jpeg": ("a.jpg", jpeg() + archive({"a": "1"}), "hidden"),
    "zip behind a webp": ("a.webp", webp() + archive({"a": "1"}), "hidden"),
    "zip behind a heic": ("a.heic", heic() + archive({"a": "1"}), "hidden"),
    "program before a package": ("a.docx", EXE + docx(), "disguised"),
    "junk behind a package": ("a.docx", docx() + b"<html>", "hidden"),
    "pdf cut off": ("a.pdf", pdf()[:-20], "damaged"),
    "png cut off": ("a.png", png()[:-14], "damaged"),
    "jpeg cut off": ("a.jpg", jpeg()[:-2], "damaged"),
    "webp cut off": ("a.webp", webp()[:-5], "damaged"),
    "heic cut off": ("a.heic", heic()[:-5], "damaged"),
    "word cut off": ("a.docx", docx()[:-30], "damaged"),
    "bytes called text": ("a.txt", bytes(range(256)), "disguised"),
    "empty": ("a.pdf", b"", "empty"),
    "long name": (f"{'a' * 10_000}.pdf", pdf(), "name_too_long"),
    "name that reads backwards": ("plan\u202efdp.exe.pdf", pdf(), "name_unclear"),
    "nothing but an extension": (".pdf", pdf(), "name_unclear"),
}


def checked(content=None, name="agreement.pdf", content_type="application/pdf"):
    """A file that has passed the check."""
    content = pdf() if content is None else content
    digest = hashlib.sha256(content).hexdigest()
    return CheckedUpload(ContentFile(content), name, content_type, len(content), digest, None)
