"""Who hears that an obligation or a pledge was kept, or is owed again.

    @hears_of("pledge")
    def follow(pledge, by): ...

A later phase registers in its `keeping.py`. It is called in the transaction of the act, with the
row as it is then and whoever acted (None where the program did). Nothing here knows who registers.
"""

from collections.abc import Callable
from typing import Any

type Listener = Callable[[Any, Any], None]
_listeners: dict[str, list[Listener]] = {"obligation": [], "pledge": []}


def hears_of(kind: str) -> Callable[[Listener], Listener]:
    """Decorator: the function is told of every "obligation" or "pledge" that changes."""

    def register(listener: Listener) -> Listener:
        _listeners[kind].append(listener)
        return listener

    return register


def tell(kind: str, row: Any, by: Any) -> None:
    """Tell all who listen that something about `row` has changed."""
    for listener in _listeners[kind]:
        listener(row, by)
