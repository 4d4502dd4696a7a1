"""Files out of lists: CSV and XLSX, with every text made harmless for spreadsheets.

The columns come from an import-export resource in `<app>/resources.py`. Its own formats
are not used: openpyxl, behind them, takes three times as long as XlsxWriter.
"""

import csv
import io
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from math import isfinite
from operator import itemgetter
from typing import IO, Any, NamedTuple

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Choices, QuerySet
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.functional import Promise, cached_property
from import_export.fields import Field
from import_export.resources import Resource
from xlsxwriter import Workbook

from bic.ui.tables import CONTENT_TYPES, file_name

# What a spreadsheet takes for the beginning of a formula; the last four are full-width forms.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# A text that begins so is looked at closely; any other is harmless if it can be printed.
DOUBTFUL = frozenset({*FORMULA, " "})
# Types of values that are cells as they are.
PLAIN = frozenset({type(None), int, float, bool, Decimal, date})
# Characters that XML, and so XLSX, cannot hold.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
LONGEST_CELL = 32_767
# Spreadsheets know no day before 1900; an older one is written as text.
FIRST_YEAR = 1900
# Rows that a sheet holds, its heading included.
LONGEST_SHEET = 1_048_576
# Rows fetched, and held in memory, at once.
CHUNK = 2000


class SheetFull(Exception):
    """More rows than a workbook can hold; CSV has no such limit."""


class Computed(Field):
    """Column made of several columns of the database.

    `paths` are field paths from the row; `compute` makes the cell out of their values.
    """

    def __init__(
        self, paths: tuple[str, ...], column_name: Any, compute: Callable[..., Any]
    ) -> None:
        super().__init__(paths[0], column_name)
        self.parts = [Field(path) for path in paths]
        self.compute = compute

    def get_value(self, instance: Any) -> Any:
        return self.compute(*(part.get_value(instance) for part in self.parts))


class Choice(Computed):
    """Column of a field with choices, in words. `get_<field>_display` costs 40 µs a call.

    `choices` is the class of the choices, such as `Community.Status`, or pairs of a value
    and its label.
    """

    def __init__(
        self, attribute: str, column_name: Any, choices: type[Choices] | Iterable[tuple[Any, Any]]
    ) -> None:
        super().__init__((attribute,), column_name, self.word)
        self.choices = choices

    @cached_property
    def words(self) -> dict[Any, str]:
        """Label of every choice; a resource, and so this, lives for one export."""
        pairs = self.choices.choices if isinstance(self.choices, type) else self.choices
        return {value: str(label) for value, label in pairs}

    def word(self, value: Any) -> Any:
        """The label of `value`."""
        return self.words.get(value, value)


class Person(Computed):
    """Column of a person's `display_name`, without loading the person."""

    def __init__(self, attribute: str, column_name: Any) -> None:
        paths = (f"{attribute}__name", f"{attribute}__email")
        super().__init__(paths, column_name, lambda name, email: name or email)


def harmless(value: Any) -> Any:
    """`value` as a cell: text that a spreadsheet would run gets an apostrophe before it.

    Numbers, dates and yes/no stay what they are; a time loses its zone after it was
    turned to the reader's, because spreadsheets know none.
    """
    kind = value.__class__
    if kind is str:
        # Nearly every text; `isprintable` is far cheaper than a search for what is not.
        if value[:1] not in DOUBTFUL and value.isprintable() and len(value) <= LONGEST_CELL:
            return value
    elif kind in PLAIN:
        return value
    if isinstance(value, str | Promise):
        text = UNPRINTABLE.sub("", str(value))
        runs = text.lstrip(" ").startswith(FORMULA)
        return f"'{text}"[:LONGEST_CELL] if runs else text[:LONGEST_CELL]
    if isinstance(value, datetime):
        return timezone.localtime(value).replace(tzinfo=None) if timezone.is_aware(value) else value
    if isinstance(value, list | tuple):
        return harmless(", ".join(map(str, value)))
    return value


class Reading(NamedTuple):
    """What to ask the database for, and how to get each cell out of a row of it."""

    rows: QuerySet
    cells: list[Callable[[Any], Any]]


def _is_column(queryset: QuerySet, path: str) -> bool:
    """Whether the database can answer `path` itself."""
    model: Any = queryset.model
    for part in path.split("__"):
        try:
            field = model._meta.get_field(part)
        except (AttributeError, FieldDoesNotExist):
            return False
        if not getattr(field, "column", None):
            return False
        model = field.related_model
    return model is None


