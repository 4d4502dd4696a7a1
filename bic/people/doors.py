"""Where somebody may begin: dashboards, communities, applications."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from bic.people.models import Membership
from bic.tenancy import scope
from bic.tenancy.models import Program
from bic.ui import navigation


@dataclass(frozen=True)
class Door:
    """One place where somebody may begin."""

    program: str
    name: str
    part: str
    url: str


def doors_of(user: Any) -> list[Door]:
    """The dashboards and communities that are open to somebody, by name.

    Costs a fixed number of queries for each program, of which people have few.
    """
    doors = []
    for program in {m.program_id: m.program for m in user.memberships}.values():
        mine = user.memberships_in(program.pk)
        staff = [m for m in mine if m.is_staff]
        if staff:
            url = reverse("blueprint:dashboard", args=[program.slug])
            doors.append(Door(program.name, program.name, str(staff[0].part), url))
            continue
        # Who applies for a community and takes part in it too begins as one who takes part.
        parts = {m.community_id: m for m in sorted(mine, key=lambda m: not m.is_applicant)}
        with scope(program, list(parts)):
            for community in program.communities.order_by("name"):
                part = parts[community.pk]
                url = _beginning(program, community, part, user)
                doors.append(Door(program.name, community.name, str(part.part), url))
    return sorted(doors, key=lambda door: (door.program, door.name))


def _beginning(program: Program, community: Any, part: Membership, user: Any) -> str:
    """The path where a partner, or whoever applies, begins in a community."""
    if part.is_applicant:
        at = navigation.landing(part.role, program, community, user)
        return at or reverse("notices:inbox", args=[program.slug])
    return reverse("blueprint:workspace", args=[program.slug, community.slug])
