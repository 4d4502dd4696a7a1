"""What planning puts into a progress report."""

from typing import Any

from django.utils.translation import gettext as _

from bic.reports.sections import Period, Section, section
from planning.models import Assignment, Member


@section("team", order=5, source="planning:team")
def team(community: Any, period: Period) -> Section | None:
    """Who was on the team at the end of the period, and what they do here; two queries.

    Names and roles alone: no addresses, no hours.
    """
    people = list(
        Member.objects.on_team(period.end)
        .order_by("name", "pk")
        .only("name", "kind", "role", "organization")
    )
    if not people:
        return None
    here = Assignment.objects.on(period.end).filter(community=community, member__in=people)
    roles: dict[int, list[str]] = {}
    for member, role in here.order_by("pk").values_list("member_id", "role"):
        roles.setdefault(member, []).append(role)
    members = [one for one in people if one.kind == Member.Kind.MEMBER]
    experts = len(people) - len(members)
    return Section(
        title=_("Who runs the program"),
        template="planning/team/report.html",
        phase=1,
        data={
            "members": len(members),
            "experts": experts,
            "here": len(roles),
            "community": community.name,
            "people": [
                {
                    "name": one.name,
                    "role": one.role,
                    "from": one.organization,
                    "kind": str(one.get_kind_display()),
                    "here": ", ".join(dict.fromkeys(roles.get(one.pk, []))),
                }
                for one in people
            ],
        },
    )
