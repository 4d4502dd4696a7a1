"""How far the plan is in each language: what the translation desk and its tab show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bic.spoken import name_of
from bic.translated import Translated
from implementation.frozen import Facts, Said, texts_in


@dataclass
class Part:
    """The texts before the topics (`key` "front"), or of one topic, in one language."""

    key: str
    code: str
    title: Translated | None
    total: int = 0
    missing: list[Said] = field(default_factory=list)
    # Written, and not approved.
    drafts: int = 0

    @property
    def ready(self) -> int:
        """How many texts readers of the language see as their own."""
        return self.total - len(self.missing)


@dataclass
class Language:
    """One language of the plan with all its parts."""

    code: str
    parts: Sequence[Part]

    @property
    def name(self) -> str:
        """The language, in the language of the page."""
        return name_of(self.code)

    @property
    def total(self) -> int:
        """How many texts the plan has."""
        return sum(one.total for one in self.parts)

    @property
    def ready(self) -> int:
        """How many of them readers of the language see as their own."""
        return sum(one.ready for one in self.parts)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return self.ready == self.total


def languages_of(facts: Facts, codes: Iterable[str]) -> list[Language]:
    """Every language in order, part by part; no queries."""
    texts = list(texts_in(facts))
    return [Language(code, _parts(facts, texts, code)) for code in codes]


def _parts(facts: Facts, texts: Iterable[Said], code: str) -> list[Part]:
    parts = {"front": Part("front", "", None)} | {
        f"topic:{one['id']}": Part(
            f"topic:{one['id']}", one["code"], Translated.from_stored(one["title"])
        )
        for one in facts["topics"]
    }
    for said in texts:
        part = parts[said.part]
        part.total += 1
        if not said.text.is_ready_in(code):
            part.missing.append(said)
            part.drafts += bool(said.text.texts.get(code))
    return [one for one in parts.values() if one.total]
