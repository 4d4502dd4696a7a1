"""Answers as an SPSS file, written by a process of its own.

Pandas and pyreadstat hold the whole table in memory, which no web or worker process
should; they read lines of JSON from one file and write the other (`python -m`).
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from django.conf import settings
from django.utils.translation import gettext as _

from bic.surveys.models import DECLINED, Kind, Survey
from bic.surveys.results.dictionary import (
    CHOSEN,
    DECLINED_NUMBER,
    NOT_CHOSEN,
    SavFailed,
    Variable,
    about_row,
    variables_of,
)
from bic.surveys.results.files import rows_of
from bic.surveys.results.questions import Instrument

SECONDS = 300
RESERVED = frozenset(
    ["ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH"]
)
# What SPSS holds: letters of a name, bytes of a label of a variable and of one of a value.
LONGEST_NAME, LONGEST_LABEL, LONGEST_VALUE = 60, 250, 118
NUMBER, TEXT, DAY = "number", "text", "day"


def names_of(wanted: list[str]) -> list[str]:
    """Names that SPSS takes, each once; it does not tell capital letters from small ones."""
    taken: set[str] = set()
    found = []
    for one in wanted:
        name = re.sub(r"[^A-Za-z0-9_]", "_", one)[:LONGEST_NAME]
        if not name[:1].isalpha() or name.upper() in RESERVED:
            name = f"v_{name}"
        plain, number = name, 2
        while name.upper() in taken:
            name, number = f"{plain}_{number}", number + 1
        taken.add(name.upper())
        found.append(name)
    return found


def cut(text: str, longest: int) -> str:
    """A text of at most so many bytes, in whole letters."""
    return text.encode()[:longest].decode(errors="ignore")


def codes_of(one: Variable) -> dict[str, int]:
    """The number of each value: its own where all are whole numbers, else its place."""
    values = list(one.values)
    if all(re.fullmatch(r"\d{1,4}", value) for value in values):
        return {value: int(value) for value in values}
    return {value: place for place, value in enumerate(values, 1)}


def column_of(one: Variable, original: str) -> dict[str, Any]:
    """How a variable is described in the file."""
    label = one.labels.get(original) or next(iter(one.labels.values()), one.name)
    if one.is_reworded:
        label = f"{label} ({_('wording changed')})"
    labels: dict[int, str] = {}
    if one.values:
        codes = codes_of(one)
        labels = {codes[value]: cut(said, LONGEST_VALUE) for value, said in one.values.items()}
    elif one.ticked:
        labels = {NOT_CHOSEN: _("not chosen"), CHOSEN: _("chosen")}
    kind = {Kind.TEXT: TEXT, Kind.LONG_TEXT: TEXT, Kind.CALCULATED: TEXT, Kind.DATE: DAY}.get(
        Kind(one.kind), NUMBER
    )
    declines = kind == NUMBER and one.may_decline
    if declines:
        labels[DECLINED_NUMBER] = _("Preferred not to say")
    return {
        "kind": kind, "label": cut(label, LONGEST_LABEL), "labels": list(labels.items()),
        "declines": declines, "scale": one.kind == Kind.SCALE,
    }  # fmt: skip


def cell(one: Variable, column: dict[str, Any], codes: dict[str, int], value: Any) -> Any:
    """An answer as a number, a text or a day; who declined a text or a day gave none."""
    if value == DECLINED:
        return DECLINED_NUMBER if column["declines"] else None
    return codes.get(value) if codes and value is not None else value


def write_answers_sav(instrument: Instrument, survey: Survey, file: IO[bytes]) -> None:
    """Every answer as an SPSS file. Raises `SavFailed`."""
    variables = variables_of(instrument)
    columns = [column_of(one, instrument.original) for one in variables]
    codes = [codes_of(one) if one.values else {} for one in variables]
    about = [
        {"kind": kind, "label": name, "labels": [], "declines": False, "scale": False}
        for name, kind in zip(about_row(), (NUMBER, NUMBER, NUMBER, TEXT, TEXT, DAY), strict=True)
    ]
    names = names_of([*about_row(), *(one.name for one in variables)])
    with TemporaryDirectory() as folder:
        lines, made = Path(folder, "lines"), Path(folder, "made.sav")
        with lines.open("w", encoding="utf-8") as out:
            head = {"names": names, "columns": [*about, *columns], "title": survey.title}
            out.write(json.dumps(head) + "\n")
            for *known, day, answers in rows_of(survey):
                found = [
                    cell(one, column, code, one.cell(answers))
                    for one, column, code in zip(variables, columns, codes, strict=True)
                ]
                out.write(json.dumps([*known, day.isoformat(), *found]) + "\n")
        _run(lines, made)
        with made.open("rb") as ready:
            while part := ready.read(1 << 20):
                file.write(part)


def _run(lines: Path, made: Path) -> None:
    command = [sys.executable, "-m", "bic.surveys.results.savfile", str(lines), str(made)]
    try:
        subprocess.run(  # noqa: S603  (our own module)
            command, cwd=settings.BASE_DIR, check=True, capture_output=True, timeout=SECONDS
        )
    except (subprocess.SubprocessError, OSError) as error:
        told = getattr(error, "stderr", b"") or b""
        raise SavFailed(told.decode(errors="replace")[-500:]) from error
