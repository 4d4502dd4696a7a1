"""How far a research report is in each language: which texts readers would see as their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bic.spoken import name_of
from research.findings import in_language
from research.models import ReportPart

Key = ReportPart.Key


@dataclass(frozen=True)
class Completion:
    """One language of a report: the texts that must be there, and those that are not.

    `themes` counts titles and texts of themes that stand in another language; they are written
    and approved with the themes, so they stop nothing.
    """

    language: str
    total: int
    missing: Sequence[ReportPart]
    themes: int
    is_published: bool

    @property
    def name(self) -> str:
        """The language, in the language of the page."""
        return name_of(self.language)

    @property
    def ready(self) -> int:
        """How many texts are approved."""
        return self.total - len(self.missing)

    @property
    def is_ready(self) -> bool:
        """Whether an edition in it may be published."""
        return not self.missing


def completion(
    parts: Iterable[ReportPart], languages: Iterable[str], published: Iterable[str] = ()
) -> list[Completion]:
    """Every language in order, of parts that are loaded; no queries.

    Title and summary must be there, other texts only where somebody wrote them.
    """
    read = [one for one in parts if not one.is_left_out]
    wanted = [one for one in read if one.stands_first or one.text]
    published = set(published)
    return [
        Completion(
            code,
            len(wanted),
            [one for one in wanted if not one.text.is_ready_in(code)],
            _strange_themes(read, code),
            code in published,
        )
        for code in languages
    ]


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
