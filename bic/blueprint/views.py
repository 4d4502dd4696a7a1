"""The dashboard of a program, the workspace of a community, and one step."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, UpdateView, View

from bic.blueprint import dashboard, services
from bic.blueprint.forms import GateOverrideForm, SetAsideForm, SignOffForm, StepPlanForm
from bic.blueprint.gates import GATES_OF_STEP
from bic.blueprint.models import GateOverride
from bic.blueprint.navigation import spine_of
from bic.blueprint.plans import plan_of
from bic.blueprint.spine import STEPS
from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin

STEP_PAGES = (
    "step",
    "step_plan",
    "step_sign_off",
    "step_aside",
    "step_reopen",
    "step_history",
    "gate_open",
    "gate_history",
)
# A program has no gates.
OF_COMMUNITIES = ("gate_open", "gate_history")


class Dashboard(ProgramPermissionMixin, TemplateView):
    """Communities × steps, what needs attention, and the next dates."""

    permission_required = "blueprint.view_dashboard"
    template_name = "blueprint/dashboard.html"
    communities_per_page = 25

    def get_context_data(self, **kwargs):
        communities = self.request.program.communities.for_list().under_way()
        paginator = Paginator(communities, self.communities_per_page)
        page = paginator.get_page(self.request.GET.get("page"))
        overview = dashboard.overview(self.request.program, page)
        return super().get_context_data(**kwargs) | overview


class Workspace(ProgramPermissionMixin, TemplateView):
    """One community: its spine with evidence, and the viewer's next actions."""

    permission_required = "communities.view_community"
    template_name = "blueprint/workspace.html"

    def get_context_data(self, **kwargs):
        community, viewer = self.request.community, self.request.user
        found = dashboard.workspace(community, spine_of(self.request), viewer=viewer)
        return super().get_context_data(**kwargs) | found


class StepMixin(ObjectPermissionMixin):
    """The record of the step in the address, in its community or in the program."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        code = kwargs["code"]
        if code not in STEPS or not (request.community or STEPS[code].is_of_program):
            raise Http404

    def get_object(self, queryset=None):
        code = self.kwargs["code"]
        community = self.request.community
        return self.permitted(services.record_for(self.request.program, community, code))

    def get_context_data(self, **kwargs):
        code = self.kwargs["code"]
        community = self.request.community
        if community:
            found = services.look_at(community, spine_of(self.request), code)
        else:
            found = services.look_at_program(self.request.program, code)
        links = {
            name: self.step_url(name)
            for name in STEP_PAGES
            if community or name not in OF_COMMUNITIES
        }
        return (
            super().get_context_data(**kwargs)
            | found
            | {
                "urls": links,
                "cancel_url": links["step"],
                "rail_phase": found["step"].phase_number,
                "rail_step": code,
            }
        )

    def get_success_url(self):
        return self.step_url()

    def step_url(self, name="step"):
        """Address of this step, or of one of its acts."""
        parts = [self.request.program.slug, self.kwargs["code"]]
        if community := self.request.community:
            parts.insert(1, community.slug)
            return reverse(f"blueprint:{name}", args=parts)
        return reverse(f"blueprint:program_{name}", args=parts)


class StepDetail(StepMixin, TemplateView):
    """State, evidence, dates, sign-off and gate of one step."""

    permission_required = "blueprint.view_steprecord"
    template_name = "blueprint/step.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs) | {"record": self.get_object()}
        return context | {"records_url": self.records_url(context["view_of_step"])}

    def records_url(self, view):
        """The page of what proves the step, for whoever may open it."""
        place = None if view.step.is_of_program else self.request.community
        asked = view.permission
        if asked and not self.request.user.has_perm(asked, place or self.request.program):
            return None
        return view.url


class StepPlan(StepMixin, UpdateView):
    """Change the dates and the owner of a step."""

    permission_required = "blueprint.change_steprecord"
    form_class = StepPlanForm
    template_name = "blueprint/step_form.html"
    extra_context = {"heading": _("Dates and owner"), "submit": _("Save dates")}

    def get_form_kwargs(self):
        self.plan = plan_of(self.object)
        return super().get_form_kwargs() | {"is_planned_elsewhere": self.plan is not None}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"plan": self.plan}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Dates saved."))
        return redirect(self.get_success_url())


class StepAct(StepMixin, FormView):
    """A form that closes a step; a step that somebody closed meanwhile is shown instead."""

    template_name = "blueprint/step_form.html"

    def dispatch(self, request, *args, **kwargs):
        self.record = self.get_object()
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        try:
            self.act(form.cleaned_data)
        except services.StepClosed:
            messages.warning(self.request, _("Somebody closed this step meanwhile."))
        else:
            messages.success(self.request, self.done)
        return redirect(self.get_success_url())


class StepSignOff(StepAct):
    """Say that a step is finished, whatever its evidence shows."""

    permission_required = "blueprint.sign_off_steprecord"
    form_class = SignOffForm
    done = _("Step signed off.")
    extra_context = {"heading": _("Sign off this step"), "submit": _("Sign off this step")}

    def get_form_kwargs(self):
        today = today_in(self.request.program)
        return super().get_form_kwargs() | {"today": today}

    def act(self, data):
        services.sign_off(self.record, by=self.request.user, note=data["note"], on=data["on"])


class StepSetAside(StepAct):
    """Say that a step is not needed here."""

    permission_required = "blueprint.sign_off_steprecord"
    form_class = SetAsideForm
    done = _("Step set aside.")
    extra_context = {"heading": _("Set this step aside"), "submit": _("Set this step aside")}

    def act(self, data):
        services.set_aside(self.record, reason=data["reason"])


class StepReopen(StepMixin, View):
    """Take back a sign-off or a setting aside."""

    permission_required = "blueprint.reopen_steprecord"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        record = self.get_object()
        try:
            services.reopen(record)
        except services.StepOpen:
            messages.info(request, _("This step is open already."))
        else:
            messages.success(request, _("Step reopened."))
        return redirect(self.step_url())


class GateOpen(ProgramPermissionMixin, StepMixin, FormView):
    """A director opens a gate against its rule and writes why."""

    permission_required = "blueprint.add_gateoverride"
    form_class = GateOverrideForm
    template_name = "blueprint/step_form.html"
    extra_context = {"heading": _("Open this gate"), "submit": _("Open this gate")}

    def dispatch(self, request, *args, **kwargs):
        if self.kwargs["code"] not in GATES_OF_STEP:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        services.override_gate(
            self.request.community,
            gate=GATES_OF_STEP[self.kwargs["code"]].key,
            reason=form.cleaned_data["reason"],
            by=self.request.user,
        )
        messages.success(self.request, _("Gate opened. Progress reports print the reason."))
        return redirect(self.get_success_url())


class StepHistory(StepMixin, HistoryView):
    """Who changed what about a step."""

    permission_required = "blueprint.view_steprecord"


class GateHistory(StepMixin, HistoryView):
    """Who opened the gate of a step against its rule, and why."""

    permission_required = "blueprint.view_history_gateoverride"
    leave_out = ("community", "gate")

    def get_object(self, queryset=None):
        gate = GATES_OF_STEP.get(self.kwargs["code"])
        opened = GateOverride.objects.filter(community=self.request.community)
        return self.permitted(get_object_or_404(opened, gate=gate and gate.key))

    def name_of(self, found):
        return _("the gate of step %(number)s") % {"number": STEPS[found.rule.step].number}
