"""Whether bodies that decide were kept informed: when each was told last, and when it is due."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bic.days import today_in
from meetings.models import DecisionBody

# So long before it is due a body shows as due soon.
SOON = timedelta(days=21)


@dataclass(frozen=True)
class Standing:
    """When a body was told last (None: never), and when it is to hear again (None: it is not)."""

    last: date | None
    due: date | None
    is_late: bool
    is_soon: bool


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last day."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def standing(body: Any, today: date | None = None) -> Standing:
    """How it stands with a body of `with_last_word`, which loads its program or is given `today`.

    A body that was never told anything is due from the day it was entered.
    """
    today = today or today_in(body.program)
    last, due = body.last_told_on, None
    if body.brief_every_months and not body.ended_on:
        due = months_later(last, body.brief_every_months) if last else body.created_at.date()
    return Standing(
        last,
        due,
        is_late=due is not None and due < today,
        is_soon=due is not None and today <= due <= today + SOON,
    )


def late(bodies: Iterable[DecisionBody], today: date) -> list[DecisionBody]:
    """Those that should have heard by now."""
    return [one for one in bodies if standing(one, today).is_late]
