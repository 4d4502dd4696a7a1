"""Tasks: the list of a community, those of a meeting, and saying that one is done."""

from django.contrib import messages
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DeleteView, DetailView, UpdateView, View

from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, RowDeleteMixin, RowFormMixin
from meetings.filters.meeting import TaskFilter
from meetings.forms.task import TaskForm
from meetings.models import Task
from meetings.services import task as services
from meetings.tables.task import TaskTable
from meetings.views.agenda import PartForm
from meetings.views.of_meeting import ON_MEETINGS, InPlace


class TaskList(ProgramPermissionMixin, View):
    """The tasks of a community."""

    permission_required = "meetings.list_task"

    def get(self, request):
        rows = Task.objects.open_to(request.user, request.community).for_list()
        return Listing(request, rows, TaskTable, TaskFilter).response(context=ON_MEETINGS)


class TaskSaved(InPlace, RowFormMixin):
    """What the forms of a task share."""

    form_class = TaskForm
    submit, saved = gettext_lazy("Save task"), gettext_lazy("Task saved.")


class TaskCreate(TaskSaved, ProgramPermissionMixin, CreateView):
    """Add a task that belongs to no meeting."""

    permission_required = "meetings.add_task"
    heading = gettext_lazy("Add a task")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.placed(Task)}

    def save(self, form):
        return services.add(form.instance, by=self.request.user)


class MeetingTaskCreate(PartForm, CreateView):
    """Add an action item to a meeting."""

    permission_required = "meetings.add_task"
    form_class = TaskForm
    heading, submit = gettext_lazy("Add an action item"), gettext_lazy("Save task")

    def get_initial(self):
        item = self.request.GET.get("item", "")
        return {"item": item} if item.isdecimal() and len(item) < 12 else {}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.new(Task)}

    def form_valid(self, form):
        services.add(form.instance, by=self.request.user)
        return self.back(_("Task added."))


class OneTask(InPlace, ObjectPermissionMixin):
    """The task in the address."""

    def get_queryset(self):
        rows = Task.objects.filter(community=self.request.community)
        return rows.select_related(
            "program", "community", "meeting__program", "item", "owner", "done_by", "proposal",
            "decision",
        )  # fmt: skip


class TaskDetail(OneTask, DetailView):
    """One task."""

    permission_required = "meetings.view_task"

    def get_context_data(self, **kwargs):
        task, user = self.object, self.request.user
        meeting = task.meeting
        return super().get_context_data(**kwargs) | {
            "who": task.who(user),
            "today": today_in(self.request.program),
            "may_complete": user.has_perm("meetings.complete_task", task),
            "sees_meeting": meeting is not None and user.has_perm("meetings.view_meeting", meeting),
        }


class TaskUpdate(OneTask, TaskSaved, UpdateView):
    """Change a task."""

    permission_required = "meetings.change_task"
    heading = gettext_lazy("Change task")


class TaskHistory(OneTask, HistoryView):
    """Who changed what about a task."""

    permission_required = "meetings.view_history_task"


class TaskDelete(OneTask, RowDeleteMixin, DeleteView):
    """Delete a task that was entered by mistake."""

    permission_required = "meetings.delete_task"
    heading = gettext_lazy("Delete this task?")


class TaskComplete(OneTask, View):
    """Say that a task is done, or that it is not after all; htmx gets the row alone."""

    http_method_names = ("post",)
    permission_required = "meetings.complete_task"

    def post(self, request, **_kwargs):
        task = self.own_object()
        if request.POST.get("done"):
            task = services.complete(task, by=request.user, on=today_in(request.program))
            told = _("Done: %(title)s")
        else:
            task = services.reopen(task)
            told = _("To do again: %(title)s")
        if request.htmx:
            task = self.own_object()
            task.may_complete, task.who_words = True, task.who(request.user)
            return render(request, "meetings/task_item.html", {"task": task})
        messages.success(request, told % {"title": task.title})
        if task.meeting_id and request.POST.get("back") == "meeting":
            return self.to("meeting_detail", task.meeting_id)
        return self.to("task_detail", task.pk)
