"""What in a text may tell who spoke, or endanger them: found by patterns, shown to be looked at.

Nothing here decides: a person reads what is marked and says that it is safe. What no pattern
finds may still give somebody away, which the page says.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from bic.surveys.sensitive import TOPICS

TOPIC_WORDS = {
    "status": _("immigration status"),
    "visa": _("visa"),
    "number": _("number of a person"),
    "case": _("court or authority"),
}
# Found in the text as it is written; capitals tell names.
PATTERNS = (
    (_("email address"), re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")),
    (_("number of a person"), re.compile(r"(?<!\w)(?:\d{3}-\d{2}-\d{4}|A[ -]?\d{8,9})(?!\w)")),
    (_("phone number"), re.compile(r"(?<![\w-])\+?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?![\w-])")),
    (
        _("address"),
        re.compile(
            r"(?<!\w)\d{1,5} (?:[NSEW]\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2} "
            r"(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Ct|Court|Way|Circle|Highway)\b"
            r"|(?:[Cc]alle|[Aa]venida|[Cc]amino) [A-ZÁÉÍÓÚÑ][\w'-]+(?: \d{1,5})?"
        ),
    ),
    (
        _("name"),
        re.compile(
            r"(?:(?:my name is|I am called|[Mm]e llamo|[Mm]i nombre es) [^\W\d_][\w'-]*"
            r"(?: [A-ZÁÉÍÓÚÑ][\w'-]+)*)"
            r"|(?:(?:Mr|Mrs|Ms|Dr|Sr|Sra|Srta|Don|Doña|Señora?)\.? [A-ZÁÉÍÓÚÑ][\w'-]+)"
            r"|(?<!\w)[A-ZÁÉÍÓÚÑ][^\W\d_]+ [A-ZÁÉÍÓÚÑ][^\W\d_]+"
        ),
    ),
)


@dataclass(frozen=True)
class Piece:
    """A part of a text; `why` says what it may tell, "" for what is not marked."""

    text: str
    why: Any = ""


def pieces(text: str) -> list[Piece]:
    """The text in order, with what should be looked at marked."""
    parts, at = [], 0
    for starts, ends, why in spans(text):
        if starts > at:
            parts.append(Piece(text[at:starts]))
        parts.append(Piece(text[starts:ends], why))
        at = ends
    if at < len(text):
        parts.append(Piece(text[at:]))
    return parts


def spans(text: str) -> list[tuple[int, int, Any]]:
    """First and last character and what it may tell, in order, without overlaps."""
    plain, places = _plain(text)
    found: list[tuple[int, int, Any]] = []
    for topic in TOPICS:
        why = TOPIC_WORDS[topic.name]
        for hit in topic.pattern.finditer(plain):
            found.append((places[hit.start()], places[hit.end() - 1] + 1, why))
    for why, pattern in PATTERNS:
        found += [(hit.start(), hit.end(), why) for hit in pattern.finditer(text)]
    kept: list[tuple[int, int, Any]] = []
    for one in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    return kept


def count(texts: Iterable[str]) -> int:
    """How many places in all texts should be looked at."""
    return sum(len(spans(text)) for text in texts)


def _plain(text: str) -> tuple[str, list[int]]:
    """The text without accents and capitals, and where each of its letters stands in `text`."""
    letters, places = [], []
    for at, letter in enumerate(text):
        for part in unicodedata.normalize("NFKD", letter).casefold():
            if not unicodedata.combining(part):
                letters.append(" " if part.isspace() else part)
                places.append(at)
    return "".join(letters), places
