"""Texts of a plan in the language of whoever reads them."""

from collections.abc import Sequence
from typing import Any

from bic.spoken import name_of
from bic.translated import Translated, from_catalog
from evaluations.models import PlanWords
from evaluations.suggestions import BY_KEY


def words_of_plan(community: Any) -> dict[str, Translated]:
    """All translations of a community, by the text of the plan; one query."""
    rows = PlanWords.objects.filter(community=community)
    return {one.of: one.text for one in rows.only("of", "text")}


def put_words(community: Any, questions: Sequence[Any], rows: Sequence[Any]) -> None:
    """Give each question and row `said`, its text in every language, and `missing`; one query.

    It is never blank: where there is no translation the text of the plan stands in. `missing`
    names the languages of the program in which that happens.
    """
    languages = community.program.languages
    found, first = words_of_plan(community), languages[0]
    for question in questions:
        question.said = found.get(question.text) or Translated.of(question.text, first)
    for row in rows:
        own = found.get(row.indicator)
        row.said = own or _suggested(row) or Translated.of(row.indicator, first)
    for one in (*questions, *rows):
        one.missing = [name_of(code) for code in one.said.missing(languages)]


def _suggested(row: Any) -> Translated | None:
    """The product's own words in all its languages, where a suggestion was taken as it is."""
    picked = BY_KEY.get(row.suggested)
    words = from_catalog(picked.name) if picked else Translated()
    return words if row.indicator in words.texts.values() else None


def coded(code: str, text: Translated) -> Translated:
    """A text behind the code by which the plan names it."""
    return Translated(
        text.original, {one: f"{code} {said}" for one, said in text.texts.items()}, text.states
    )
