"""How many years of school a text asks for: the formulas, and what must hold of every text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bic.reading_grade import (
    FEWEST_WORDS,
    HIGHEST,
    LOWEST,
    english_syllables,
    read,
    spanish_syllables,
)

# Lincoln at Gettysburg, and the first sentence of Don Quixote: both are in the public domain.
LINCOLN = (
    "Four score and seven years ago our fathers brought forth on this continent, a new nation, "
    "conceived in Liberty, and dedicated to the proposition that all men are created equal. Now "
    "we are engaged in a great civil war, testing whether that nation, or any nation so "
    "conceived and so dedicated, can long endure."
)
QUIXOTE = (
    "En un lugar de la Mancha, de cuyo nombre no quiero acordarme, no ha mucho tiempo que vivía "
    "un hidalgo de los de lanza en astillero, adarga antigua, rocín flaco y galgo corredor."
)
WORDS = {
    "en": ["city", "staff", "translated", "forms", "people", "organization", "asked", "we"],
    "es": ["ciudad", "formulario", "país", "personas", "organización", "ya", "que", "ayuda"],
}
LANGUAGES = st.sampled_from(sorted(WORDS))


def texts(language, least=FEWEST_WORDS):
    """Sentences of known words."""
    sentence = st.lists(st.sampled_from(WORDS[language]), min_size=3, max_size=30)
    body = st.lists(sentence, min_size=max(1, least // 3 + 1), max_size=15)
    return body.map(lambda found: " ".join(f"{' '.join(one)}." for one in found))


@pytest.mark.parametrize(
    ("word", "count"),
    [("plan", 1), ("people", 2), ("translated", 3), ("asked", 1), ("needed", 2), ("places", 2),
     ("community", 4), ("the", 1), ("2026", 1), ("neighbor's", 2)],
)  # fmt: skip
def test_english_syllables(word, count):
    assert english_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [("ciudad", 2), ("país", 2), ("guía", 2), ("qué", 1), ("pingüino", 3), ("héroe", 3),
     ("comunidad", 4), ("y", 1), ("muy", 1), ("ayuda", 3), ("reunión", 2), ("2026", 1)],
)  # fmt: skip
def test_spanish_syllables(word, count):
    assert spanish_syllables(word) == count


def test_known_texts_are_graded_as_others_grade_them():
    assert 10 <= read(LINCOLN, "en").grade <= 15
    assert 7 <= read(QUIXOTE, "es").grade <= 12


def test_a_short_text_and_a_language_without_a_formula_have_no_grade():
    assert read("We met.", "en") is None
    assert read(LINCOLN, "ar") is None
    assert read("", "es") is None


def test_a_figure_and_an_abbreviation_end_no_sentence():
    text = "We spent $1,140.50 on 2.5 rides for each of the people who came to the meetings. " * 3

    assert read(text, "en").sentences == 3


@given(text=st.text(max_size=400), language=st.sampled_from(["en", "es", "ar", ""]))
def test_no_text_breaks_it(text, language):
    found = read(text, language)

    assert found is None or LOWEST <= found.grade <= HIGHEST


@given(data=st.data(), language=LANGUAGES)
def test_saying_it_twice_changes_no_grade(data, language):
    text = data.draw(texts(language))

    assert read(f"{text} {text}", language).grade == read(text, language).grade


@given(data=st.data(), language=LANGUAGES)
def test_longer_sentences_are_never_easier(data, language):
    text = data.draw(texts(language))
    joined = text[:-1].replace(".", ",") + "."

    assert read(joined, language).grade >= read(text, language).grade


@given(data=st.data(), language=LANGUAGES)
def test_longer_words_are_never_easier(data, language):
    text = data.draw(texts(language))
    easy, hard = ("we", "organization") if language == "en" else ("ya", "organización")

    assert read(text.replace(easy, hard), language).grade >= read(text, language).grade
