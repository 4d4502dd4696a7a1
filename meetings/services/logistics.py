"""What people do with the logistics of a meeting: book, order, confirm, plan tasks."""

from decimal import Decimal
from typing import Any

from django.db import transaction

from bic.querysets import hold
from meetings.models import Booking, Cost, Meeting, Provision, Task, ThankYou
from meetings.services import task as tasks
from meetings.services.afterwards import plan_cost

Area = Task.Area
# Days before a meeting by which each part should be settled. Interpreters 45 to 60, food and
# childcare a week: practice of other programs; the rest are suggestions.
LEAD_DAYS = {
    Area.INTERPRETERS: 45,
    Area.EQUIPMENT: 14,
    Area.CHILDCARE: 7,
    Area.FOOD: 7,
    Area.RIDES: 7,
    Area.THANKS: 7,
}

type Costly = Booking | Provision | ThankYou


@transaction.atomic
def save_row(
    row: Costly, *, by: Any, what: str, planned: Decimal | None, line: Any = None
) -> Costly:
    """Store a booking, a provision or payments, and what it costs among the meeting's costs.

    Without an amount it has no cost; a cost that was paid stays.
    """
    if row.pk is None:
        row.created_by = by
    cost = Cost.objects.filter(pk=row.cost_id).first()
    gone = None
    if planned:
        row.cost = _cost_of(row, cost, what, planned, line, by)
    elif cost and cost.expense_id is None:
        row.cost, gone = None, cost
    row.save()
    if gone:
        gone.delete()
    return row


def _cost_of(
    row: Costly, cost: Cost | None, what: str, planned: Decimal, line: Any, by: Any
) -> Cost:
    cost = cost or Cost(
        program_id=row.program_id, community_id=row.community_id, meeting=row.meeting
    )
    cost.what, cost.planned, cost.line = what[:160], planned, line
    return plan_cost(cost, by=by)


@transaction.atomic
def remove_row(row: Costly) -> None:
    """Take a booking, a provision or payments away, with a cost that nobody paid yet."""
    cost = Cost.objects.filter(pk=row.cost_id, expense=None).first()
    row.delete()
    if cost:
        cost.delete()


@transaction.atomic
def confirm(row: Booking | Provision) -> Booking | Provision:
    """Note that an interpreter, or whoever provides something, said yes."""
    row = hold(row)
    row.state = type(row).State.CONFIRMED
    row.save(update_fields=["state"])
    return row


@transaction.atomic
def plan_tasks(meeting: Meeting, titles: dict[str, str], *, by: Any) -> list[Task]:
    """A task with its lead time for each part of `titles` that has none; those that were added.

    They are the meeting's owner's until somebody else takes them.
    """
    meeting = hold(meeting, Meeting.objects.select_related("program"))
    present = set(Task.objects.filter(meeting=meeting).values_list("area", flat=True))
    return [
        tasks.add(
            Task(
                program_id=meeting.program_id,
                community_id=meeting.community_id,
                meeting=meeting,
                area=area,
                title=title,
                owner_id=meeting.owner_id,
                lead_days=LEAD_DAYS[Area(area)],
            ),
            by=by,
        )
        for area, title in titles.items()
        if area not in present
    ]
