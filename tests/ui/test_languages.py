"""Every word of the interface is there in Spanish, and says what the English says."""

import re
from io import BytesIO
from pathlib import Path

from babel.messages.extract import extract
from django.conf import settings
from django.utils.translation.template import templatize

from tests.ui.conftest import CATALOG

ROOT = Path(settings.BASE_DIR)
WHERE = CATALOG.relative_to(ROOT)
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|\{\w*\}|%%|</?\w[^>]*>")
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}


def texts(value: str | tuple[str, ...]) -> tuple[str, ...]:
    """The singular and plural of a message, or its only text."""
    return value if isinstance(value, tuple) else (value,)


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def bare(text: str) -> str:
    """A text without its placeholders."""
    return PLACEHOLDER.sub("", text)


def python_of(path: Path) -> str:
    """A source as Python: a template as the calls that would translate its strings."""
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return source
    # In brackets, so that the indentation of HTML is not taken for that of Python.
    return f"(\n{templatize(source, origin=str(path))}\n)"


def sources() -> list[Path]:
    applications = [
        "bic",
        "planning",
        "communities",
        "research",
        "meetings",
        "evaluations",
        "implementation",
    ]
    found = [path for name in applications for path in (ROOT / name).rglob("*.py")]
    return found + [path for path in (ROOT / "templates").rglob("*") if path.is_file()]


def wanted(path: Path) -> set[tuple[str | None, str]]:
    """Context and English text of each string that a source translates."""
    stream = BytesIO(python_of(path).encode())
    return {
        (context, texts(message)[0])
        for _line, message, _comments, context in extract("python", stream, keywords=KEYWORDS)
        if texts(message)[0]
    }


def test_the_catalog_has_no_date():
    """`make messages` leaves it out, so that a run without new strings changes nothing."""
    assert "POT-Creation-Date" not in CATALOG.read_text(encoding="utf-8")


def test_every_text_has_its_spanish(messages):
    empty = [message.id for message in messages if not all(texts(message.string))]
    unsure = [message.id for message in messages if message.fuzzy]
    assert not empty, f"Write the Spanish of these in {WHERE}."
    assert not unsure, f"Correct these guesses in {WHERE}, and take their lines '#, fuzzy' away."


def test_spanish_keeps_the_placeholders(messages):
    lost = []
    for message in messages:
        allowed = [placeholders(text) for text in texts(message.id)]
        lost += [text for text in texts(message.string) if placeholders(text) not in allowed]
    assert not lost


def test_plurals_have_two_forms(messages):
    plural = [message for message in messages if message.pluralizable]
    assert plural
    assert [message.id for message in plural if len(texts(message.string)) != 2] == []


def test_the_catalog_has_every_text_of_the_sources(messages):
    known = {(message.context, texts(message.id)[0]) for message in messages}
    missing = {
        f"{path.relative_to(ROOT)}: {text}"
        for path in sources()
        for context, text in wanted(path)
        if (context, text) not in known
    }
    assert not missing, "Run `make messages`, then write the Spanish of the new texts."


def test_email_has_one_spelling_in_each_language(messages):
    """ "email", as USWDS writes it, and "correo electrónico"; a "correo" alone is one message."""
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    english = [text for message in messages for text in texts(message.id)]
    english += [page.read_text(encoding="utf-8") for page in pages]
    spanish = [text for message in messages for text in texts(message.string)]

    assert [text for text in english if re.search(r"\be-mail", text, re.I)] == []
    assert [
        text
        for text in spanish
        if re.search(r"\be-?mail|(por|direcci\w+ de) correo(?! electrónico)", bare(text), re.I)
    ] == []
