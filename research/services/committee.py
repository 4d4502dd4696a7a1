"""Targets of the committee's composition, and what somebody says of themselves."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from bic.querysets import hold
from research.models import Committee, Seat, SeatTarget

type Targets = Mapping[tuple[str, str], int]


@transaction.atomic
def set_targets(committee: Committee, targets: Targets) -> None:
    """Have exactly these targets: how many people, by what and group."""
    committee = hold(committee)
    known = {(one.about, one.group): one for one in SeatTarget.objects.filter(committee=committee)}
    for key, one in known.items():
        if key not in targets:
            one.delete()
        elif one.wanted != targets[key]:
            one.wanted = targets[key]
            one.save(update_fields=["wanted"])
    for (about, group), wanted in targets.items():
        if (about, group) not in known:
            SeatTarget.objects.create(
                community=committee.community, committee=committee, about=about, group=group,
                wanted=wanted,
            )  # fmt: skip


def own_seat(community: Any, user: Any) -> Seat | None:
    """The seat that somebody holds on the committee of a community."""
    seats = Seat.objects.filter(community=community, membership__user=user).held()
    return seats.select_related("committee", "membership").order_by("pk").first()
