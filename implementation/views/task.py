"""Tasks of the plan: their page, their form, their order, their status, what they wait for."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DeleteView, DetailView, FormView, UpdateView, View

from bic.blueprint import step
from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.views import RowDeleteMixin
from implementation.blocks import TASK_BLOCKS, blocks_of, tasks_of
from implementation.forms.task import TaskForm, WaitForm
from implementation.models import Task
from implementation.services import dependency
from implementation.services import outline as services
from implementation.standing import bead_of, is_late
from implementation.views.action import StatusSaved
from implementation.views.of_plan import OneAction, OneTask
from implementation.who import Who
from research.views.theme import place_after


class TaskDetail(OneTask, DetailView):
    """One task: who does it by when, how far it is, and what it waits for."""

    permission_required = "implementation.view_task"

    def get_context_data(self, **kwargs):
        task, user = self.object, self.request.user
        today = today_in(self.request.program)
        return super().get_context_data(**kwargs) | {
            "step": step("C4"),
            "state": bead_of(task, today),
            "is_late": is_late(task, today),
            "who": Who(user, self.request.community)(task),
            "blocks": blocks_of(TASK_BLOCKS, task, user),
            "may_change_status": user.has_perm("implementation.change_status_task", task),
        }


class TaskSaved:
    """What the forms of a task share."""

    form_class = TaskForm
    template_name = "components/form_page.html"
    heading = ""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "submit": _("Save task"), "cancel_url": self.cancel_url(),
        }  # fmt: skip

    def form_valid(self, form):
        services.save_part(form.instance, by=self.request.user)
        messages.success(self.request, _("Task saved."))
        return redirect(form.instance.get_absolute_url())


class TaskCreate(TaskSaved, OneAction, CreateView):
    """Add a task at the end of an action."""

    permission_required = "implementation.divide_action"
    heading = gettext_lazy("Add a task")

    def cancel_url(self):
        """Where somebody goes who thinks better of it."""
        return self.address("action_detail", self.kwargs["pk"])

    def get_form_kwargs(self):
        action = self.own_object()
        instance = self.placed(Task, action=action, partner=action.lead)
        return super().get_form_kwargs() | {"instance": instance}


class TaskUpdate(TaskSaved, OneTask, UpdateView):
    """Change a task."""

    permission_required = "implementation.change_task"
    heading = gettext_lazy("Change task")

    def cancel_url(self):
        """Where somebody goes who thinks better of it."""
        return self.object.get_absolute_url()


class TaskHistory(OneTask, HistoryView):
    """Who changed what about a task."""

    permission_required = "implementation.view_history_task"

    def back_url(self):
        return self.object.get_absolute_url()


class TaskDelete(OneTask, RowDeleteMixin, DeleteView):
    """Delete a task that nobody has reported of."""

    permission_required = "implementation.delete_task"
    heading = gettext_lazy("Delete this task?")

    def form_valid(self, form):
        action = self.object.action_id
        try:
            services.remove(self.object)
        except services.NotEmpty:
            told = _("It has updates, so it stays. Change its status to dropped instead.")
            messages.error(self.request, told)
            return self.to("task_detail", self.object.pk)
        return self.to("action_detail", action, told=self.deleted)


class TaskMove(OneTask, View):
    """Move a task up or down in its action, or to a place; htmx gets the list alone."""

    http_method_names = ("post",)
    permission_required = "implementation.change_task"

    def post(self, request, **kwargs):
        task = self.own_object()
        rows = services.move(task, place_after(kwargs["way"], task.position, request.POST))
        if not request.htmx:
            return self.to("action_detail", task.action_id, told=_("Moved."))
        task.action.program, task.action.community = task.program, task.community
        facts = {"moved": task, "place": rows.index(task) + 1, "facts": tasks_of(
            task.action, request.user
        )}  # fmt: skip
        return render(request, "implementation/action_tasks.html", facts)


class TaskStatus(StatusSaved, OneTask, FormView):
    """Say how far a task is."""

    permission_required = "implementation.change_status_task"


class TasklinkCreate(OneTask, FormView):
    """Say what a task waits for."""

    permission_required = "implementation.change_task"
    form_class = WaitForm
    template_name = "components/form_page.html"

    def get_form_kwargs(self):
        self.task = self.own_object()
        return super().get_form_kwargs() | {"task": self.task}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("What does %(title)s wait for?") % {"title": self.task},
            "submit": _("Save"), "cancel_url": self.task.get_absolute_url(),
        }  # fmt: skip

    def form_valid(self, form):
        try:
            dependency.link(self.task, form.cleaned_data["needs"])
        except dependency.Circle as error:
            told = _("They would wait for each other: %(way)s.") % {"way": error}
            form.add_error("needs", told)
            return self.form_invalid(form)
        return self.to("task_detail", self.task.pk, told=_("Saved."))


class TasklinkDelete(OneTask, View):
    """Say that a task need not wait for another."""

    http_method_names = ("post",)
    permission_required = "implementation.change_task"

    def post(self, _request, **kwargs):
        task = self.own_object()
        needs = get_object_or_404(Task, community=task.community_id, pk=kwargs["needs"])
        dependency.unlink(task, needs)
        return self.to("task_detail", task.pk, told=_("It no longer waits for that."))
