"""The clauses that a new program begins with: suggestions in our own words, no legal advice.

One text file per language. A clause begins with "== key | condition", then its title, an
empty line, and its text with merge fields.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
HEAD = re.compile(r"^== (?P<key>\S+) \| (?P<condition>\S+)\n(?P<title>.+)\n\n", re.MULTILINE)
LANGUAGES = ("en", "es")


@dataclass(frozen=True)
class Suggestion:
    """A suggested clause in one language."""

    key: str
    condition: str
    title: str
    text: str


@cache
def suggestions(language: str) -> tuple[Suggestion, ...]:
    """The library in a language, in the order of an agreement."""
    said = (FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    heads = list(HEAD.finditer(said))
    ends = [head.start() for head in heads[1:]] + [len(said)]
    return tuple(
        Suggestion(head["key"], head["condition"], head["title"], said[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    )
