"""What happened that others may want to hear of: who acts tells it here and knows no listener.

    tell(Happening("decision.recorded", community, "decisions", decision.pk, page))

It is told in the transaction of the act: what a listener writes is undone with it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Happening:
    """Something that was decided, signed or published in a community.

    `name` says what happened to it ("report.published"), `resource` and `key` where the API has
    it, `page` is the path of its page. It says nothing of people.
    """

    name: str
    community: Any
    resource: str
    key: int
    page: str


type Listener = Callable[[Happening], None]
_listeners: list[Listener] = []


def listen(listener: Listener) -> Listener:
    """Decorator: the function hears of everything that happens."""
    _listeners.append(listener)
    return listener


def tell(happening: Happening) -> None:
    """Let everybody who listens hear of it."""
    for listener in _listeners:
        listener(happening)
