"""Agreements as Word files: written for lawyers, and read back as plain clauses."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from lxml.etree import LxmlError

from bic.documents.merging import tidy
from bic.ui.export import UNPRINTABLE
from communities.moa.certificate import payment_lines
from communities.moa.record import sections_of

NUMBER = re.compile(r"^\d{1,3}[.)]\s+")
# Of the text part alone; a contract of 300 pages has two million bytes.
LARGEST_TEXT, LONGEST_TEXT = 20_000_000, 400_000
TEXT_PART = "word/document.xml"
# What python-docx raises for packages that other programs would mend.
UNREADABLE = (
    PackageNotFoundError, LxmlError, AttributeError, KeyError, ValueError, zipfile.BadZipFile,
)  # fmt: skip
NOTE = "Intense Quote"
# What stands over the text of an agreement and is none of it.
OVER_TEXT = {"Title", NOTE}


class NoText(ValidationError):
    """A Word file without words, with too many of them, or that cannot be read."""


def write(said: Mapping[str, Any], *, organization: str, note: str) -> bytes:
    """The content of an agreement as a Word file; `note` stands under its title."""
    document = Document()
    document.core_properties.title = _printable(said["title"])
    document.core_properties.author = _printable(organization)
    document.core_properties.language = said["language"]
    document.add_heading(_printable(said["title"]), level=0)
    document.add_paragraph(note, style=NOTE)
    for section in sections_of(said):
        document.add_heading(_printable(f"{section.number}. {section.title}"), level=1)
        for block in section.blocks:
            style = "List Bullet" if block.kind == "item" else None
            document.add_paragraph(_printable(block.text), style=style)
    _payments(document, said)
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()


def _printable(text: str) -> str:
    """Without characters that XML cannot hold."""
    return UNPRINTABLE.sub("", text)


def _payments(document: Any, said: Mapping[str, Any]) -> None:
    lines = payment_lines(said, "USD")
    if not lines:
        return
    document.add_heading(_("Payments"), level=1)
    heads = [_("By"), _("Amount"), _("From"), _("To"), _("Condition")]
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.text = head
    for line in lines:
        told = (line["day"], line["amount"], line["payer"], line["payee"], line["condition"])
        for cell, text in zip(table.add_row().cells, told, strict=True):
            cell.text = _printable(text)


def read(file: BinaryIO, title: str) -> list[dict[str, str]]:
    """The clauses of a checked Word file: a heading begins one, tables become lines.

    Words before the first heading stand under `title`. Raises `NoText`.
    """
    try:
        file.seek(0)
        with zipfile.ZipFile(file) as package:
            if package.getinfo(TEXT_PART).file_size > LARGEST_TEXT:
                raise NoText(_("This file is too long for an agreement."))
        file.seek(0)
        found = list(_sections(Document(file), title))
    except UNREADABLE as error:
        raise NoText(
            _("The text of this file cannot be read. Save it once more in Word.")
        ) from error
    if not found:
        raise NoText(_("There are no words in this file."))
    if sum(len(one["text"]) for one in found) > LONGEST_TEXT:
        raise NoText(_("This file is too long for an agreement."))
    return found


def _sections(document: Any, title: str) -> Iterator[dict[str, str]]:
    number, heading, lines = 1, title, []
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            lines += [" | ".join(cell.text for cell in row.cells) for row in part.rows]
            continue
        style = part.style.name if part.style is not None else ""
        if style.startswith("Heading"):
            if text := tidy("\n\n".join(lines)):
                yield _section(number, heading, text)
                number += 1
            heading, lines = NUMBER.sub("", part.text.strip()) or title, []
        elif part.text.strip() and style not in OVER_TEXT:
            lines.append(f"- {part.text}" if style.startswith("List") else part.text)
    if text := tidy("\n\n".join(lines)):
        yield _section(number, heading, text)


def _section(number: int, heading: str, text: str) -> dict[str, str]:
    return {"key": f"part-{number}", "replaces": "", "title": heading[:200], "text": text}
