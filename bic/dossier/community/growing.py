"""The same rows as CSV and as JSON, side by side on the disk, because members of a ZIP cannot.

Files on the disk have no name, so that nothing stays of them when the worker is killed.
"""

import csv
import json
from collections.abc import Iterator
from functools import partial
from tempfile import TemporaryFile
from typing import Any, Self

from django.core.serializers.json import DjangoJSONEncoder

from bic.dossier.program.members import PIECE
from bic.ui.export import harmless


class Growing:
    """Two files of the same rows while they grow."""

    def __init__(self, columns: list[str]) -> None:
        self.rows = 0
        self._csv = TemporaryFile("w+", encoding="utf-8-sig", newline="")  # noqa: SIM115  (see __exit__)
        self._json = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115
        self._lines = csv.writer(self._csv)
        self._lines.writerow(columns)
        self._json.write("[")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_how: object) -> None:
        self._csv.close()
        self._json.close()

    def add(self, values: dict[str, Any]) -> None:
        """Write a row; `values` are in the order of the columns."""
        self._lines.writerow([_cell(value) for value in values.values()])
        self._json.write(",\n" if self.rows else "\n")
        json.dump(values, self._json, cls=DjangoJSONEncoder, ensure_ascii=False)
        self.rows += 1

    def ended(self) -> Iterator[tuple[str, Iterator[bytes]]]:
        """Both files from their beginning: "csv" and "json", with what each holds."""
        self._json.write("\n]\n")
        for ending, file in (("csv", self._csv), ("json", self._json)):
            file.seek(0)
            pieces: Iterator[Any] = iter(partial(file.buffer.read, PIECE), b"")
            yield ending, pieces


def _cell(value: Any) -> Any:
    if isinstance(value, dict | list):
        value = json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False)
    return harmless(value)
