"""Files out of lists: CSV and XLSX, with every text made harmless for spreadsheets.

The columns come from an import-export resource in `<app>/resources.py`. Its own formats
are not used: openpyxl, behind them, takes three times as long as XlsxWriter.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from math import isfinite
from typing import Any

from django.db.models import Choices, QuerySet
from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.functional import Promise, cached_property
from django.utils.text import slugify
from import_export.fields import Field
from import_export.resources import Resource
from xlsxwriter import Workbook

# What a spreadsheet takes for the beginning of a formula; the last four are full-width forms.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# Characters that XML, and so XLSX, cannot hold.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
LONGEST_CELL = 32_767
# Spreadsheets know no day before 1900; an older one is written as text.
FIRST_YEAR = 1900


class Choice(Field):
    """Column of a field with choices, in words. `get_<field>_display` costs 40 µs a call.

    `choices` is the class of the choices, such as `Community.Status`.
    """

    def __init__(self, attribute: str, column_name: Any, choices: type[Choices]) -> None:
        super().__init__(attribute, column_name)
        self.choices = choices

    @cached_property
    def words(self) -> dict[Any, str]:
        """Label of every choice; a resource, and so this, lives for one export."""
        return {value: str(label) for value, label in self.choices.choices}

    def get_value(self, instance: Any) -> Any:
        value = super().get_value(instance)
        return self.words.get(value, value)


def harmless(value: Any) -> Any:
    """`value` as a cell: text that a spreadsheet would run gets an apostrophe before it.

    Numbers, dates and yes/no stay what they are; a time loses its zone after it was
    turned to the reader's, because spreadsheets know none.
    """
    if isinstance(value, str | Promise):
        text = UNPRINTABLE.sub("", str(value))
        runs = text.lstrip(" ").startswith(FORMULA)
        return f"'{text}"[:LONGEST_CELL] if runs else text[:LONGEST_CELL]
    if isinstance(value, datetime):
        return timezone.localtime(value).replace(tzinfo=None) if timezone.is_aware(value) else value
    if isinstance(value, list | tuple):
        return harmless(", ".join(map(str, value)))
    return value


def lines(resource: Resource, queryset: QuerySet) -> Iterator[list[Any]]:
    """The heading, then one list of cells for each row.

    Values are taken as they are or from `dehydrate_<field>`, not through widgets, so that
    dates stay dates and numbers numbers.
    """
    names = resource.get_export_order()
    yield [harmless(resource.fields[name].column_name) for name in names]
    values = [
        getattr(resource, f"dehydrate_{name}", None) or resource.fields[name].get_value
        for name in names
    ]
    for row in queryset.iterator(chunk_size=2000):
        yield [harmless(value(row)) for value in values]


def as_csv(rows: Iterator[list[Any]]) -> bytes:
    """Comma-separated text with the mark by which Excel knows UTF-8."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(rows: Iterator[list[Any]]) -> bytes:
    """A workbook with one sheet whose first row is bold and stays in sight.

    Every text is written as text: nothing becomes a formula, a link or a number.
    """
    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.freeze_panes(1, 0)
    bold = book.add_format({"bold": True})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(y, x, value, None if y else bold)
            elif isinstance(value, date) and value.year >= FIRST_YEAR:
                is_moment = isinstance(value, datetime)
                sheet.write_datetime(y, x, value, moment if is_moment else day)
            elif isinstance(value, bool):
                sheet.write_boolean(y, x, value)
            elif isinstance(value, int | float | Decimal) and isfinite(value):
                sheet.write_number(y, x, value)
            elif value is not None:
                sheet.write_string(y, x, str(value))
    book.close()
    return file.getvalue()


FORMATS: dict[str, tuple[Callable[[Iterator[list[Any]]], bytes], str]] = {
    "csv": (as_csv, "text/csv; charset=utf-8"),
    "xlsx": (as_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


def export(resource: Resource, queryset: QuerySet, form: str, name: str) -> HttpResponse:
    """`queryset` as a download in `form` ("csv" or "xlsx"), in one query.

    The file is built here and not streamed, because a stream would run after the scope of
    the request is closed. Raises `Http404` for another form.
    """
    if form not in FORMATS:
        raise Http404
    write, content_type = FORMATS[form]
    response = HttpResponse(write(lines(resource, queryset)), content_type=content_type)
    day = timezone.localdate().isoformat()
    response["Content-Disposition"] = f'attachment; filename="{slugify(name)}-{day}.{form}"'
    response["Cache-Control"] = "private, no-store"
    return response
