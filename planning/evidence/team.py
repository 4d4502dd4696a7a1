"""What proves the steps of planning."""

from datetime import date
from typing import Any

from django.db.models import Count, Max, OuterRef, Q, Subquery
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import Evidence, State, evidence
from bic.tenancy.models import Program
from planning.models import Member, Skill, SkillLevel


@evidence("P1")
def team(program: Any) -> Evidence | None:
    """Done when somebody on the team is able or expert in every skill; one query."""
    today = timezone.localdate(timezone=program.tzinfo)
    found = _team_facts(program, today)
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


def _team_facts(program: Any, today: date) -> Any:
    """Counts of people, skills and covered skills, and the newest change."""

    def one(rows: Any, **facts: Any) -> Any:
        """The only fact of `rows`, all of one program, as a column."""
        (name,) = facts
        grouped = rows.filter(program=OuterRef("pk")).order_by().values("program")
        return Subquery(grouped.annotate(**facts).values(name))

    people = Member.objects.on_team(today)
    levels = SkillLevel.objects.filter(member__in=people)
    return (
        Program.objects.filter(pk=program.pk)
        .annotate(
            members=one(people, n=Count("pk", filter=Q(kind=Member.Kind.MEMBER))),
            experts=one(people, n=Count("pk", filter=Q(kind=Member.Kind.EXPERT))),
            skills=one(Skill.objects.all(), n=Count("pk")),
            covered=one(levels.covering(), n=Count("skill", distinct=True)),
            changed_at=one(levels, n=Max("changed_at")),
            added_at=one(people, n=Max("created_at")),
        )
        .values("members", "experts", "skills", "covered", "changed_at", "added_at")
        .get()
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
