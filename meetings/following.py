"""What followed from a proposal or a decision: later phases tell it here.

    @followed_by("actions")
    def actions_of(decided):
        return [Outcome(_("Action"), title, status, url, permission), ...]

A source gets one proposal or one decision, runs in the scope of the reader, and costs a fixed
number of queries. What themes led to is told in `research.leads`, whose `Outcome` this uses.
"""

from collections.abc import Callable
from typing import Any

from research.leads import Outcome, opened

type Source = Callable[[Any], list[Outcome]]
_sources: dict[str, Source] = {}


def followed_by(name: str) -> Callable[[Source], Source]:
    """Decorator: the function tells what followed from a proposal or a decision."""

    def register(source: Source) -> Source:
        _sources[name] = source
        return source

    return register


def what_followed(decided: Any, reader: Any) -> list[Outcome]:
    """What followed, in the order of the names of the sources; links only where they open."""
    return [
        opened(one, reader, decided.community)
        for _name, source in sorted(_sources.items())
        for one in source(decided)
    ]
