"""Files for translators: a spreadsheet and a gettext catalog, written and read again."""

import io
from collections.abc import Iterator
from typing import Any

import polib
from django.utils.translation import gettext_lazy as _

from bic.documents.reading import Refusal
from bic.imports.files import Sheet, open_book
from bic.surveys.definition import Form
from bic.surveys.services.words import Row, pages

HEADINGS = ("name", "part", "original", "translation", "stage")
NEEDED = ("name", "part", "translation")
MOST_BYTES, MOST_ENTRIES = 2_000_000, 20_000
TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "po": "text/x-gettext-translation; charset=utf-8",
}


class NoCatalog(Refusal):
    """The file is no gettext catalog."""

    reason = "no_catalog"
    words = _("This is no PO file that we can read. Save it again as PO, in UTF-8.")


class TooLong(Refusal):
    """The catalog is larger than any survey."""

    reason = "catalog_too_long"
    words = _("This file is too large for a translation of a survey.")


class NoHeadings(Refusal):
    """The spreadsheet is not one of ours."""

    reason = "no_headings"
    words = _(
        "The first row has to have the headings name, part and translation, as in the file that "
        "you can download here."
    )


def workbook(form: Form, language: str) -> bytes:
    """All texts of a version with their translations, one a row."""
    from bic.ui.export import harmless, write_xlsx  # noqa: PLC0415  (what writes XLSX is large)

    file = io.BytesIO()
    write_xlsx(([harmless(cell) for cell in line] for line in _lines(form, language)), file)
    return file.getvalue()


def _lines(form: Form, language: str) -> Iterator[list[Any]]:
    yield list(HEADINGS)
    for question, parts in pages(form, language):
        stage = question.said(language).stage or "draft"
        for part in parts:
            yield [question.key, part.name, part.original, part.text, stage]


def catalog(form: Form, language: str, title: str) -> bytes:
    """The same as a gettext catalog; the context of a text is its item and part."""
    found = polib.POFile(wrapwidth=0)
    found.metadata = {
        "Project-Id-Version": title.replace("\n", " "),
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for question, parts in pages(form, language):
        for part in parts:
            found.append(
                polib.POEntry(
                    msgctxt=f"{question.key} {part.name}", msgid=part.original, msgstr=part.text,
                    comment=question.said(language).stage or "draft",
                )
            )  # fmt: skip
    return str(found).encode()


def read_workbook(file: Any, name: str) -> list[Row]:
    """The rows of a spreadsheet. Raises `Refusal`, a ValidationError in words."""
    book = open_book(file, name)
    sheet = book.read(book.sheets[0].title)
    return list(_rows(sheet))


def _rows(sheet: Sheet) -> Iterator[Row]:
    if not sheet.lines:
        raise NoHeadings
    heads = [str(cell or "").strip().lower() for cell in sheet.lines[0][1]]
    if not set(NEEDED) <= set(heads):
        raise NoHeadings
    places = {name: heads.index(name) for name in HEADINGS if name in heads}

    def cell(cells: list[Any], name: str) -> str:
        place = places.get(name, len(cells))
        value = cells[place] if place < len(cells) else None
        return "" if value is None else str(value).strip()

    for number, cells in sheet.lines[1:]:
        yield Row(
            number, cell(cells, "name"), cell(cells, "part"), cell(cells, "original"),
            cell(cells, "translation"),
        )  # fmt: skip


def read_catalog(data: bytes) -> list[Row]:
    """The entries of a gettext catalog; fuzzy and obsolete ones are left out. Raises `Refusal`."""
    if len(data) > MOST_BYTES:
        raise TooLong
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NoCatalog from error
    # polib takes a text without a line break for the name of a file.
    if "msgid" not in text or "\n" not in text or "\0" in text:
        raise NoCatalog
    try:
        found = polib.pofile(text)
    except (OSError, ValueError, IndexError, KeyError, UnicodeError) as error:
        raise NoCatalog from error
    if len(found) > MOST_ENTRIES:
        raise TooLong
    return [_entry(one) for one in found if not one.obsolete and not one.fuzzy]


def _entry(one: Any) -> Row:
    key, _space, part = (one.msgctxt or "").partition(" ")
    return Row(one.linenum or 0, key, part, one.msgid, one.msgstr.strip())
