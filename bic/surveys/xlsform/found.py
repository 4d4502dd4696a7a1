"""What was found in an XLSForm, as plain data that travels as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

# The expressions of an item, by what their columns are called in an XLSForm.
EXPRESSIONS = {
    "shown_when": "relevant",
    "constraint": "constraint",
    "calculation": "calculation",
    "choice_filter": "choice_filter",
}


class Effect(StrEnum):
    """What a problem does to the form."""

    STOP = "stop"  # nothing can be imported
    LEAVE = "leave"  # the item is left out
    LOSE = "lose"  # the item comes without one of its expressions, or not at all
    NOTE = "note"  # all is well, and it was changed or will not be seen


@dataclass(frozen=True)
class Problem:
    """Something about one row of a sheet; `code` says what, in `problems.SENTENCES`.

    `key` is the item it is about, `column` what it loses of its expressions, `told` what goes
    into the sentence.
    """

    code: str
    effect: str
    sheet: str = "survey"
    row: int = 0
    key: str = ""
    column: str = ""
    told: Mapping[str, str] = field(default_factory=dict)


@dataclass
class FoundItem:
    """One row of the sheet "survey". Like `Item`; `words` are by the names of the languages."""

    row: int
    key: str
    kind: str
    parent: str = ""
    is_required: bool = False
    may_decline: bool = True
    has_other: bool = False
    is_whole: bool = True
    direction: str = ""
    list_name: str = ""
    choices: list[dict[str, Any]] = field(default_factory=list)
    shown_when: str = ""
    constraint: str = ""
    calculation: str = ""
    choice_filter: str = ""
    kept: dict[str, Any] = field(default_factory=dict)
    words: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def expressions(self) -> dict[str, str]:
        """Its expressions that are not empty, by attribute."""
        return {name: text for name in EXPRESSIONS if (text := getattr(self, name))}


@dataclass
class FoundForm:
    """A whole form. `languages` are the names in the headings, "" where a heading has none.

    `page_words` are the program's own words of the pages, by language, out of our own exports.
    """

    title: str = ""
    default_language: str = ""
    languages: list[str] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    items: list[FoundItem] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    page_words: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def is_stopped(self) -> bool:
        """Whether nothing of it can be imported."""
        return any(one.effect == Effect.STOP for one in self.problems)

    def packed(self) -> dict[str, Any]:
        """All of it for JSON."""
        return asdict(self)


def unpacked(data: Mapping[str, Any]) -> FoundForm:
    """The form that `packed` gave."""
    items = [FoundItem(**one) for one in data.get("items", ())]
    problems = [Problem(**one) for one in data.get("problems", ())]
    return FoundForm(**{**data, "items": items, "problems": problems})
