"""Which of the six objectives of large meetings are met, and which nobody planned yet."""

from collections.abc import Iterable
from typing import NamedTuple

from bic.blueprint import State
from meetings.models import AgendaItem, Meeting, Objective


class Covered(NamedTuple):
    """One objective: minutes in meetings that were held and that are planned, and where."""

    label: str
    held: int
    planned: int
    meetings: list[Meeting]

    @property
    def state(self) -> State:
        """Done once a meeting served it, in progress while one is planned to."""
        if self.held:
            return State.DONE
        return State.IN_PROGRESS if self.planned else State.ATTENTION


def coverage(meetings: Iterable[Meeting]) -> list[Covered]:
    """The six objectives over some meetings, canceled ones left out. One query."""
    counted = {one.pk: one for one in meetings if one.status != Meeting.Status.CANCELED}
    items = AgendaItem.objects.filter(meeting__in=list(counted)).exclude(objective="")
    rows = list(items.order_by("meeting__starts_at").values_list("objective", "meeting", "minutes"))
    found = []
    for objective in Objective:
        ours = [(counted[pk], minutes) for wanted, pk, minutes in rows if wanted == objective]
        held = [row for row in ours if row[0].status == Meeting.Status.HELD]
        found.append(
            Covered(
                str(objective.label),
                sum(minutes for _meeting, minutes in held),
                sum(minutes for _meeting, minutes in ours) - sum(m for _meeting, m in held),
                list(dict.fromkeys(meeting for meeting, _minutes in ours)),
            )
        )
    return found
