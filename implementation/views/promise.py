"""Obligations and pledges as tasks of the plan."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, TemplateView

from bic.days import today_in
from bic.ui.views import ProgramPermissionMixin
from communities.models import Agreement, Obligation
from implementation.forms.promise import PromiseForm
from implementation.models import Task
from implementation.promises import pledges_owed, promises_of
from implementation.services import promise as services
from implementation.views.of_plan import InPlan, OfPlan


class TaskpromiseList(OfPlan, TemplateView):
    """What was promised to the community, and which tasks keep it."""

    permission_required = "implementation.list_taskpromise"
    tab = "taskpromise_list"
    template_name = "implementation/taskpromise_list.html"

    def get_context_data(self, **kwargs):
        user, today = self.request.user, today_in(self.request.program)
        return super().get_context_data(**kwargs) | {
            "promises": promises_of(self.request.community, user, today),
            "may_make": user.has_perm("implementation.add_taskpromise", self.plan),
        }


class PromiseTask(InPlan, ProgramPermissionMixin, CreateView):
    """Make a task of what is owed; whichever is kept first, the other one follows."""

    permission_required = "implementation.add_taskpromise"
    form_class = PromiseForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        self.promise = get_object_or_404(self.owed(), pk=self.kwargs["pk"])
        task = self.placed(
            Task, title=services.words_of(self.promise), due_on=self.due_on(self.promise),
            owner=getattr(self.promise, "owner", None),
        )  # fmt: skip
        return super().get_form_kwargs() | {"program": self.request.program, "instance": task}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading,
            "submit": _("Add the task"),
            "cancel_url": self.address("taskpromise_list"),
        }

    def form_valid(self, form):
        try:
            task = services.make_task(form.instance, self.promise, by=self.request.user)
        except services.HasTask as found:
            messages.info(self.request, _("It is a task of the plan already. Here it is."))
            return self.to("task_detail", found.args[0].pk)
        return self.to("task_detail", task.pk, told=_("Added. When one is kept, both know."))


class TaskpromiseObligation(PromiseTask):
    """Make a task of an obligation under an agreement."""

    heading = gettext_lazy("Make the obligation a task")

    def owed(self):
        """What there is to choose from."""
        rows = Obligation.objects.filter(community=self.request.community).open()
        # Before an agreement is signed one may plan for what it asks.
        return rows.exclude(agreement__state=Agreement.State.VOID).select_related("owner")

    def due_on(self, promise):
        """The first day that nobody has fulfilled."""
        return promise.next_due_on


class TaskpromisePledge(PromiseTask):
    """Make a task of a pledge."""

    heading = gettext_lazy("Make the pledge a task")

    def owed(self):
        """What there is to choose from."""
        return pledges_owed(self.request.community, self.request.user)

    def due_on(self, promise):
        """The day of the pledge."""
        return promise.due_on
