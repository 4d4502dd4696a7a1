"""An uploaded form: looked at from outside, then read by a process of its own."""

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
from typing import Any

from django.conf import settings

from bic.documents.packages import beginning, entries
from bic.imports.files import decoded, separator_of
from bic.surveys.xlsform.found import Effect, FoundForm, Problem, unpacked
from bic.surveys.xlsform.limits import (
    LARGEST_OLD,
    LONGEST_CELL,
    MOST_PARTS,
    MOST_SHEETS,
    MOST_UNPACKED,
    SECONDS,
    NoForm,
    TooManySheets,
)

# What Excel wrote until 2007; newer workbooks with a password begin so, too.
OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
KINDS = frozenset({"xlsx", "xls", "csv"})
# Where a workbook names its sheets.
INDEX, LARGEST_INDEX = "xl/workbook.xml", 200_000
SHEET = re.compile(rb"<(?:\w+:)?sheet\s")
# How long past its own limit the child may take to end.
GRACE = 5


def kind_of(name: str) -> str:
    """How a file called so is read. Raises `NoForm`."""
    kind = name.rpartition(".")[2].lower() if "." in name else ""
    if kind not in KINDS:
        raise NoForm
    return kind


def look_at(file: Any, name: str) -> None:
    """Raise `Refusal` for a file that is too large unpacked, or has too many parts or sheets."""
    kind = kind_of(name)
    file.seek(0)
    if kind == "xls":
        if file.read(len(OLD_OFFICE)) != OLD_OFFICE or file.seek(0, os.SEEK_END) > LARGEST_OLD:
            raise NoForm
    elif kind == "xlsx":
        # Large, and only workbooks need it.
        from bic.imports.workbooks import refuse_enormous  # noqa: PLC0415

        refuse_enormous(file, most=MOST_UNPACKED, most_parts=MOST_PARTS)
        package, _parts = entries(file)
        # Counted in the plain text: opening the workbook would read all its words.
        if len(SHEET.findall(beginning(package, INDEX, LARGEST_INDEX))) > MOST_SHEETS:
            raise TooManySheets(limit=MOST_SHEETS)
    file.seek(0)


def parse(data: bytes, kind: str) -> FoundForm:
    """What a file holds. It is read by a child with a limit of time and memory.

    The child gets no variable of the environment, so no secret; whatever becomes of it, this
    returns a form, with one problem where nothing can be imported.
    """
    try:
        data = _with_commas(data) if kind == "csv" else data
        done = subprocess.run(  # noqa: S603  (our own program and one of three words)
            [sys.executable, "-m", "bic.surveys.xlsform.child", kind],
            input=data, capture_output=True, timeout=SECONDS + GRACE, check=False,
            cwd=settings.BASE_DIR,
            env={"LANG": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return _stopped("too_long_to_read")
    except _LongCell as error:
        return _stopped("long_cell", row=error.line, limit=f"{LONGEST_CELL:,}")
    if done.returncode == -signal.SIGXCPU:
        return _stopped("too_long_to_read")
    if done.returncode != 0:
        return _stopped("too_much")
    return unpacked(json.loads(done.stdout))


def _stopped(code: str, *, row: int = 0, **told: str) -> FoundForm:
    return FoundForm(problems=[Problem(code, Effect.STOP, "", row, told=told)])


class _LongCell(Exception):
    """A cell in a line of a table of text is longer than the reader takes."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def _with_commas(data: bytes) -> bytes:
    """A table of text as `pyxform` takes it: UTF-8, and commas between the cells."""
    text = decoded(data)
    out = io.StringIO(newline="")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text))
    try:
        csv.writer(out).writerows(rows)
    except csv.Error as error:
        raise _LongCell(rows.line_num) from error
    return out.getvalue().encode()
