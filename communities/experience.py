"""What the program has learned that who writes a call should know; apps register theirs.

An app fills its `experience.py`:

    @experience("lessons", label=_("Lessons for this call"), order=10)
    def lessons(call, user, program):
        return Experience([Known(title, text, url)], more_url)
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Known:
    """One thing to know: what, where it comes from, and its page."""

    title: Any
    detail: str
    url: str


@dataclass(frozen=True)
class Experience:
    """The first of them, how many there are in all, and the page of all of them."""

    items: list[Known]
    count: int
    more: str
    label: Any = ""
    key: str = ""


Source = Callable[[Any, Any, Any], Experience | None]
_sources: dict[str, tuple[int, Any, Source]] = {}


def experience(key: str, *, label: Any, order: int) -> Callable[[Source], Source]:
    """Decorator: the function gives what to know for a call, which is None before it is begun.

    It gets the call, the reader and the program, asks what the reader may see, and costs a fixed
    number of queries; None when there is nothing.
    """

    def register(source: Source) -> Source:
        _sources[key] = order, label, source
        return source

    return register


def known_for(call: Any, user: Any, program: Any) -> list[Experience]:
    """Everything to know for a call, source by source."""
    found = []
    for key, (_order, label, source) in sorted(_sources.items(), key=lambda one: one[1][0]):
        if (told := source(call, user, program)) and told.items:
            found.append(Experience(told.items, told.count, told.more, label, key))
    return found
