"""What people do with strategies: write, publish, take back, copy."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from evaluations.models import Strategy

COPIED = ("title", "did", "whom", "result", "took")


class NotPublished(Exception):
    """Only what is in the library can be copied or taken out of it."""


class PublishedAlready(Exception):
    """It is in the library already."""


class HasCopies(Exception):
    """Other communities began with it, and it says where theirs come from."""


def begin(strategy: Strategy, *, by: Any) -> Strategy:
    """Keep a new strategy of its community."""
    strategy.place, strategy.created_by = strategy.community.name, by
    strategy.save()
    return strategy


@transaction.atomic
def publish(strategy: Strategy, *, by: Any) -> Strategy:
    """Put it into the library, under the name that its community has today.

    Raises `PublishedAlready`.
    """
    held = _held(strategy)
    if held.is_published:
        raise PublishedAlready
    held.place = held.community.name
    held.published_by, held.published_at = by, timezone.now()
    held.save()
    return held


@transaction.atomic
def withdraw(strategy: Strategy) -> Strategy:
    """Take it out of the library, so that it can be changed; copies stay. Raises `NotPublished`."""
    held = _held(strategy)
    if not held.is_published:
        raise NotPublished
    held.published_by = held.published_at = None
    held.save()
    return held


@transaction.atomic
def copy(strategy: Strategy, community: Any, *, by: Any) -> Strategy:
    """Begin a strategy of another community with the words of this one. Raises `NotPublished`."""
    held = _held(strategy)
    if not held.is_published:
        raise NotPublished
    words = {name: getattr(held, name) for name in COPIED}
    new = Strategy(program_id=held.program_id, community=community, copied_from=held, **words)
    # What became of it there says nothing about here.
    new.result = type(held.result)(held.result.original)
    return begin(new, by=by)


@transaction.atomic
def remove(strategy: Strategy) -> None:
    """Delete one that is in no library. Raises `PublishedAlready` and `HasCopies`."""
    held = _held(strategy)
    if held.is_published:
        raise PublishedAlready
    if Strategy.objects.filter(copied_from=held).exists():
        raise HasCopies
    held.delete()


def _held(strategy: Strategy) -> Strategy:
    return hold(strategy, Strategy.objects.select_related("community", "program"))
