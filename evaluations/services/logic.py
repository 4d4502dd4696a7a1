"""Write the logic model of a draft: its boxes, and what leads to what."""

from collections.abc import Iterable

from django.db import transaction

from evaluations.models import LogicItem, LogicLink, Plan
from evaluations.models.logic import Column, after
from evaluations.services.plan import DraftGone, exchange, held_draft, next_of


def _held_item(item: LogicItem) -> LogicItem:
    """The item in its held draft. Raises `DraftGone`."""
    held_draft(item.plan_id)
    found = LogicItem.objects.filter(pk=item.pk).first()
    if found is None:
        raise DraftGone(item)
    return found


@transaction.atomic
def add_item(plan: Plan, item: LogicItem, *, leads_to: Iterable[LogicItem] = ()) -> LogicItem:
    """Add an item to its column, at the end, with what it leads to. Raises `DraftGone`."""
    draft = held_draft(plan.pk)
    item.plan, item.program_id, item.community_id = draft, draft.program_id, draft.community_id
    item.number, item.position = next_of(draft, LogicItem.objects.filter(column=item.column))
    item.save()
    lead(item, leads_to)
    return item


@transaction.atomic
def save_item(item: LogicItem, *, leads_to: Iterable[LogicItem]) -> LogicItem:
    """Write an item and what it leads to. Raises `DraftGone`.

    That nobody else's words are lost is checked by the form.
    """
    _held_item(item)
    item.save()
    lead(item, leads_to)
    return item


def lead(item: LogicItem, leads_to: Iterable[LogicItem]) -> None:
    """Let an item of a held draft lead to these of the next column, and to no others."""
    column = after(Column(item.column))
    wanted = {one.pk for one in leads_to if one.plan_id == item.plan_id and one.column == column}
    links = LogicLink.objects.filter(source=item)
    links.exclude(target__in=wanted).delete()
    known = set(links.values_list("target_id", flat=True))
    LogicLink.objects.bulk_create(
        LogicLink(
            program_id=item.program_id, community_id=item.community_id, plan_id=item.plan_id,
            source=item, target_id=target,
        )
        for target in sorted(wanted - known)
    )  # fmt: skip


@transaction.atomic
def remove_item(item: LogicItem) -> None:
    """Take an item with its lines out of the draft. Raises `DraftGone`."""
    _held_item(item).delete()


@transaction.atomic
def move_item(item: LogicItem, *, up: bool) -> None:
    """Exchange an item with its neighbor in its column. Raises `DraftGone`."""
    found = _held_item(item)
    rows = LogicItem.objects.filter(plan=found.plan_id, column=found.column).in_order()
    exchange(list(rows), found, up=up)
