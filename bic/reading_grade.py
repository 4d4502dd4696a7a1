"""How many years of school a text asks of its readers: a hint for who writes plainly.

English: the Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, "Derivation of
new readability formulas for Navy enlisted personnel", Research Branch Report 8-75, 1975).
Spanish: the reading ease of Fernández Huerta ("Medidas sencillas de lecturabilidad", Consigna
214, 1959) with words in a sentence, as Law corrected it ("Error in the Fernandez Huerta
readability formula", 2011); its scale says the year of school, between whose steps we read off
a line. Both know nothing of meaning: a low grade makes no text clear.
"""

import re
from dataclasses import dataclass

# Below this a formula tells chance.
FEWEST_WORDS = 25
LOWEST, HIGHEST = 1, 17
# What most people read without effort; the advice of plain-language guides.
PLAIN = 8

SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|\n+")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
# A silent e at the end, but for "-le" after a consonant, and the "ed" that is not spoken.
ENGLISH_SILENT = re.compile(
    r"(?:[^aeiouylr]|[aeiouy]r|[aeiouy]l)e$|[^aeioudt]ed$|[^aeiouylscxzg]es$"
)
SPANISH_STRONG, SPANISH_WEAK = "aeoáéóíú", "iuü"
# Reading ease of the Spanish scale, and the year of school that it says.
SPANISH_SCALE = ((100.0, 3.0), (90.0, 4.0), (80.0, 5.0), (70.0, 6.0), (60.0, 8.0), (50.0, 11.0),
                 (30.0, 14.0), (0.0, 17.0))  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """What is known of a text: its grade (a year of school), and its longest sentence."""

    grade: int
    words: int
    sentences: int
    longest: str

    @property
    def is_plain(self) -> bool:
        """Whether most people read it without effort."""
        return self.grade <= PLAIN


def read(text: str, language: str) -> Reading | None:
    """The grade of a text; None where it is too short or no formula is known for its language."""
    grade_of = {"en": _english, "es": _spanish}.get(language.split("-", maxsplit=1)[0])
    sentences = [part for one in SENTENCE_END.split(text) if WORD.search(part := one.strip())]
    words = [word for one in sentences for word in WORD.findall(one)]
    if grade_of is None or len(words) < FEWEST_WORDS:
        return None
    grade = grade_of(words, len(words) / len(sentences))
    longest = max(sentences, key=lambda one: len(WORD.findall(one)))
    return Reading(min(max(round(grade), LOWEST), HIGHEST), len(words), len(sentences), longest)


def _english(words: list[str], words_a_sentence: float) -> float:
    syllables = sum(english_syllables(word) for word in words) / len(words)
    return 0.39 * words_a_sentence + 11.8 * syllables - 15.59


def _spanish(words: list[str], words_a_sentence: float) -> float:
    syllables = sum(spanish_syllables(word) for word in words) / len(words)
    ease = 206.84 - 60 * syllables - 1.02 * words_a_sentence
    for (easier, low), (harder, high) in zip(SPANISH_SCALE, SPANISH_SCALE[1:], strict=False):
        if ease >= harder:
            return low + (easier - ease) / (easier - harder) * (high - low)
    return HIGHEST


def english_syllables(word: str) -> int:
    """How many syllables an English word has, by its vowels; numbers count as one.

    >>> [english_syllables(one) for one in ("plan", "reported", "people", "community", "asked")]
    [1, 3, 2, 4, 1]
    """
    word = word.lower()
    groups = len(ENGLISH_VOWELS.findall(word))
    return max(1, groups - bool(ENGLISH_SILENT.search(word)))


def spanish_syllables(word: str) -> int:
    """How many syllables a Spanish word has: weak vowels go with their neighbors.

    >>> [spanish_syllables(one) for one in ("ciudad", "país", "guía", "que", "comunidad", "y")]
    [2, 2, 2, 1, 4, 1]
    """
    count, before = 0, ""
    word = re.sub(r"(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])", "", word.lower())
    word = re.sub(r"y(?![aeiouáéíóú])", "i", word)
    for letter in word:
        is_vowel = letter in SPANISH_STRONG + SPANISH_WEAK
        if is_vowel and (not before or (letter in SPANISH_STRONG and before in SPANISH_STRONG)):
            count += 1
        before = letter if is_vowel else ""
    return max(1, count)
