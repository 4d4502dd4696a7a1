"""The plan of a community: its page, its beginning, its words and its history."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, TemplateView, UpdateView

from bic.blueprint import step
from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.views import ProgramPermissionMixin
from implementation.forms.plan import PlanForm
from implementation.models import Plan
from implementation.outline import outline_of
from implementation.services import outline as services
from implementation.tabs import tabs_of
from implementation.views.of_plan import InPlan, OnePart
from implementation.who import Who


class PlanDetail(InPlan, ProgramPermissionMixin, TemplateView):
    """The plan from its topics down to its tasks; without one, how to begin it."""

    permission_required = "implementation.view_plan"

    def get_template_names(self):
        found = "plan_detail" if self.plan else "plan_empty"
        return [f"implementation/{found}.html"]

    def get(self, request, **kwargs):
        plans = Plan.objects.select_related("program", "community")
        self.plan = plans.filter(community=request.community).first()
        return super().get(request, **kwargs)

    def get_context_data(self, **kwargs):
        user, community = self.request.user, self.request.community
        found = super().get_context_data(**kwargs) | {"step": step("C4"), "plan": self.plan}
        if self.plan is None:
            return found | {"may_begin": user.has_perm("implementation.add_plan", community)}
        outline = outline_of(self.plan, Who(user, community), today_in(self.request.program))
        return found | {
            "plan_tabs": tabs_of(self.plan, user, "plan_detail"),
            "outline": outline,
            "may_change": user.has_perm("implementation.change_plan", self.plan),
            "may_see_history": user.has_perm("implementation.view_history_plan", self.plan),
        }


class PlanSaved(InPlan):
    """What the forms of the plan share."""

    form_class = PlanForm
    template_name = "components/form_page.html"
    heading = submit = ""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "submit": self.submit,
            "cancel_url": self.address("plan_detail"),
        }  # fmt: skip


class PlanCreate(PlanSaved, ProgramPermissionMixin, CreateView):
    """Begin the plan of the community."""

    permission_required = "implementation.add_plan"
    heading, submit = _("Begin the plan"), _("Begin the plan")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.placed(Plan)}

    def form_valid(self, form):
        try:
            services.begin(form.instance, by=self.request.user)
        except services.AlreadyThere:
            return self.to_the_one_there_is()
        return self.to("plan_arrange", told=_("Now add the first topic."))

    def form_invalid(self, form):
        if Plan.objects.filter(community=self.request.community).exists():
            return self.to_the_one_there_is()
        return super().form_invalid(form)

    def to_the_one_there_is(self):
        """To the plan that somebody else has begun."""
        messages.warning(self.request, _("Somebody else has begun it meanwhile. Here it is."))
        return self.to("plan_detail")


class ThePlan(OnePart):
    """The plan of the community, as the object of the page."""

    model = Plan

    def get_object(self, queryset=None):
        """The plan."""
        return self.permitted(get_object_or_404(self.get_queryset()))


class PlanUpdate(ThePlan, PlanSaved, UpdateView):
    """Change what the plan is called and what it is for."""

    permission_required = "implementation.change_plan"
    heading, submit = _("Change the plan's title and purpose"), _("Save")

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved."))
        return redirect(self.address("plan_detail"))


class PlanHistory(ThePlan, HistoryView):
    """Who changed the plan's title and purpose."""

    permission_required = "implementation.view_history_plan"

    def back_url(self):
        return self.address("plan_detail")
