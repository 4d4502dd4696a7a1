"""Files of rows: text with separators, and workbooks; read into plain cells within limits.

A cell is None, a text, a number, or yes/no. Days come as ISO text, lengths of time as
"1:30", amounts in the currency of a cell's format as "EUR 12.5".
"""

import csv
import io
import unicodedata
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Protocol

from django.utils.translation import gettext_lazy as _

from bic.documents.reading import Damaged, Refusal
from bic.documents.sniff import encodings_of
from bic.imports.plans import Flaws

MOST_ROWS = 20_000
# Headings may stand below a title and notes.
MOST_ABOVE = 50
MOST_COLUMNS = 200
# Rows with nothing but borders count here too, because reading them takes as long.
MOST_LINES = 100_000
# One sign more than any column takes, so that a longer cell is still refused as too long.
LONGEST_CELL = 10_001
EXTENSIONS = {"csv": "csv", "txt": "csv", "tsv": "csv", "xlsx": "xlsx", "geojson": "geojson"}
SEPARATORS = ",;\t|"
LOOKED_AT = 50
# What an export puts before text that a spreadsheet would run.
GUARDED = ("'=", "'+", "'-", "'@")


class TooManyRows(Refusal):
    """Over the limit."""

    reason = "too_many_rows"
    words = _(
        "This sheet has more than %(limit)s rows. Split it into several files, or delete empty "
        "rows at its end."
    )


class TooManyColumns(Refusal):
    """Over the limit."""

    reason = "too_many_columns"
    words = _("This sheet has more than %(limit)s columns. Delete those that are not needed.")


class Nothing(Refusal):
    """Not a single row below the headings."""

    reason = "nothing"
    words = _("There are no rows below the headings in this file.")


class NoSuchSheet(Refusal):
    """A sheet that the workbook does not have."""

    reason = "no_sheet"
    words = _("This workbook has no sheet of that name any more. Choose another one.")


class OtherKind(Refusal):
    """Neither CSV nor a workbook."""

    reason = "type"
    words = _(
        "Choose a CSV file or an Excel workbook (.xlsx). Save an older .xls file as .xlsx first."
    )


@dataclass(frozen=True)
class SheetName:
    """One sheet of a workbook. A file of text has one without a name."""

    title: str
    is_hidden: bool = False


@dataclass
class Sheet:
    """The rows of one sheet that are not empty, with their numbers in the spreadsheet."""

    lines: list[tuple[int, list[Any]]] = field(default_factory=list)
    flaws: Flaws = Flaws()

    def add(self, number: int, cells: list[Any]) -> None:
        """Keep a row unless it is empty. Raises `Refusal` over a limit."""
        while cells and (cells[-1] is None or cells[-1] == ""):
            cells.pop()
        if not cells:
            return
        if len(cells) > MOST_COLUMNS:
            raise TooManyColumns(limit=MOST_COLUMNS)
        if len(self.lines) >= MOST_ROWS + MOST_ABOVE:
            raise TooManyRows(limit=f"{MOST_ROWS:,}")
        self.lines.append((number, cells))


class Book(Protocol):
    """A file that can be read sheet by sheet."""

    sheets: list[SheetName]

    def read(self, title: str, most: int | None = None) -> Sheet:
        """One sheet, or its first `most` lines. Raises `Refusal`."""


class TextBook:
    """Text with separators: comma, semicolon, tab or bar, whichever makes columns."""

    def __init__(self, file: BinaryIO) -> None:
        self.sheets = [SheetName("")]
        file.seek(0)
        self._text = decoded(file.read())

    def read(self, title: str, most: int | None = None) -> Sheet:
        """All of it."""
        sheet = Sheet()
        text, separator, first = self._text, "", 1
        if text[:4].lower() == "sep=" and len(text) > 5:
            # Excel's own way to name the separator; it counts as a row.
            separator, first = text[4], 2
            text = text[5:].lstrip("\r\n")
        separator = separator or separator_of(text)
        # A cell with a missing quotation mark holds the rest of the file; it is cut below.
        csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        try:
            for number, cells in enumerate(rows, first):
                if number > MOST_LINES:
                    raise TooManyRows(limit=f"{MOST_ROWS:,}")
                sheet.add(number, [plain(cell) for cell in cells])
                if most is not None and len(sheet.lines) >= most:
                    break
        except csv.Error as error:
            raise Damaged from error
        return sheet


def decoded(data: bytes) -> str:
    """Text in UTF-8, UTF-16 or a Western code page. Raises `Damaged`."""
    for encoding in encodings_of(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Damaged


def separator_of(text: str) -> str:
    """The separator that parts the first lines most evenly into most columns."""
    beginning = "".join(text[:200_000].splitlines(keepends=True)[:LOOKED_AT])
    best, found = (0, 0), SEPARATORS[0]
    for separator in SEPARATORS:
        try:
            widths = [
                len(row)
                for row in csv.reader(io.StringIO(beginning, newline=""), delimiter=separator)
                if row
            ]
        except csv.Error:
            continue
        if not widths:
            continue
        usual = max(set(widths), key=lambda width: (widths.count(width), width))
        # How many rows agree on more than one column, then how many columns those are.
        score = (widths.count(usual) if usual > 1 else 0, usual)
        if score > best:
            best, found = score, separator
    return found


def plain(text: str) -> str:
    """Text as it is kept: without spaces around it, in one form of Unicode, without control signs.

    Signs that no database or page can hold become U+FFFD, which the column refuses.
    """
    if len(text) >= LONGEST_CELL:
        text = text[:LONGEST_CELL]
    text = text.strip()
    if text.startswith(GUARDED):
        text = text[1:]
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    return "".join(
        one if one.isprintable() or one in "\n\t" or unicodedata.category(one) in KEPT else "\ufffd"
        for one in text
    )


# Spaces of all kinds, and marks of direction and joining that some scripts need.
KEPT = frozenset({"Zs", "Zl", "Zp", "Cf"})


def extension_of(name: str) -> str:
    """How files called `name` are read: "csv", "xlsx" or "geojson". Raises `OtherKind`."""
    kind = EXTENSIONS.get(name.rpartition(".")[2].lower()) if "." in name else None
    if kind is None:
        raise OtherKind
    return kind


def open_book(file: BinaryIO, name: str) -> Book:
    """The file as a book of sheets. Raises `Refusal`, a ValidationError in words."""
    kind = extension_of(name)
    if kind == "csv":
        return TextBook(file)
    if kind == "geojson":
        from bic.imports.points import PointsBook  # noqa: PLC0415 - it is made of this module

        return PointsBook(file)
    # By name: openpyxl takes a third of a second to load, and only workbooks need it.
    from bic.imports.workbooks import WorkBook  # noqa: PLC0415

    return WorkBook(file)
