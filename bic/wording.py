"""What changed between two texts, word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

WORD = re.compile(r"\s+|\w+|[^\w\s]")
SAME, ADDED, REMOVED = "same", "added", "removed"
# Words beyond which two texts are shown one after the other: comparing takes their product.
MOST = 12_000


@dataclass(frozen=True, slots=True)
class Run:
    """Neighboring words that stayed, came or went."""

    kind: str
    text: str


def changes(before: str, after: str) -> list[Run]:
    """The words of both texts in order, each run once.

    Joining what is not "added" gives `before`, joining what is not "removed" gives `after`.
    """
    if before == after:
        return [Run(SAME, after)] if after else []
    old, new = WORD.findall(before), WORD.findall(after)
    if len(old) + len(new) > MOST:
        return [run for run in (Run(REMOVED, before), Run(ADDED, after)) if run.text]
    return list(_runs(old, new))


def _runs(old: list[str], new: list[str]) -> Iterator[Run]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, from_old, to_old, from_new, to_new in matcher.get_opcodes():
        if tag == "equal":
            yield Run(SAME, "".join(new[from_new:to_new]))
            continue
        if to_old > from_old:
            yield Run(REMOVED, "".join(old[from_old:to_old]))
        if to_new > from_new:
            yield Run(ADDED, "".join(new[from_new:to_new]))
