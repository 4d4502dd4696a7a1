"""Who reports of actions and tasks, and for which organization."""

from typing import Any

from django.db.models import Q, QuerySet

from implementation.models import Action, PartnerPerson, Task
from implementation.models.status import ENDED


def with_reporters(item: Any) -> Any:
    """The same action or task; it knows whose it is, and whose organization's (`reporter_keys`).

    One query; of a task its action has to be loaded.
    """
    action = item.action if isinstance(item, Task) else item
    led_by = {action.lead_id} | ({item.partner_id} if isinstance(item, Task) else set())
    of_theirs = PartnerPerson.objects.filter(
        Q(partner__in=led_by - {None}) | Q(partner__helps__action=action)
    )
    people: set[Any] = set(of_theirs.values_list("user", flat=True))
    people |= {item.owner_id, item.backup_id, action.owner_id, action.backup_id}
    item.reporter_keys = frozenset(people - {None})
    return item


def partner_of(user: Any, item: Action | Task) -> int | None:
    """The organization for which somebody writes about an item, or None; one query.

    The one that does it comes before the one that leads, any other of theirs after both.
    """
    action = item.action if isinstance(item, Task) else item
    theirs = PartnerPerson.objects.filter(user=user, community=item.community_id)
    keys = list(theirs.order_by("partner__name").values_list("partner", flat=True))
    wanted = [item.partner_id, action.lead_id] if isinstance(item, Task) else [action.lead_id]
    return next((key for key in wanted if key in keys), keys[0] if keys else None)


def theirs_to_report(user: Any, community: Any) -> QuerySet[Task]:
    """Tasks nobody has ended that are somebody's, or their organization's; the earliest first."""
    partners = PartnerPerson.objects.filter(user=user).values("partner")
    mine = Q(owner=user) | Q(backup=user) | Q(partner__in=partners)
    return (
        Task.objects.for_list()
        .filter(mine, community=community)
        .exclude(status__in=ENDED)
        .order_by("due_on", "pk")
    )
