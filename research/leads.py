"""What a theme led to: later phases tell it here, and it stands on the page of the theme.

    @led_to("proposals")
    def proposals_of(themes):
        return {theme.pk: [Outcome(_("Proposal"), title, status, url, permission)], ...}

A source gets themes of one community, runs in the scope of the reader, and costs a fixed number
of queries. Nothing here knows who registers.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Outcome:
    """One thing that there is because of a theme.

    `kind` and `state` are words; `title` may be in several languages. `permission` is what its
    page asks of the community, "" where whoever sees the theme may open it.
    """

    kind: Any
    title: Any
    state: Any = ""
    url: str = ""
    permission: str = ""


type Source = Callable[[Iterable[Any]], dict[int, list[Outcome]]]
_sources: dict[str, tuple[int, Source]] = {}


def led_to(name: str, *, order: int = 100) -> Callable[[Source], Source]:
    """Decorator: the function tells what themes led to, `{theme.pk: [Outcome]}`."""

    def register(source: Source) -> Source:
        _sources[name] = (order, source)
        return source

    return register


def outcomes(themes: Iterable[Any], reader: Any) -> dict[int, list[Outcome]]:
    """What each theme led to, in the order of the sources; links only where they open."""
    themes = list(themes)
    found: dict[int, list[Outcome]] = {one.pk: [] for one in themes}
    places = {one.pk: one.community for one in themes}
    for _name, (_order, source) in sorted(_sources.items(), key=lambda one: (one[1][0], one[0])):
        for key, told in source(themes).items():
            found[key] += [opened(one, reader, places[key]) for one in told]
    return found


def opened(one: Outcome, reader: Any, place: Any) -> Outcome:
    """The same, with its address only where the reader may open it."""
    if not one.permission or reader.has_perm(one.permission, place):
        return one
    return Outcome(one.kind, one.title, one.state)
