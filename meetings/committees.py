"""How far committees are: reports that are in, and those that are late. Everybody may see it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import State
from bic.days import today_in
from meetings.models import Group, GroupSeat, Proposal


@dataclass(frozen=True)
class Progress:
    """Of one committee: proposals sent to it, reports handed in, and late ones."""

    sent: int = 0
    reported: int = 0
    late: int = 0

    @property
    def state(self) -> State:
        """For its bead."""
        if self.late:
            return State.ATTENTION
        return State.DONE if self.reported == self.sent else State.IN_PROGRESS

    def __str__(self) -> str:
        said = _("%(reported)s of %(sent)s reports in") % {
            "reported": self.reported,
            "sent": self.sent,
        }
        if not self.late:
            return said
        late = ngettext("%(count)s late", "%(count)s late", self.late) % {"count": self.late}
        return f"{said}, {late}"


def progress_of(groups: Iterable[Group], program: Any) -> dict[int, Progress]:
    """How far each group is, by its key; one query."""
    keys = [one.pk for one in groups]
    studied = Q(state=Proposal.State.STUDIED)
    counts = (
        Proposal.objects.filter(committee__in=keys)
        .exclude(state__in=[Proposal.State.DRAFT, Proposal.State.COMBINED])
        .order_by()
        .values("committee_id")
        .annotate(
            sent=Count("pk"),
            open=Count("pk", filter=studied),
            late=Count("pk", filter=studied & Q(report_on__lt=today_in(program))),
        )
    )
    known = {
        one["committee_id"]: Progress(one["sent"], one["sent"] - one["open"], one["late"])
        for one in counts
    }
    return {key: known.get(key, Progress()) for key in keys}


@dataclass(frozen=True)
class Card:
    """A committee as the list of proposals shows it."""

    group: Group
    seats: list[GroupSeat]
    progress: Progress

    @property
    def chair(self) -> str:
        """Who chairs it, "" for nobody yet."""
        return next((one.holder for one in self.seats if one.role == GroupSeat.Role.CHAIR), "")


def cards_of(community: Any) -> list[Card]:
    """The committees of a community that study proposals. Three queries."""
    groups = list(
        Group.objects.filter(community=community).in_force().committees().order_by("name")
    )
    progress = progress_of(groups, community.program)
    seats: dict[int, list[GroupSeat]] = {one.pk: [] for one in groups}
    for seat in GroupSeat.objects.filter(group__in=groups).held().with_people():
        seats[seat.group_id].append(seat)
    return [Card(one, seats[one.pk], progress[one.pk]) for one in groups]
