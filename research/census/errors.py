"""What can be wrong with a Census file, in words for the person who chose it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


class Refused(ValueError):
    """The file is not taken; `message` says why and what to do."""

    def __init__(self, message: Any) -> None:
        super().__init__(message)
        self.message = message


class YearNeeded(Refused):
    """Nothing in the file tells its year; the person has to say it."""


class SpanNeeded(Refused):
    """Nothing in the file tells whether it covers one year or five."""


class TableNeeded(Refused):
    """Nothing tells which table the file holds; the person has to say it."""


class YearDiffers(Refused):
    """The person named another year than the file does."""


class SpanDiffers(Refused):
    """The person chose another span than the file names."""


@dataclass(frozen=True)
class Problem:
    """What is wrong in one row. `row` counts as a spreadsheet does: the headers are 1 and 2."""

    row: int
    message: Any


class BadRows(ValueError):
    """Rows of the file cannot be read; `more` says that the list was cut off."""

    def __init__(self, problems: Sequence[Problem], *, more: bool = False) -> None:
        super().__init__(f"{len(problems)} rows")
        self.problems = problems
        self.more = more
