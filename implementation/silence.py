"""What is late or silent in a plan, by who leads it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Case, Count, Exists, OuterRef, Q, QuerySet, When
from django.utils.translation import gettext as _

from bic.querysets import LIST_FETCH
from implementation import lateness
from implementation.models import Action, Task, Update
from implementation.models.status import ENDED

ORGANIZATION, PERSON, OTHERS = "o", "p", "others"


@dataclass
class Lead:
    """An organization, or a person, with how many tasks of theirs are late and silent.

    `key` is what the filter of the list takes.
    """

    key: str
    name: str
    late: int = 0
    stale: int = 0


def late_or_stale(community: Any, today: date) -> QuerySet[Task]:
    """Tasks that are late or of which nobody has said anything in 90 days, the longest late first.

    What belongs to an action that has ended is no longer asked for.
    """
    of_interest = lateness.late(today) | lateness.stale(today, community.program.tzinfo)
    rows = Task.objects.filter(of_interest, community=community)
    return rows.exclude(action__status__in=ENDED)


def for_list(rows: QuerySet[Task]) -> QuerySet[Task]:
    """With the names on the page."""
    return (
        rows.select_related("action__lead", "action__owner", "owner")
        .order_by("due_on", "pk")
        .fetch_mode(LIST_FETCH)
    )


def silent(today: date, zone: Any) -> Q:
    """Condition of actions: they should have begun, and nobody said a word in 90 days."""
    last = today - timedelta(days=lateness.STALE_DAYS)
    begins = datetime(last.year, last.month, last.day, tzinfo=zone)
    told = Update.objects.filter(action=OuterRef("pk"), day__gte=last)
    moved = Task.objects.filter(action=OuterRef("pk"), updated_on__gte=last)
    heard = Q(status_on__gte=last) | Q(created_at__gte=begins) | Exists(told) | Exists(moved)
    return (
        ~Q(status__in=lateness.NEVER_LATE)
        & ~heard
        & (Q(starts_on=None) | Q(starts_on__lte=today))
    )  # fmt: skip


def actions_late_or_stale(community: Any, today: date) -> QuerySet[Action]:
    """Actions that are late or silent themselves, the longest late first; they know which."""
    late, stale = lateness.late(today), silent(today, community.program.tzinfo)
    return (
        Action.objects.filter(community=community)
        .annotate(
            is_late=Case(When(late, then=True), default=False),
            is_stale=Case(When(stale, then=True), default=False),
        )
        .filter(Q(is_late=True) | Q(is_stale=True))
        .select_related("lead", "owner")
        .order_by("due_on", "pk")
    )  # fmt: skip


def of_lead(rows: QuerySet[Task], key: str) -> QuerySet[Task]:
    """Those of one lead; `key` as `Lead` has it. What is no key finds all."""
    kind, number = key[:1], key[1:]
    if key == OTHERS:
        return rows.filter(action__lead=None, action__owner=None)
    if kind == ORGANIZATION and number.isdecimal():
        return rows.filter(action__lead=int(number))
    if kind == PERSON and number.isdecimal():
        return rows.filter(action__lead=None, action__owner=int(number))
    return rows


def key_of(action: Any) -> str:
    """The key of the lead of an action."""
    return _key(action.lead_id, action.owner_id)


def _key(partner: int | None, owner: int | None) -> str:
    if partner:
        return f"{ORGANIZATION}{partner}"
    return f"{PERSON}{owner}" if owner else OTHERS


def leads_of(community: Any, today: date, actions: Iterable[Action]) -> list[Lead]:
    """Everybody who leads something late or silent, the most late first; one query.

    `actions` are those of `actions_late_or_stale`; their tasks are counted here.
    """
    zone = community.program.tzinfo
    counted = (
        late_or_stale(community, today)
        .order_by()
        .values("action__lead", "action__owner")
        .annotate(
            late=Count("pk", filter=lateness.late(today)),
            stale=Count("pk", filter=lateness.stale(today, zone)),
        )
        .values_list(
            "action__lead", "action__lead__name", "action__owner", "action__owner__name",
            "action__owner__email", "late", "stale",
        )
    )  # fmt: skip
    leads: dict[str, Lead] = {}
    for partner, organization, owner, name, email, late, stale in counted:
        one = leads.setdefault(_key(partner, owner), Lead("", organization or name or email or ""))
        one.late, one.stale = one.late + late, one.stale + stale
    for action in actions:
        led_by = action.lead or action.owner or ""
        one = leads.setdefault(key_of(action), Lead("", str(led_by)))
        one.late, one.stale = one.late + action.is_late, one.stale + action.is_stale
    for key, one in leads.items():
        one.key, one.name = key, one.name or _("Nobody with an account leads it")
    return sorted(leads.values(), key=lambda one: (-one.late, -one.stale, one.name))
