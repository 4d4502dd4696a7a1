"""Evaluation plans in progress reports: what will be learned, and towards what."""

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.reports.sections import Period, Section, section
from evaluations.models import LogicItem, Plan, Question
from evaluations.models.logic import Column
from evaluations.reading import standing


@section("evaluation_plan", order=19, source="evaluations:plan_list")
def evaluation_plan(community: Any, period: Period) -> Section | None:
    """The version that was in force at the end of the period; three queries."""
    zone = community.program.tzinfo
    rows = Plan.objects.filter(community=community).approved().for_detail().order_by("-number")
    plan = next(
        (one for one in rows if timezone.localdate(one.approved_at, timezone=zone) <= period.end),
        None,
    )
    if plan is None:
        return None
    kinds = list(Question.objects.filter(plan=plan).values_list("kind", flat=True))
    goals = LogicItem.objects.filter(plan=plan, column=Column.LONG).in_order()
    process, outcome = kinds.count(Question.Kind.PROCESS), kinds.count(Question.Kind.OUTCOME)
    return Section(
        title=_("Evaluation plan"),
        template="evaluations/report_plan.html",
        phase=3,
        data={
            "standing": standing(plan),
            "process": ngettext(
                "%(count)s question about how it goes",
                "%(count)s questions about how it goes",
                process,
            )
            % {"count": process},
            "outcome": ngettext(
                "%(count)s question about what becomes of it",
                "%(count)s questions about what becomes of it",
                outcome,
            )
            % {"count": outcome},
            "goals": [one.title for one in goals],
        },
    )
