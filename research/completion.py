"""How far a research report is in each language, its themes among it."""

from collections.abc import Iterable

from bic.papers import completion as papers
from bic.papers.facts import in_language
from research.models import ReportPart

Key = ReportPart.Key


class Completion(papers.Completion):
    """One language of a research report."""

    @property
    def themes(self) -> int:
        """Titles and texts of themes that stand in another language."""
        return self.strange


def completion(
    parts: Iterable[ReportPart], languages: Iterable[str], published: Iterable[str] = ()
) -> list[Completion]:
    """Every language in order, of parts that are loaded; no queries."""
    return papers.completion(
        parts, languages, published, strange=_strange_themes, kind=Completion
    )  # fmt: skip


def _strange_themes(parts: Iterable[ReportPart], language: str) -> int:
    """How many words of themes readers of a language would read in another one."""
    count = 0
    for part in parts:
        if part.key != Key.THEMES:
            continue
        facts, words = in_language(part.facts, language)
        for one in facts.get("themes", ()):
            said = [one["title"], one["text"]]
            count += sum(bool(it["text"]) and it["language"] != words for it in said)
    return count