def _reading(resource: Resource, queryset: QuerySet, names: list[str]) -> Reading:
    """Values where all columns are the database's own; otherwise rows as models.

    Loading models takes four times as long. Values are taken as they are or from
    `dehydrate_<field>`, not through widgets, so that dates stay dates and numbers numbers.
    """
    fields = [resource.fields[name] for name in names]
    methods = [getattr(resource, f"dehydrate_{name}", None) for name in names]
    parts = [getattr(field, "parts", [field]) for field in fields]
    paths = list(dict.fromkeys(part.attribute for column in parts for part in column))
    if any(methods) or not all(path and _is_column(queryset, path) for path in paths):
        return Reading(
            queryset,
            [method or field.get_value for method, field in zip(methods, fields, strict=True)],
        )
    place = {path: number for number, path in enumerate(paths)}
    cells: list[Callable[[Any], Any]] = []
    for field, column in zip(fields, parts, strict=True):
        places = [place[part.attribute] for part in column]
        taken = itemgetter(*places)
        if not isinstance(field, Computed):
            cells.append(taken)
        elif len(places) == 1:
            cells.append(partial(_of_one, field.compute, places[0]))
        else:
            cells.append(partial(_of_several, field.compute, taken))
    return Reading(queryset.values_list(*paths), cells)


def _of_one(compute: Callable[[Any], Any], place: int, row: tuple[Any, ...]) -> Any:
    return compute(row[place])


def _of_several(compute: Callable[..., Any], taken: itemgetter, row: tuple[Any, ...]) -> Any:
    return compute(*taken(row))


def lines(resource: Resource, queryset: QuerySet) -> Generator[list[Any], None, None]:
    """The heading, then one list of cells for each row, in one query."""
    names = resource.get_export_order()
    yield [harmless(resource.fields[name].column_name) for name in names]
    reading = _reading(resource, queryset, names)
    cells = reading.cells
    for row in reading.rows.iterator(chunk_size=CHUNK):
        yield [harmless(cell(row)) for cell in cells]


def write_csv(rows: Iterator[list[Any]], file: IO[bytes]) -> None:
    """Write comma-separated text with the mark by which Excel knows UTF-8."""
    text = io.TextIOWrapper(file, "utf-8-sig", newline="")
    csv.writer(text).writerows(rows)
    text.detach()


def write_xlsx(rows: Iterator[list[Any]], file: IO[bytes]) -> None:
    """Write a workbook with one sheet, as `write_sheets` does."""
    write_sheets({"": rows}, file)


def write_sheets(sheets: Mapping[str, Iterable[list[Any]]], file: IO[bytes]) -> None:
    """Write a workbook with sheets by name, whose first rows are bold and stay in sight.

    Every text is written as text: nothing becomes a formula, a link or a number. Rows wait on
    disk and not in memory: that takes a quarter longer, and 2,000 rows would leave a web
    process 20 MB larger. Raises `SheetFull`.
    """
    with Workbook(file, {"constant_memory": True}) as book:
        bold = book.add_format({"bold": True})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name or None)
            sheet.freeze_panes(1, 0)
            for y, row in enumerate(rows):
                if y == LONGEST_SHEET:
                    raise SheetFull
                _write_row(sheet, y, row, None if y else bold, day, moment)


def _write_row(sheet: Any, y: int, row: list[Any], text: Any, day: Any, moment: Any) -> None:
    """Write the cells of a line; `text`, `day` and `moment` are the looks of their kinds."""
    for x, value in enumerate(row):
        if isinstance(value, str):
            # An empty text is an empty cell.
            if value:
                sheet.write_string(y, x, value, text)
        elif isinstance(value, date) and value.year >= FIRST_YEAR:
            sheet.write_datetime(y, x, value, moment if isinstance(value, datetime) else day)
        elif isinstance(value, bool):
            sheet.write_boolean(y, x, value)
        elif isinstance(value, int | float | Decimal) and isfinite(value):
            sheet.write_number(y, x, value)
        elif value is not None:
            sheet.write_string(y, x, str(value))


FORMATS: dict[str, Callable[..., None]] = {"csv": write_csv, "xlsx": write_xlsx}


def attachment(content: bytes, form: str, name: str) -> HttpResponse:
    """A finished file in `form` as a download called `name`, which no cache keeps."""
    response = HttpResponse(content, content_type=CONTENT_TYPES[form])
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response


def table(rows: Iterable[Iterable[Any]], form: str) -> bytes:
    """A file of rows that no resource describes, every cell made harmless.

    Raises `Http404` for another form than "csv" and "xlsx".
    """
    if form not in FORMATS:
        raise Http404
    file = io.BytesIO()
    FORMATS[form](([harmless(cell) for cell in row] for row in rows), file)
    return file.getvalue()


def export(resource: Resource, queryset: QuerySet, form: str, name: str) -> HttpResponse:
    """`queryset` as a download in `form` ("csv" or "xlsx"), in one query.

    The file is built here and not streamed, because a stream would run after the scope of
    the request is closed. Raises `Http404` for another form.
    """
    if form not in FORMATS:
        raise Http404
    file = io.BytesIO()
    FORMATS[form](lines(resource, queryset), file)
    return attachment(file.getvalue(), form, file_name(name, timezone.localdate(), form))
