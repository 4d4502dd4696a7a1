"""Headings of an XLSForm in all the ways people write them, told by `pyxform`'s own rules."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from pyxform import aliases
from pyxform.parsing.sheet_headers import process_header
from pyxform.question import MultipleChoiceQuestion, Option

from bic.surveys.xlsform.sheets import Stopped

# What `pyxform` calls a column, and what we call it.
CALLED = {
    ("bind", "relevant"): "relevant",
    ("bind", "constraint"): "constraint",
    ("bind", "calculate"): "calculation",
    ("bind", "required"): "required",
    ("bind", "readonly"): "read_only",
    ("control", "appearance"): "appearance",
    ("list name",): "list_name",
}
# Columns with words, so with a language.
SPOKEN = {
    ("label",): "label",
    ("hint",): "hint",
    ("guidance_hint",): "guidance_hint",
    ("bind", "jr:constraintMsg"): "constraint_message",
    ("bind", "jr:requiredMsg"): "required_message",
    ("bind", "jr:noAppErrorString"): "no_app_error_string",
}
MEDIA = "media"
RULES = {
    "survey": (aliases.survey_header, frozenset(MultipleChoiceQuestion.get_slot_names())),
    "choices": (aliases.list_header, frozenset(Option.get_slot_names())),
}
TITLE, DEFAULT_LANGUAGE = "title", "default_language"


@dataclass(frozen=True)
class Heading:
    """What a column holds: `name` as we call it, and of which language its words are.

    `language` is None where a column has none, and "" where it has words of no named language.
    """

    name: str
    language: str | None = None


def headings_of(
    sheet: str, written: Iterable[str], spoken: dict[str, str] | None = None
) -> dict[str, Heading]:
    """What each heading of a sheet means. Raises `Stopped` where two mean the same.

    `spoken` are the languages known so far, by their names for comparing; "english(en)" is the
    language "English (en)".
    """
    spoken = {} if spoken is None else spoken
    written = list(written)
    known, columns = RULES[sheet]
    use_double = any("::" in one for one in written)
    found: dict[str, Heading] = {}
    seen: dict[Heading, str] = {}
    for one in written:
        heading = _heading(process_header(one, use_double, known, columns)[1])
        if heading.language is not None:
            folded = "".join(heading.language.casefold().split())
            heading = replace(heading, language=spoken.setdefault(folded, heading.language))
        if heading in seen:
            raise Stopped(
                "headings_alike", sheet=sheet, row=1, one=seen[heading][:60], other=one[:60]
            )
        found[one], seen[heading] = heading, one
    return found


def _heading(tokens: tuple[str, ...]) -> Heading:
    for own, name in SPOKEN.items():
        if tokens[: len(own)] == own:
            return Heading(name, "::".join(tokens[len(own) :]))
    if tokens[0] == MEDIA and len(tokens) > 1:
        return Heading("::".join(tokens[:2]), "::".join(tokens[2:]))
    return Heading(CALLED.get(tokens, "::".join(tokens)))


def by_name(row: Mapping[str, str], headings: Mapping[str, Heading]) -> dict[str, str]:
    """The cells of a row that have no language, by name."""
    return {
        one.name: text
        for written, text in row.items()
        if (one := headings.get(written)) and one.language is None
    }


def by_language(
    row: Mapping[str, str], headings: Mapping[str, Heading]
) -> dict[str, dict[str, str]]:
    """The cells of a row with words: by language, then by name."""
    found: dict[str, dict[str, str]] = {}
    for written, text in row.items():
        one = headings.get(written)
        if one and one.language is not None:
            found.setdefault(one.language, {})[one.name] = text
    return found


def setting_called(heading: str) -> str:
    """What a heading of "settings" is called: `TITLE`, `DEFAULT_LANGUAGE`, or as it is."""
    name = "_".join(heading.split()).lower()
    name = aliases.settings_header.get(name, name)
    return name if name in {TITLE, DEFAULT_LANGUAGE} else heading
