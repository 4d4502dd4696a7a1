"""Lines found by their labels, in whatever order and with whatever numbers a vintage has them.

A path is the label piece by piece. In it "**" stands for any pieces, one or more, and "#" for a
year, because amounts and periods carry years that move ("Entered 2010 or later").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from research.census.lines import folded

type Path = tuple[str, ...]

ANY = "**"
YEAR = "#"
QUOTES = str.maketrans("", "", "\"'“”‘’")
REST = re.compile(r"^other\b|n\.e\.c\.", re.IGNORECASE)


class LabelMissing(LookupError):
    """No line, or more than one, has the label: `label` in words."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.label = in_words(path)


def in_words(path: Path) -> str:
    """A path as people read it: "Total › Foreign-born"."""
    return " › ".join("…" if piece == ANY else piece.replace(YEAR, "…") for piece in path)


@lru_cache(maxsize=4096)
def plain(piece: str) -> str:
    """A piece for comparing: without quotation marks, colons, hyphens and capitals."""
    return folded(piece.translate(QUOTES))


@dataclass(frozen=True)
class Lines:
    """The lines of one loaded file: codes, labels, and where each stands."""

    codes: tuple[str, ...]
    paths: tuple[Path, ...]
    _plain: tuple[Path, ...] = field(repr=False, default=())
    _found: dict[tuple[Path, bool], list[int]] = field(repr=False, default_factory=dict)

    @classmethod
    def of(cls, stored: Sequence[Sequence]) -> "Lines":
        """Out of the `lines` of a Census file."""
        paths = tuple(tuple(path) for _code, path in stored)
        return cls(
            tuple(code for code, _path in stored),
            paths,
            tuple(tuple(map(plain, path)) for path in paths),
        )

    def find(self, path: Path, *, percent: bool = False) -> int:
        """Place of the one line with the label. Raises `LabelMissing`; it never guesses."""
        found = self.all(path, percent=percent)
        if len(found) != 1:
            raise LabelMissing(path)
        return found[0]

    def all(self, path: Path, *, percent: bool = False) -> list[int]:
        """Places of all lines that fit. Raises `LabelMissing` when there is none."""
        key = (path, percent)
        if key not in self._found:
            fits = _pattern(path).fullmatch
            self._found[key] = [
                place
                for place, (code, own) in enumerate(zip(self.codes, self._plain, strict=True))
                if code.endswith("P") == percent and fits("\n".join(own))
            ]
        if not self._found[key]:
            raise LabelMissing(path)
        return self._found[key]

    def leaves(self, root: Path, but: Sequence[str] = ()) -> list[int]:
        """Places of the lines under `root` that hold no others, but for what is left over.

        Lines whose last piece is among `but` are passed over, as if they were not there: parts of
        a country, and regions. "Other …" and "n.e.c." are left out: nobody was born there.
        Raises `LabelMissing` when there is nothing under `root`.
        """
        top = tuple(map(plain, root))
        left_out = {plain(piece) for piece in but}
        inside = [
            place
            for place, own in enumerate(self._plain)
            if own[: len(top)] == top and len(own) > len(top) and own[-1] not in left_out
        ]
        holders = {own[:cut] for own in map(self._plain.__getitem__, inside)
                   for cut in range(1, len(own))}  # fmt: skip
        found = [
            place
            for place in inside
            if self._plain[place] not in holders and not REST.search(self.paths[place][-1])
        ]
        if not found:
            raise LabelMissing((*root, ANY))
        return found


@lru_cache(maxsize=1024)
def _pattern(path: Path) -> re.Pattern[str]:
    pieces = [
        r"[^\n]+(?:\n[^\n]+)*" if piece == ANY
        else re.escape(plain(piece)).replace(re.escape(YEAR), r"(?:19|20)\d\d")
        for piece in path
    ]  # fmt: skip
    return re.compile("\n".join(pieces))
