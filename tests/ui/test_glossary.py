"""One name for each thing: pages keep to docs/glossary.md in both languages."""

import re

import pytest

from tests.ui.test_languages import ROOT, WHERE, texts

GLOSSARY = ROOT / "docs" / "glossary.md"
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|\{\w+\}")
# English words that mean something else there, and texts that need no noun.
OTHERWISE = {
    "step": re.compile(r"without steps|step out", re.I),
    "update": re.compile(r"before this request|Written update|Log each update"),
    "charter": re.compile(r"or the register"),
    "proposal": re.compile(r"request for proposals"),
    "survey": re.compile(r"“survey”|sheets\. Keep survey|answered the survey"),
    "pledge": re.compile(r"pledges? in kind|you pledge|(application|who|it|we) pledges?", re.I),
}
ANY = re.compile(r"Any ")
# Spanish verbs beside which the product has one of its own.
OTHER_VERBS = {
    "agregar": re.compile(r"\bañad", re.I),
    "borrar": re.compile(r"\belimin", re.I),
    "presionar": re.compile(r"\bpuls[ae]", re.I),
}


def rows():
    """(word, its Spanish words) of each line of the glossary."""
    for line in GLOSSARY.read_text("utf-8").splitlines():
        if line.startswith("| ") and not line.startswith("| word"):
            word, spanish, _meaning = (cell.strip() for cell in line.strip("| ").split(" | ", 2))
            yield word, [one.strip() for one in spanish.split(",")]


WORDS = dict(rows())


def named(word):
    """Finds a word and its plural in a text."""
    first, space, rest = word.partition(" ")
    ending = "(?:y|ies)" if word.endswith("y") else "s?"
    stem = word.removesuffix("y")
    if space:
        stem = f"{first}s? {rest}"
        ending = ""
    return re.compile(rf"\b{stem}{ending}\b", re.I)


@pytest.fixture(scope="module")
def said(messages):
    """(English, Spanish) of every text, without what is filled in."""
    return [
        [PLACEHOLDER.sub("", " ".join(texts(one))) for one in (message.id, message.string)]
        for message in messages
    ]


@pytest.mark.parametrize("word", WORDS)
def test_what_has_a_name_is_called_by_it_in_spanish(said, word):
    wanted, apart = named(word), OTHERWISE.get(word)
    wrong = [
        english for english, spanish in said
        if wanted.search(english)
        and not ANY.match(english)
        and not (apart and apart.search(english))
        and not any(one in spanish.lower() for one in map(str.lower, WORDS[word]))
    ]  # fmt: skip

    assert not wrong, f"{WHERE}: {GLOSSARY.name} says {WORDS[word]} for {word}."


@pytest.mark.parametrize("verb", OTHER_VERBS)
def test_spanish_has_one_verb_for_what_a_button_does(said, verb):
    assert [spanish for _english, spanish in said if OTHER_VERBS[verb].search(spanish)] == []


def test_words_of_the_glossary_are_in_order_and_explained():
    words = list(WORDS)

    assert words == sorted(words, key=str.lower)
    assert all(line.count("|") == 4 for line in GLOSSARY.read_text().splitlines() if "| " in line)
