"""Advisory committees as those who carry out the plan see them: seats, quorum, what they follow."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from implementation.models import Action, FollowedTopic, Topic
from implementation.standing import Counts, counts_of
from meetings.models import Group, GroupSeat, Meeting

# Within how many days a term that ends is told.
SOON = timedelta(days=90)


@dataclass
class Followed:
    """A topic that a committee follows; `counts` are of its actions."""

    topic: Topic
    counts: Counts


@dataclass
class Committee:
    """An advisory committee. `specialist` is the member of staff who supports it, "" for nobody."""

    group: Group
    held: int
    seats: int
    quorum: int
    ending: list[GroupSeat]
    chair: str
    specialist: str
    meeting: Meeting | None
    topics: list[Followed]

    @property
    def vacant(self) -> int:
        """Seats that nobody holds."""
        return self.seats - self.held

    @property
    def lacks_quorum(self) -> bool:
        """Whether those who hold a seat cannot decide even if all of them come."""
        return self.seats > 0 and self.held < self.quorum


def committees_of(community: Any, user: Any, today: date) -> list[Committee]:
    """The advisory committees of a community that still meet. Five queries."""
    groups = list(
        Group.objects.filter(community=community, kind=Group.Kind.ADVISORY)
        .in_force()
        .order_by("name", "pk")
    )
    seats: dict[int, list[GroupSeat]] = defaultdict(list)
    for seat in GroupSeat.objects.filter(group__in=groups).standing().with_people():
        seats[seat.group_id].append(seat)
    coming: dict[int, Meeting] = {}
    meetings = Meeting.objects.open_to(user, community).filter(group__in=groups).coming()
    for meeting in meetings.order_by("starts_at", "pk"):
        coming.setdefault(meeting.group_id, meeting)
    topics = _followed(groups, today)
    return [_committee(one, seats[one.pk], coming.get(one.pk), topics[one.pk], today)
            for one in groups]  # fmt: skip


def _followed(groups: list[Group], today: date) -> dict[int, list[Followed]]:
    links = list(
        FollowedTopic.objects.filter(group__in=groups)
        .select_related("topic")
        .order_by("topic__position", "topic__pk")
    )
    rows: dict[int, list[Any]] = defaultdict(list)
    for action in (
        Action.objects.filter(objective__topic__in=[one.topic_id for one in links])
        .select_related("objective")
        .only("status", "due_on", "objective__topic_id")
    ):
        rows[action.objective.topic_id].append(action)
    found: dict[int, list[Followed]] = defaultdict(list)
    for one in links:
        found[one.group_id].append(Followed(one.topic, counts_of(rows[one.topic_id], today)))
    return found


def _committee(
    group: Group, seats: list[GroupSeat], meeting: Any, topics: list[Followed], today: date
) -> Committee:
    held = [one for one in seats if not one.is_vacant]
    by_role = {one.role: one.holder for one in reversed(held)}
    return Committee(
        group=group,
        held=len(held),
        seats=len(seats),
        quorum=group.quorum_of(len(seats)),
        ending=[one for one in held if one.until and one.until <= today + SOON],
        chair=by_role.get(GroupSeat.Role.CHAIR, ""),
        specialist=by_role.get(GroupSeat.Role.SPECIALIST, ""),
        meeting=meeting,
        topics=topics,
    )
