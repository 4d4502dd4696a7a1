"""Writing the plan: topics, objectives and actions are added, moved and removed on one page."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DeleteView, TemplateView, UpdateView, View

from bic.days import today_in
from implementation.forms.plan import ObjectiveForm, TopicForm
from implementation.models import Objective, Plan, Topic
from implementation.outline import outline_of
from implementation.services import outline as services
from implementation.views.of_plan import OfPlan, OneAction, OneObjective, OneTopic
from implementation.who import Who
from research.views.theme import place_after

ITEMS = "implementation/arrange_items.html"


class PlanArrange(OfPlan, TemplateView):
    """The plan as it is written: its parts in their order, with what can be done to each."""

    permission_required = "implementation.change_plan"
    template_name = "implementation/plan_arrange.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | arranged(self.request)


def arranged(request):
    """What the list of parts shows."""
    community = request.community
    plan = get_object_or_404(Plan, community=community)
    who = Who(request.user, community)
    return {"plan": plan, "outline": outline_of(plan, who, today_in(request.program))}


class PartSaved:
    """What the forms of a topic and of an objective share."""

    template_name = "components/form_page.html"
    heading = submit = saved = ""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "submit": self.submit,
            "cancel_url": self.address("plan_arrange"),
        }  # fmt: skip

    def form_valid(self, form):
        services.save_part(form.instance, by=self.request.user)
        messages.success(self.request, self.saved)
        return redirect(self.address("plan_arrange"))


class TopicCreate(PartSaved, OfPlan, CreateView):
    """Add a topic at the end."""

    permission_required = "implementation.add_topic"
    form_class = TopicForm
    heading, submit = gettext_lazy("Add a topic"), gettext_lazy("Save topic")
    saved = gettext_lazy("Topic added.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.placed(Topic, plan=self.plan)}


class TopicUpdate(PartSaved, OneTopic, UpdateView):
    """Change a topic."""

    permission_required = "implementation.change_topic"
    form_class = TopicForm
    heading, submit = gettext_lazy("Change topic"), gettext_lazy("Save topic")
    saved = gettext_lazy("Topic saved.")


class ObjectiveCreate(PartSaved, OneTopic, CreateView):
    """Add an objective at the end of a topic."""

    permission_required = "implementation.add_objective"
    form_class = ObjectiveForm
    heading, submit = gettext_lazy("Add an objective"), gettext_lazy("Save objective")
    saved = gettext_lazy("Objective added.")

    def get_form_kwargs(self):
        topic = self.own_object()
        return super().get_form_kwargs() | {"instance": self.placed(Objective, topic=topic)}


class ObjectiveUpdate(PartSaved, OneObjective, UpdateView):
    """Change an objective, or move it to another topic."""

    permission_required = "implementation.change_objective"
    form_class = ObjectiveForm
    heading, submit = gettext_lazy("Change objective"), gettext_lazy("Save objective")
    saved = gettext_lazy("Objective saved.")


class PartMove(View):
    """Move a part up or down, or to a place; htmx gets the list alone."""

    http_method_names = ("post",)

    def post(self, request, **kwargs):
        part = self.own_object()
        rows = services.move(part, place_after(kwargs["way"], part.position, request.POST))
        if not request.htmx:
            return self.to("plan_arrange", told=_("Moved."))
        facts = {"moved": part, "place": rows.index(part) + 1, "beside": len(rows)}
        return render(request, ITEMS, arranged(request) | facts)


class TopicMove(OneTopic, PartMove):
    """Move a topic."""

    permission_required = "implementation.change_topic"


class ObjectiveMove(OneObjective, PartMove):
    """Move an objective within its topic."""

    permission_required = "implementation.change_objective"


class ActionMove(OneAction, PartMove):
    """Move an action within its objective."""

    permission_required = "implementation.change_action"


class PartDelete:
    """Delete a part that nothing stands below."""

    template_name = "ui/delete.html"
    heading = refused = ""

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "warning": _("Delete it only if it was entered by mistake."),
            "cancel_url": self.address("plan_arrange"),
        }

    def form_valid(self, form):
        try:
            services.remove(self.object)
        except services.NotEmpty:
            messages.error(self.request, self.refused)
        else:
            messages.success(self.request, _("Deleted. The history keeps it."))
        return redirect(self.address("plan_arrange"))


class TopicDelete(OneTopic, PartDelete, DeleteView):
    """Delete a topic without objectives."""

    permission_required = "implementation.delete_topic"
    heading = gettext_lazy("Delete this topic?")
    refused = gettext_lazy("It has objectives, so it stays. Move or delete them first.")


class ObjectiveDelete(OneObjective, PartDelete, DeleteView):
    """Delete an objective without actions."""

    permission_required = "implementation.delete_objective"
    heading = gettext_lazy("Delete this objective?")
    refused = gettext_lazy("It has actions, so it stays. Move or delete them first.")


class ActionDelete(OneAction, PartDelete, DeleteView):
    """Delete an action without tasks and updates."""

    permission_required = "implementation.delete_action"
    heading = gettext_lazy("Delete this action?")
    refused = gettext_lazy(
        "It has tasks or updates, so it stays. Change its status to dropped instead."
    )
