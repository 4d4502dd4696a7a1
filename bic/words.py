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


def clean(text: str) -> str:
    """Text without control characters that no one typed; lines and marks of direction stay."""
    if text.isascii() and text.isprintable():
        return text.strip()
    kept = (
        letter
        for letter in text.replace("\r\n", "\n").replace("\r", "\n")
        if letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cs", "Co"}
    )
    return unicodedata.normalize("NFC", "".join(kept)).strip()
