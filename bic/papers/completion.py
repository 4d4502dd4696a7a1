"""How far a paper is in each language: which texts readers would see as their own."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bic.spoken import name_of


@dataclass(frozen=True)
class Completion:
    """One language of a paper: the texts that must be there, and those that are not.

    `strange` counts words among the facts that stand in another language; they are written and
    approved elsewhere, so they stop nothing.
    """

    language: str
    total: int
    missing: Sequence[Any]
    strange: int
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


def completion[C: Completion](
    parts: Iterable[Any],
    languages: Iterable[str],
    published: Iterable[str],
    *,
    strange: Callable[[Sequence[Any], str], int],
    kind: type[C],
) -> list[C]:
    """Every language in order, of parts that are loaded; no queries.

    Title and summary must be there, other texts only where somebody wrote them. `strange`
    counts what of the facts readers of a language would read in another one.
    """
    read = [one for one in parts if not one.is_left_out]
    wanted = [one for one in read if one.stands_first or one.text]
    published = set(published)
    return [
        kind(
            code,
            len(wanted),
            [one for one in wanted if not one.text.is_ready_in(code)],
            strange(read, code),
            code in published,
        )
        for code in languages
    ]
