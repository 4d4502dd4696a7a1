"""Texts for comparing: what two people write differently and mean the same."""

import re
import unicodedata

BETWEEN_WORDS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """`text` for comparing: without accents, capitals and double spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


def folded_words(text: str) -> str:
    """Like `folded`, and without punctuation: "E-mail (work)" is "e mail work"."""
    return BETWEEN_WORDS.sub(" ", folded(text)).strip()
