"""What proves that there is a team: people who cover every skill."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Count, Max, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from planning.models import Member, Skill, SkillLevel


def _columns(program: Any) -> dict[str, Any]:
    people = Member.objects.on_team(timezone.localdate(timezone=program.tzinfo))
    levels = SkillLevel.objects.filter(member__in=people)
    return {
        "members": _one(people, n=Count("pk", filter=Q(kind=Member.Kind.MEMBER))),
        "experts": _one(people, n=Count("pk", filter=Q(kind=Member.Kind.EXPERT))),
        "skills": _one(Skill.objects.all(), n=Count("pk")),
        "covered": _one(levels.covering(), n=Count("skill", distinct=True)),
        "changed_at": _one(levels, n=Max("changed_at")),
        "added_at": _one(people, n=Max("created_at")),
    }


def _one(rows: Any, **facts: Any) -> Any:
    """The only fact of `rows`, all of one program, as a column."""
    (name,) = facts
    grouped = rows.filter(program=OuterRef("pk")).order_by().values("program")
    return Subquery(grouped.annotate(**facts).values(name))


@evidence("P1", _columns)
def team(program: Any, found: Mapping[str, Any]) -> Evidence | None:
    """Done when somebody on the team is able or expert in every skill."""
    members, experts = found["members"] or 0, found["experts"] or 0
    if not members + experts:
        return None
    total, covered = found["skills"] or 0, found["covered"] or 0
    newest = found["changed_at"] or found["added_at"]
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
