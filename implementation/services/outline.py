"""Writing the plan: its parts are added, moved and removed, one writer at a time."""

from collections.abc import Iterable
from typing import Any

from django.db import IntegrityError, connection, transaction

from bic.querysets import hold
from implementation.models import (
    Action,
    ActionPartner,
    ActionTheme,
    Objective,
    Plan,
    Task,
    Topic,
)
from research.ranking import moved

type Part = Topic | Objective | Action | Task
ABOVE = {Topic: "plan", Objective: "topic", Action: "objective", Task: "action"}
BELOW = {Topic: ("objectives",), Objective: ("actions",),
         Action: ("tasks", "updates", "comments"), Task: ("updates", "comments")}  # fmt: skip


class NotEmpty(Exception):
    """The part, which is the argument, has others below it, so it stays."""


class AlreadyThere(Exception):
    """The community has a plan already; it is the argument."""


def held(part: Any) -> Plan:
    """The plan that something belongs to, held against other writers of it."""
    return Plan.objects.select_for_update().get(community_id=part.community_id)


@transaction.atomic
def begin(plan: Plan, *, by: Any) -> Plan:
    """Store the plan of a community. Raises `AlreadyThere`."""
    hold(plan.community)
    if found := Plan.objects.filter(community_id=plan.community_id).first():
        raise AlreadyThere(found)
    plan.created_by = by
    plan.save()
    return plan


@transaction.atomic
def save_part[P: (Topic, Objective, Action, Task)](part: P, *, by: Any = None) -> P:
    """Store a part; a new one, and one that has moved elsewhere, comes last."""
    held(part)
    above = f"{ABOVE[type(part)]}_id"
    kind = type(part)
    before = kind._default_manager.filter(pk=part.pk).values_list(above, flat=True).first()
    if part.pk is None and hasattr(part, "created_by_id"):
        part.created_by = by
    if before != getattr(part, above):
        part.position = 1 + _beside(part).exclude(pk=part.pk).count()
        part.save()
        if before is not None:
            _number(list(kind._default_manager.filter(**{above: before}).order_by("position")))
        return part
    part.save()
    return part


@transaction.atomic
def save_action(
    action: Action, *, themes: Iterable[Any], partners: Iterable[Any], by: Any
) -> Action:
    """Store an action with the themes it answers and the partners that help."""
    through = action.approved_through
    if through and (action.approval != Action.Approval.BOARD or action.body_id != through.body_id):
        # What one body has approved, no other has.
        action.approved_on = action.approved_through = None
    save_part(action, by=by)
    _keep(action, ActionTheme, "theme", themes)
    _keep(action, ActionPartner, "partner", partners)
    return action


def _keep(action: Action, through: Any, name: str, wanted: Iterable[Any]) -> None:
    keys = {one.pk for one in wanted}
    rows = through.objects.filter(action=action)
    rows.exclude(**{f"{name}__in": keys}).delete()
    missing = keys - set(rows.values_list(f"{name}_id", flat=True))
    through.objects.bulk_create(
        through(
            action=action, program_id=action.program_id, community_id=action.community_id,
            **{f"{name}_id": key},
        )
        for key in sorted(missing)
    )  # fmt: skip


@transaction.atomic
def move(part: Part, place: int) -> list[Any]:
    """Put a part at a place among those beside it, counted from 1; all of them in their order."""
    held(part)
    rows = {one.pk: one for one in _beside(part)}
    return _number([rows[key] for key in moved(list(rows), part.pk, place)])


@transaction.atomic
def remove(part: Part) -> None:
    """Delete a part that nothing stands below. Raises `NotEmpty`."""
    held(part)
    if any(getattr(part, name).exists() for name in BELOW[type(part)]):
        raise NotEmpty(part)
    beside, key = _beside(part).exclude(pk=part.pk), part.pk
    try:
        with transaction.atomic():
            part.delete()
            # What others wrote for themselves is behind the wall, and stands below it all the same.
            connection.check_constraints()
    except IntegrityError as error:
        part.pk = key
        raise NotEmpty(part) from error
    _number(list(beside))


def _beside(part: Part) -> Any:
    """Those under the same part, in order."""
    above = f"{ABOVE[type(part)]}_id"
    rows = type(part)._default_manager.filter(**{above: getattr(part, above)})
    return rows.order_by("position", "pk")


def _number(rows: list[Any]) -> list[Any]:
    changed = []
    for position, one in enumerate(rows, start=1):
        if one.position != position:
            one.position = position
            changed.append(one)
    if changed:
        type(changed[0])._default_manager.bulk_update(changed, ["position"])
    return rows
