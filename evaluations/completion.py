"""How far the report of a wave is in each language."""

from collections.abc import Iterable

from bic.papers import completion as papers
from bic.papers.completion import Completion
from bic.papers.facts import in_language
from evaluations.models import EvaluationPart


def completion(
    parts: Iterable[EvaluationPart], languages: Iterable[str], published: Iterable[str] = ()
) -> list[Completion]:
    """Every language in order, of parts that are loaded; no queries."""
    return papers.completion(
        parts, languages, published, strange=_strange_names, kind=Completion
    )  # fmt: skip


def _strange_names(parts: Iterable[EvaluationPart], language: str) -> int:
    """How many names of indicators, points and strategies stand in another language."""
    count = 0
    for part in parts:
        facts, words = in_language(part.facts, language)
        for table in facts.get("tables", ()):
            count += sum(one["language"] not in ("", words) for one in table["rows"])
    return count
