"""What is late, and of what nobody has said anything for a long time: for rows and for queries.

`implementation.standing.is_late` says the same of one row as `late` of a query.
"""

from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone

from implementation.models.status import ENDED, Status

STALE_DAYS = 90
SOON_DAYS = 30
# What nobody is late with: it has ended, or goes on as a practice.
NEVER_LATE = (*ENDED, Status.PRACTICE)


def is_open() -> Q:
    """What somebody still has to do something about; ongoing practice too."""
    return ~Q(status__in=ENDED)


def late(today: date) -> Q:
    """Its day has passed, and it is not done."""
    return Q(due_on__lt=today) & ~Q(status__in=NEVER_LATE)


def soon(today: date) -> Q:
    """It is due within a month, and not done."""
    until = today + timedelta(days=SOON_DAYS)
    return Q(due_on__range=(today, until)) & ~Q(status__in=NEVER_LATE)


def stale(today: date, zone: Any) -> Q:
    """It has begun or should have, and nobody has said anything about it in 90 days.

    Whoever added it said something too. `zone` is the program's.
    """
    last = today - timedelta(days=STALE_DAYS)
    begins = datetime(last.year, last.month, last.day, tzinfo=zone)
    silent = Q(updated_on__lt=last) | Q(updated_on=None, created_at__lt=begins)
    return is_open() & silent & (Q(starts_on=None) | Q(starts_on__lte=today))


def is_stale(one: Any, today: date, zone: Any) -> bool:
    """Whether `stale` finds a row."""
    if one.status in ENDED or (one.starts_on and one.starts_on > today):
        return False
    heard = one.updated_on or timezone.localdate(one.created_at, timezone=zone)
    return heard < today - timedelta(days=STALE_DAYS)
