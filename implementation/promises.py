"""What was promised to a community and is still owed, with the tasks that keep it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse

from communities.conflicts import without_conflicts
from communities.models import Obligation, Pledge
from implementation.models import Task, TaskPromise


@dataclass(frozen=True)
class Promised:
    """One promise: what, who owes it, by when; `task` is the one that keeps it, or None.

    `url` is its own page, "" for who may not open it; `kind` is "obligation" or "pledge".
    """

    kind: str
    pk: int
    what: str
    who: str
    due_on: date | None
    is_late: bool
    url: str
    task: Task | None


def obligations_owed(community: Any) -> QuerySet[Obligation]:
    """Obligations of signed agreements with a day that comes or has passed."""
    rows = Obligation.objects.filter(community=community).in_force().open()
    return rows.select_related("party", "agreement").order_by("next_due_on", "pk")


def pledges_owed(community: Any, user: Any) -> QuerySet[Pledge]:
    """Pledges that may still be kept, as far as somebody may see them."""
    rows = Pledge.objects.of(community).open_to(user, community).open()
    return without_conflicts(rows, user, "application")


def promises_of(community: Any, user: Any, today: date) -> list[Promised]:
    """Everything that is owed, by its day; what has no day comes last. Three queries."""
    links = TaskPromise.objects.filter(community=community).select_related("task")
    of_obligation: dict[tuple[int | None, date | None], Task] = {}
    of_pledge: dict[int | None, Task] = {}
    for one in links:
        of_obligation[one.obligation_id, one.due_on] = one.task
        of_pledge[one.pledge_id] = one.task
    slugs = community.program.slug, community.slug
    found = [
        Promised(
            "obligation", one.pk, one.title, one.party.name if one.party else "",
            one.next_due_on, bool(one.next_due_on and one.next_due_on < today),
            reverse("communities:obligation_detail", args=[*slugs, one.pk]),
            of_obligation.get((one.pk, one.next_due_on)),
        )
        for one in obligations_owed(community)
    ]  # fmt: skip
    found += [
        Promised(
            "pledge", one.pk, one.what, one.who, one.due_on, one.is_late(today),
            reverse("communities:pledge_detail", args=[*slugs, one.pk]), of_pledge.get(one.pk),
        )
        for one in pledges_owed(community, user)
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.due_on is None, one.due_on or today, one.what))


def promise_of(task: Task, user: Any) -> dict[str, Any] | None:
    """The promise that a task keeps, for the block on its page; None without one.

    Who may not see the pledge is told nothing of it.
    """
    rows = TaskPromise.objects.select_related("obligation", "pledge")
    found = rows.filter(task=task).first()
    if found is None:
        return None
    slugs = task.program.slug, task.community.slug
    if found.obligation:
        url = reverse("communities:obligation_detail", args=[*slugs, found.obligation_id])
        return {"what": found.obligation.title, "url": url}
    if not user.has_perm("communities.view_pledge", found.pledge):
        return None
    url = reverse("communities:pledge_detail", args=[*slugs, found.pledge_id])
    return {"what": f"{found.pledge.who}: {found.pledge.what}", "url": url}
