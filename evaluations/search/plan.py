"""Evaluation questions and indicators of plans in force among the results of the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from evaluations.models import Plan, PlanRow, Question


class OfPlan(Source):
    """A part of the plan that is in force; drafts and older versions are not found."""

    facts = ("plan",)

    def rows(self, user, program):
        return self.model.objects.filter(plan__in=Plan.objects.in_force())

    def url(self, hit, user, program):
        page = reverse("evaluations:plan_list", args=[program.slug, hit.community_slug])
        return f"{page}{self.anchor(hit.subject)}"


@source(
    "evaluation_questions", label=_("Evaluation questions"), permission="evaluations.list_plan",
    order=78, icon="help",
)  # fmt: skip
class Questions(OfPlan):
    """By their words."""

    model = Question
    text = ("text",)
    title = "text"
    sort = "-pk"

    def anchor(self, subject):
        """Where it stands on the page."""
        return f"#question-{subject.pk}"


@source(
    "plan_indicators", label=_("Indicators of evaluation plans"),
    permission="evaluations.list_plan", order=79, icon="check_circle_outline",
)  # fmt: skip
class Indicators(OfPlan):
    """By name and source."""

    model = PlanRow
    text = ("indicator", "source")
    title = "indicator"
    sort = "-pk"

    def anchor(self, subject):
        """Where it stands on the page."""
        return f"#row-{subject.pk}"
