"""What follows when an agreement is signed by all: later phases tell it here.

    @when_signed("waves")
    def schedule(agreement):
        ...

It stands in an app's `signed.py` and runs in the transaction of the last signature: what it
raises undoes the signature. Nothing here knows who registers.
"""

from collections.abc import Callable
from typing import Any

type Follower = Callable[[Any], None]
_followers: dict[str, Follower] = {}


def when_signed(name: str) -> Callable[[Follower], Follower]:
    """Decorator: the function is called with an agreement that all have signed.

    Amendments and agreements that take another's place come here too, so it has to bear being
    called again.
    """

    def register(follower: Follower) -> Follower:
        _followers[name] = follower
        return follower

    return register


def tell_followers(agreement: Any) -> None:
    """Let everything happen that follows, in the order of the names."""
    for _name, follower in sorted(_followers.items()):
        follower(agreement)
