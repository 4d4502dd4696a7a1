"""Folding: what of a text counts when it is searched. In SQL for finding, in Python for marking.

Folded text has no capitals, no accents (in Latin, Greek, Cyrillic, Hebrew and Arabic) and
no ligatures, and everything that is neither letter nor digit separates words. It does not
depend on the extension `unaccent`, which managed databases may lack.
"""

import unicodedata
from collections.abc import Sequence

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from bic.search.models import LONGEST_WORD

# Signs above, below and inside letters; what is written or left out at will. Regex ranges.
MARKS = (
    r"\u00ad\u02bb\u02bc\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5"
    r"\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8"
    r"\u06ea-\u06ed\u200b-\u200f\u2060\ufeff"
)
# What stands between words, after normalization. Regex ranges.
SEPARATORS = (
    r"\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u055a-\u055f\u0589"
    r"\u058a\u05be\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u104a-\u104f\u1361-\u1368"
    r"\u2000-\u206f\u2190-\u2bff\u3000-\u303f\u30fb"
)
# Letters that normalization keeps and people do not type, one for one and one for two.
LETTERS = ("đðħıłøŧŋςىةکیٱ", "ddhilotnσيهكيا")
LIGATURES = (("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"))
# Scripts written without spaces: their words are found from any character on.
UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"


def _replaced(expression: str) -> str:
    for letter, letters in LIGATURES:
        expression = f"replace({expression}, '{letter}', '{letters}')"
    return f"translate({expression}, '{LETTERS[0]}', '{LETTERS[1]}')"


FOLDED = _replaced(f"lower(regexp_replace(normalize($1, NFKD), '[{MARKS}]+', '', 'g'))")
# search_split: the words of a text, in order. search_words: what is kept of a text to be
# found. search_line: the same as one text, for matching without the index. The first and the
# last are plain expressions for ordinary texts; a sub-select would cost five times as much.
FUNCTIONS = f"""
CREATE OR REPLACE FUNCTION search_split(text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_remove(regexp_split_to_array(coalesce({FOLDED}, ''), '[{SEPARATORS}]+'), '')
$$;
CREATE OR REPLACE FUNCTION search_endings(text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_agg(substr(word, place)) FROM unnest($1) AS word,
    LATERAL generate_series(1, CASE WHEN word ~ '[{UNSPACED}]' THEN length(word) ELSE 1 END)
      AS place
$$;
CREATE OR REPLACE FUNCTION search_words(text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT DISTINCT left(word, {LONGEST_WORD}) FROM unnest(
    CASE WHEN $1 ~ '[{UNSPACED}]' THEN search_endings(search_split($1))
         ELSE search_split($1) END) AS word)
$$;
CREATE OR REPLACE FUNCTION search_line(text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ' ' || array_to_string(
    CASE WHEN $1 ~ '[{UNSPACED}]' THEN search_endings(search_split($1))
         ELSE search_split($1) END, ' ') || ' '
$$;
"""  # noqa: S608 - constants of this module
_LETTERS = str.maketrans(*LETTERS)


def fold(character: str) -> str:
    """One character as it counts; "" for a mark."""
    decomposed = unicodedata.normalize("NFKD", character)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c) and c != "\u0640")
    for letter, letters in LIGATURES:
        plain = plain.lower().replace(letter, letters)
    return plain.lower().translate(_LETTERS)


def marked(text: str, words: Sequence[str]) -> SafeString:
    """`text` as HTML with <mark> around the beginnings of words that were looked for."""
    folded, places = "", []
    for place, character in enumerate(text):
        part = fold(character)
        folded += part
        places += [place] * len(part)
    ends = [*places[1:], len(text)]
    spans = [
        (places[at], ends[at + len(word) - 1])
        for word in words
        for at in range(len(folded) - len(word) + 1)
        if folded.startswith(word, at) and (at == 0 or not folded[at - 1].isalnum())
    ]
    spans.sort(key=lambda span: (span[0], -span[1]))
    return _wrap(text, spans)


def _wrap(text: str, spans: list[tuple[int, int]]) -> SafeString:
    html, done = "", 0
    for start, end in spans:
        if end <= done:
            continue
        start = max(start, done)
        html += conditional_escape(text[done:start])
        html += f"<mark>{conditional_escape(text[start:end])}</mark>"
        done = end
    return mark_safe(html + conditional_escape(text[done:]))  # noqa: S308 - escaped above
