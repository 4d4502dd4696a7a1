"""What follows when a body has answered a submission: later phases tell it here.

    @when_answered("actions")
    def approve(submission):
        ...

It stands in an app's `answered.py` and runs in the transaction that records the outcome: what it
raises undoes the record. Nothing here knows who registers.
"""

from collections.abc import Callable
from typing import Any

type Follower = Callable[[Any], None]
_followers: dict[str, Follower] = {}


def when_answered(name: str) -> Callable[[Follower], Follower]:
    """Decorator: the function is called with a submission, its body and its outcome.

    An outcome that is corrected comes here again, so it has to bear being called twice and to
    take back what no longer holds.
    """

    def register(follower: Follower) -> Follower:
        _followers[name] = follower
        return follower

    return register


def tell_followers(submission: Any) -> None:
    """Let everything happen that follows, in the order of the names."""
    for _name, follower in sorted(_followers.items()):
        follower(submission)
