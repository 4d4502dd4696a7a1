"""Labels of tables that the product reads, for forms of them that come without labels.

One file for each set of labels: its table, the first and last year and the spans for which it
is known for sure, where it was taken from, and the label paths of the lines by their code.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from research.census.source import Source

FOLDER = Path(__file__).parent


def shipped(source: Source) -> Mapping[str, tuple[str, ...]]:
    """Label paths by the code of the line; empty where they are not known for sure."""
    for one in _sets():
        first, last = one["vintages"]
        if (
            one["table"] == source.table
            and first <= source.vintage <= last
            and source.span in one["spans"]
        ):
            return one["lines"]
    return {}


@cache
def _sets() -> list[dict[str, Any]]:
    found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))]
    for one in found:
        one["lines"] = {code: tuple(path) for code, path in one["lines"].items()}
    return found
