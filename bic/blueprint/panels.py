"""Small cards that apps put beside the spine in a community's workspace."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Build = Callable[[Any, Any], dict[str, Any] | None]


@dataclass(frozen=True)
class Panel:
    """A card: its template, and what it shows."""

    key: str
    template: str
    order: int
    build: Build


_panels: dict[str, Panel] = {}


def panel(key: str, *, template: str, order: int) -> Callable[[Build], Build]:
    """Decorator: `build(community, viewer)` returns the template's context, or None for no card.

    It costs a fixed number of queries and checks what the viewer may see.
    """

    def register(build: Build) -> Build:
        _panels[key] = Panel(key, template, order, build)
        return build

    return register


def panels_for(community: Any, viewer: Any) -> list[tuple[str, dict[str, Any]]]:
    """Template and context of every card that has something to show, in order."""
    found = []
    for one in sorted(_panels.values(), key=lambda one: one.order):
        context = one.build(community, viewer)
        if context is not None:
            found.append((one.template, context))
    return found
