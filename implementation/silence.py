"""What is late or silent in a plan, by who leads the action it belongs to."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, QuerySet
from django.utils.translation import gettext as _

from bic.querysets import LIST_FETCH
from implementation import lateness
from implementation.models import Task
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


def leads_of(community: Any, today: date) -> list[Lead]:
    """Everybody who leads something late or silent, the most late first; one query."""
    zone = community.program.tzinfo
    found = (
        late_or_stale(community, today)
        .order_by()
        .values("action__lead", "action__lead__name", "action__owner")
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
    for partner, partner_name, owner, name, email, late, stale in found:
        if partner:
            one = leads.setdefault(
                f"{ORGANIZATION}{partner}", Lead(f"{ORGANIZATION}{partner}", partner_name)
            )
        elif owner:
            one = leads.setdefault(f"{PERSON}{owner}", Lead(f"{PERSON}{owner}", name or email))
        else:
            one = leads.setdefault(OTHERS, Lead(OTHERS, _("Nobody with an account leads it")))
        one.late += late
        one.stale += stale
    return sorted(leads.values(), key=lambda one: (-one.late, -one.stale, one.name))
