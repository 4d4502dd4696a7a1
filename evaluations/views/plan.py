"""Reading evaluation plans: the one in force, every version, on paper, their history."""

from collections import defaultdict

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.days import today_in
from bic.reports.printing import print_out
from bic.ui.history import HistoryView, changes_in
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from evaluations.comparison import compare
from evaluations.models import LogicItem, LogicLink, Plan, PlanRow, Question
from evaluations.overview import standings
from evaluations.reading import plain_columns, printed, row_headings, standing, to_read, whole
from evaluations.views.frame import InEvaluation

# Parts whose histories are told by themselves, by their word in the address.
PARTS = {
    "logic": (LogicItem, ("column", "number")),
    "lines": (LogicLink, ("source",)),
    "questions": (Question, ("number",)),
    "rows": (PlanRow, ("indicator",)),
}


def read(plan):
    """What a page shows of a version."""
    found = to_read(plan)
    return {
        "plan": plan,
        "whole": found,
        "standing": standing(plan),
        "columns": plain_columns(found),
        "headings": row_headings(),
    }


def by_question(community):
    """Indicators in use, how fresh and what is missing, by the number of their question."""
    found = defaultdict(list)
    for one in standings(community, today_in(community.program)):
        if one.indicator.question is not None and not one.indicator.retired_at:
            found[one.indicator.question].append(one)
    return dict(found)


class PlanList(InEvaluation, ProgramPermissionMixin, TemplateView):
    """The plan in force with all versions; staff see the draft beside it."""

    permission_required = "evaluations.list_plan"
    template_name = "evaluations/plan_list.html"

    def get_context_data(self, **kwargs):
        place, user = self.request.community, self.request.user
        versions = list(Plan.objects.filter(community=place).for_list())
        may_see_drafts = user.has_perm("evaluations.view_draft_plan", place)
        in_force = next((one for one in versions if not one.is_draft), None)
        if in_force:
            # They are the request's; nobody has to look for them once more.
            in_force.program, in_force.community = self.request.program, place
        return (
            super().get_context_data(**kwargs)
            | {
                "indicators": by_question(place) if in_force else {},
                "may_add_indicators": user.has_perm("evaluations.add_indicator", place),
                "versions": [one for one in versions if may_see_drafts or not one.is_draft],
                "draft": next((one for one in versions if one.is_draft and may_see_drafts), None),
                "may_begin": user.has_perm("evaluations.add_plan", place),
                "may_translate": user.has_perm("evaluations.translate_plan", place),
            }
            | (read(in_force) if in_force else {})
        )


class OneVersion(InEvaluation, ObjectPermissionMixin):
    """The version whose number is in the address."""

    permission_required = "evaluations.view_plan"

    def get_object(self, queryset=None):
        versions = Plan.objects.filter(community=self.request.community).for_detail()
        return self.permitted(get_object_or_404(versions, number=self.kwargs["number"]))


class PlanDetail(OneVersion, TemplateView):
    """One version as it stood, and how it differs from the one before."""

    template_name = "evaluations/plan_detail.html"

    def get_context_data(self, **kwargs):
        shown = read(self.get_object())
        old = shown["plan"].based_on
        changes = compare(whole(old), shown["whole"]) if old else []
        may = self.request.user.has_perm("evaluations.translate_plan", shown["plan"])
        told = {"changes": changes, "may_translate": may}
        return super().get_context_data(**kwargs) | shown | told


class PlanPrint(OneVersion, View):
    """Have a version made into a PDF in the reader's language."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        plan = self.get_object()
        printout = print_out(
            request.program,
            by=request.user,
            title=_("Evaluation plan of %(community)s, version %(number)s")
            % {"community": request.community.name, "number": plan.number},
            template="evaluations/print/plan.html",
            facts=printed(to_read(plan)),
            # Asked of the printout, which is no plan and knows not whether it was a draft.
            permission=f"evaluations.{'view_draft' if plan.is_draft else 'list'}_plan",
            back_url=self.address("plan_detail", plan.number),
            community=request.community,
        )
        return redirect("reports:printout", request.program.slug, printout.pk)


class PlanHistory(OneVersion, HistoryView):
    """Who began, approved and changed a version."""

    permission_required = "evaluations.view_history_plan"

    def back_url(self):
        return self.address("plan_detail", self.object.number)


class PlanPartHistory(PlanHistory):
    """Who changed the boxes, lines, questions or rows of a version, those that are gone too."""

    def changes(self, found, page):
        if self.kwargs["part"] not in PARTS:
            raise Http404
        model, named_by = PARTS[self.kwargs["part"]]
        events = model.pgh_event_model.objects.filter(plan_id=found.pk)
        leave_out = ("plan", "community", "position", "suggested")
        return changes_in(model, events, page, leave_out=leave_out, named_by=named_by)
