"""Actions: their page, their form, their status, and those that come from decisions."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import CreateView, DetailView, FormView, UpdateView

from bic.blueprint import step
from bic.days import today_in
from bic.ui.history import HistoryView
from implementation.blocks import ACTION_BLOCKS, blocks_of
from implementation.forms.action import ActionForm, AdoptForm
from implementation.forms.task import StatusForm
from implementation.models import Action
from implementation.services import adoption
from implementation.services import outline as services
from implementation.services.status import StatusRefused
from implementation.services.update import change_status
from implementation.standing import bead_of, is_late
from implementation.views.of_plan import OfPlan, OneAction, OneObjective
from implementation.who import Who


class ActionDetail(OneAction, DetailView):
    """One action: what, who, by when, how far, and what it comes from."""

    permission_required = "implementation.view_action"

    def get_context_data(self, **kwargs):
        action, user = self.object, self.request.user
        today = today_in(self.request.program)
        return super().get_context_data(**kwargs) | {
            "step": step("C4"),
            "state": bead_of(action, today),
            "is_late": is_late(action, today),
            "who": Who(user, self.request.community)(action),
            "partners": action.partners.order_by("name"),
            "blocks": blocks_of(ACTION_BLOCKS, action, user),
            "may_change_status": user.has_perm("implementation.change_status_action", action),
            "sees_money": user.has_perm("implementation.view_money_action", action),
        }


class ActionSaved:
    """What the forms of an action share."""

    form_class = ActionForm
    template_name = "components/form_page.html"
    submit = gettext_lazy("Save action")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "program": self.request.program, "user": self.request.user,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "submit": self.submit, "cancel_url": self.cancel_url(),
        }  # fmt: skip

    def form_valid(self, form):
        said = form.cleaned_data
        services.save_action(
            form.instance, themes=said["themes"], partners=said["partners"], by=self.request.user
        )
        messages.success(self.request, _("Action saved."))
        return redirect(self.address("action_detail", form.instance.pk))


class ActionCreate(ActionSaved, OneObjective, CreateView):
    """Add an action at the end of an objective."""

    permission_required = "implementation.add_action"
    heading = gettext_lazy("Add an action")

    def cancel_url(self):
        """Where somebody goes who thinks better of it."""
        return self.address("plan_arrange")

    def get_form_kwargs(self):
        instance = self.placed(Action, objective=self.own_object())
        return super().get_form_kwargs() | {"instance": instance}


class ActionUpdate(ActionSaved, OneAction, UpdateView):
    """Change an action, or move it to another objective."""

    permission_required = "implementation.change_action"
    heading = gettext_lazy("Change action")

    def cancel_url(self):
        """Where somebody goes who thinks better of it."""
        return self.address("action_detail", self.object.pk)


class ActionHistory(OneAction, HistoryView):
    """Who changed what about an action."""

    permission_required = "implementation.view_history_action"

    def back_url(self):
        return self.object.get_absolute_url()


class StatusSaved:
    """Say how far an action or a task is."""

    form_class = StatusForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        self.item = self.own_object()
        return super().get_form_kwargs() | {"item": self.item}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Change status of %(title)s") % {"title": self.item},
            "submit": _("Save status"), "cancel_url": self.item.get_absolute_url(),
        }  # fmt: skip

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            change_status(
                self.item, said["status"], by=self.request.user, day=said["day"],
                reason=said["reason"], becomes=said.get("becomes"),
            )  # fmt: skip
        except StatusRefused as error:
            form.add_error(error.field if error.field in form.fields else "status", str(error))
            return self.form_invalid(form)
        messages.success(self.request, _("Status saved."))
        return redirect(self.item.get_absolute_url())


class ActionStatus(StatusSaved, OneAction, FormView):
    """Say how far an action is."""

    permission_required = "implementation.change_status_action"


class PlanAdopt(OfPlan, FormView):
    """Put adopted decisions into the plan as actions."""

    permission_required = "implementation.adopt_plan"
    form_class = AdoptForm
    template_name = "implementation/plan_adopt.html"

    def get_form_kwargs(self):
        community = self.request.community
        return super().get_form_kwargs() | {
            "decisions": adoption.adoptable(community), "community": community,
        }  # fmt: skip

    def form_valid(self, form):
        made = adoption.adopt(form.chosen, by=self.request.user)
        missed = len(form.chosen) - len(made)
        told = ngettext(
            "%(count)s decision is in the plan now.",
            "%(count)s decisions are in the plan now.", len(made),
        )  # fmt: skip
        if missed:
            messages.warning(self.request, _("Somebody else has adopted some of them meanwhile."))
        return self.to("plan_detail", told=told % {"count": len(made)})
