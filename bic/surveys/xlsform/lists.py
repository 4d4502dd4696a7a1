"""The lists of choices of an XLSForm: the sheet "choices"."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bic.surveys.xlsform.found import Effect, Problem
from bic.surveys.xlsform.headings import by_language, by_name, headings_of
from bic.surveys.xlsform.sheets import Book

SHEET = "choices"
# Out of our own exports: the program's words for the pages.
PAGE_LIST = "_page"
LONGEST_VALUE, LONGEST_CHOICE, MOST_OF_ITEM = 200, 2000, 1000
OWN = frozenset({"list_name", "name"})


@dataclass
class ChoiceList:
    """One list. `words` are by language, then by column, then by value.

    `flaws` are codes of problems with their row, for which no item can use it; those of
    `flaws_of_many` hinder only items with several answers, `flaws_of_unfiltered` those without a
    choice filter.
    """

    name: str
    row: int
    choices: list[dict[str, Any]] = field(default_factory=list)
    words: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)
    flaws: list[tuple[str, int]] = field(default_factory=list)
    flaws_of_many: list[tuple[str, int]] = field(default_factory=list)
    flaws_of_unfiltered: list[tuple[str, int]] = field(default_factory=list)
    is_used: bool = False

    @property
    def values(self) -> list[str]:
        """Its values, in order."""
        return [one["value"] for one in self.choices]

    @property
    def columns(self) -> set[str]:
        """Names of the columns that a filter may compare."""
        return {name for one in self.choices for name in one.get("columns", {})}


def lists_of(
    book: Book, spoken: dict[str, str], problems: list[Problem]
) -> tuple[dict[str, ChoiceList], list[str]]:
    """The lists by name, and the languages of their headings. Raises `Stopped`."""
    sheet = book.sheets.get(SHEET)
    if sheet is None:
        return {}, []
    headings = headings_of(SHEET, sheet.headings, spoken)
    languages = [one.language for one in headings.values() if one.language is not None]
    lists: dict[str, ChoiceList] = {}
    seen: dict[tuple[str, str], Any] = {}
    for row, cells in sheet.rows:
        own = by_name(cells, headings)
        name = own.get("list_name", "")
        if not name:
            continue
        found = lists.setdefault(name, ChoiceList(name, row))
        _add(found, row, own, by_language(cells, headings), seen, problems)
    return lists, languages


def _add(
    found: ChoiceList,
    row: int,
    own: Mapping[str, str],
    words: Mapping[str, Mapping[str, str]],
    seen: dict[tuple[str, str], Any],
    problems: list[Problem],
) -> None:
    value = own.get("name", "")
    columns = {name: text for name, text in own.items() if name not in OWN}
    whole = (columns, {language: dict(said) for language, said in words.items()})
    if (found.name, value) in seen and value:
        if seen[found.name, value] == whole:
            problems.append(
                Problem("choice_twice", Effect.NOTE, SHEET, row, told={"value": value[:60]})
            )
            return
        if seen[found.name, value][1] != whole[1]:
            found.flaws.append(("choices_alike", row))
            return
        # The same answer under another heading of a cascade: its filter leaves one of them.
        found.flaws_of_unfiltered.append(("choices_alike", row))
    seen[found.name, value] = whole
    found.flaws += ((code, row) for code in _flaws(found, value, words))
    if value.split() != [value]:
        found.flaws_of_many.append(("choice_with_space", row))
    found.choices.append({"value": value, **({"columns": columns} if columns else {})})
    for language, said in words.items():
        for name, text in said.items():
            found.words.setdefault(language, {}).setdefault(name, {})[value] = text


def _flaws(found: ChoiceList, value: str, words: Mapping[str, Mapping[str, str]]) -> list[str]:
    flaws = []
    if not value:
        flaws.append("choice_without_value")
    if len(value) > LONGEST_VALUE or any(
        len(text) > LONGEST_CHOICE for said in words.values() for text in said.values()
    ):
        flaws.append("choice_too_long")
    if value.startswith("_declined"):
        flaws.append("choice_reserved")
    if len(found.choices) == MOST_OF_ITEM:
        flaws.append("too_many_choices")
    return flaws
