"""What proves that there is a team: people who cover every skill."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence, facts_of
from bic.days import today_in
from planning.models import Member, Skill, SkillLevel


def _columns(program: Any) -> dict[str, Any]:
    people = Member.objects.on_team(today_in(program))
    levels = SkillLevel.objects.filter(member__in=people)
    return {
        "people": facts_of(
            people,
            members=Count("pk", filter=Q(kind=Member.Kind.MEMBER)),
            experts=Count("pk", filter=Q(kind=Member.Kind.EXPERT)),
            newest=Max("created_at"),
        ),
        "skills": facts_of(Skill.objects.all(), count=Count("pk")),
        "covered": facts_of(levels.covering(), count=Count("skill", distinct=True)),
        "levels": facts_of(levels, newest=Max("changed_at")),
    }


@evidence("P1", _columns, reads=["planning.Member", "planning.Skill", "planning.SkillLevel"])
def team(program: Any, found: Mapping[str, Any]) -> Evidence | None:
    """Done when somebody on the team is able or expert in every skill."""
    people = found["people"]
    if not people:
        return None
    members, experts = people["members"], people["experts"]
    total, covered = ((found[name] or {"count": 0})["count"] for name in ("skills", "covered"))
    newest = datetime.fromisoformat((found["levels"] or people)["newest"])
    said = {"who": _who(members, experts), "covered": covered, "total": total}
    headline = ngettext(
        "%(who)s covers %(covered)s of %(total)s skills",
        "%(who)s cover %(covered)s of %(total)s skills",
        members + experts,
    )
    return Evidence(
        state=State.DONE if total and covered == total else State.IN_PROGRESS,
        headline=headline % said,
        when=timezone.localdate(newest, program.tzinfo),
        url=reverse("planning:team", args=[program.slug]),
        permission="planning.view_member",
    )


def _who(members: int, experts: int) -> str:
    """ "7 members", "7 members and 2 outside experts"."""
    team = ngettext("%(count)d member", "%(count)d members", members) % {"count": members}
    outside = ngettext("%(count)d outside expert", "%(count)d outside experts", experts) % {
        "count": experts
    }
    if not experts:
        return team
    return (
        _("%(members)s and %(experts)s") % {"members": team, "experts": outside}
        if members
        else outside
    )
