"""Records of a file that is written as CSV, and the places of the columns that name an area."""

import csv
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from django.utils.translation import gettext as _

from research.census import text
from research.census.errors import Refused
from research.census.grid import Record


class CsvRecords:
    """Header lines one by one, then numbered records; `ahead` are records read too far."""

    def __init__(self, stream: BinaryIO) -> None:
        self._lines = text.lines(stream)
        # Real labels hold bare quotation marks (less than "very well"), so this one is patient.
        self._patient = csv.reader(self._lines)
        self._read = 0
        self.ahead: list[list[str]] = []

    def header(self) -> list[str]:
        """The next line, as one of the header. Raises `Refused` when there is none."""
        try:
            found = next(self._patient)
        except StopIteration:
            raise Refused(_("This file ends before its first row. Download it again.")) from None
        except csv.Error as error:
            raise _no_csv() from error
        self._read += 1
        return [cell.strip() for cell in found]

    def rest(self) -> Iterator[Record]:
        """Every further record that is not empty."""
        number = self._read - len(self.ahead)
        for source in (self.ahead, self._strictly()):
            for record in source:
                number += 1
                if any(record):
                    yield number, record

    def _strictly(self) -> Iterator[list[str]]:
        try:
            yield from csv.reader(self._lines, strict=True)
        except csv.Error as error:
            raise _no_csv() from error


def place_of(header: Sequence[Any], name: str) -> int:
    """Where the one column `name` stands. Raises `Refused`."""
    if header.count(name) != 1:
        raise Refused(
            _("Column %(code)s is missing. Upload the file as it came from data.census.gov.")
            % {"code": name}
        )
    return header.index(name)


def _no_csv() -> Refused:
    return Refused(
        _(
            "This file cannot be read as CSV: a quotation mark or a line end is wrong. "
            "Download it again."
        )
    )
