"""A program that writes an SPSS file: lines of JSON in, `.sav` out.

Pandas takes 60 MB, so no web or worker process imports this module.
"""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pandas
import pyreadstat


def _series(kind: str, values: list[Any]) -> Any:
    match kind:
        case "number":
            return pandas.Series(values, dtype="float64")
        case "day":
            days = [date.fromisoformat(value) if value else None for value in values]
            return pandas.Series(days, dtype="object")
        case _:
            texts = ["" if value is None else str(value) for value in values]
            return pandas.Series(texts, dtype="object")


def write(lines: Path, made: Path) -> None:
    """Write `made` out of `lines`: names and columns first, then a list for each row."""
    with lines.open(encoding="utf-8") as given:
        head = json.loads(next(given))
        rows = [json.loads(line) for line in given]
    names, columns = head["names"], head["columns"]
    table = {
        name: _series(column["kind"], [row[place] for row in rows])
        for place, (name, column) in enumerate(zip(names, columns, strict=True))
    }
    described = dict(zip(names, columns, strict=True))
    pyreadstat.write_sav(
        pandas.DataFrame(table),
        str(made),
        file_label=head["title"][:60],
        column_labels={name: one["label"] for name, one in described.items()},
        variable_value_labels={
            name: {float(value): words for value, words in one["labels"]}
            for name, one in described.items()
            if one["labels"]
        },
        missing_ranges={name: [-99] for name, one in described.items() if one["declines"]},
        # The key of a response stands first and is longer than a number is by default.
        variable_format={names[0]: "F15.0"},
        variable_measure={name: "ordinal" for name, one in described.items() if one["scale"]},
        row_compress=True,
    )


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
