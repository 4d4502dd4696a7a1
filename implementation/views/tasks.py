"""The tasks of a plan in three shapes: a table, a board by status, a timeline."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, pgettext_lazy
from django.views.generic import View

from bic.blueprint import step
from bic.ui.tables import PAGE, Listing
from implementation.filters.task import TaskFilter, TimelineFilter
from implementation.forms.board import moves_in
from implementation.models import Task
from implementation.services import bulk
from implementation.tables.board import BoardTable
from implementation.tables.task import TaskTable
from implementation.tables.timeline import TimelineTable
from implementation.views.of_plan import OfPlan

ON_TASKS = {"rail_step": "M1"}
# The pages about tasks, beside each other; those with a filter keep it from one to the next.
SHAPES = (
    ("task_list", _("Table"), True),
    ("task_board", pgettext_lazy("tasks", "Board"), True),
    ("task_timeline", _("Timeline"), True),
    ("task_people", _("By person"), False),
    ("task_organizations", _("By organization"), False),
)


class OfTasks(OfPlan):
    """A page about the tasks of the plan; it extends `implementation/tasks_frame.html`."""

    permission_required = "implementation.list_task"
    extra_context = ON_TASKS
    tab = "task_list"
    shape = "task_list"

    def frame(self, query=""):
        """What the frame needs; `query` is the filter that is in force."""
        shapes = []
        for name, label, keeps in SHAPES:
            kept = f"?{query}" if query and keeps else ""
            shapes.append((label, f"{self.address(name)}{kept}", name == self.shape))
        return super().frame() | ON_TASKS | {"step": step("M1"), "shapes": shapes}

    @property
    def tasks(self):
        """The tasks of the plan, as it has them."""
        return Task.objects.filter(community=self.request.community).in_order()


class TaskListing(OfTasks, View):
    """Tasks that pass a filter, in one shape."""

    table: type
    filters = TaskFilter

    def get(self, request, **_kwargs):
        return self.answer()

    def answer(self, **told):
        """The page, or its results; `told` is what they say beside the rows."""
        listing = Listing(self.request, self.tasks, self.table, self.filters)
        context = self.beside(listing) | told
        return listing.response("implementation/task_list.html", context)

    def beside(self, listing):
        """What stands around the rows: other shapes, saved filters, changing many at once."""
        query, user = listing.filter.query, self.request.user
        filters = listing.filter.offered["saved"]
        return self.frame(query) | {
            "query": query,
            "fields": list(QueryDict(query).items()),
            "saved_filters": [one | {"is_current": one["query"] == query} for one in filters],
            "may_save": user.has_perm("implementation.add_savedfilter", self.request.community),
            "most": bulk.MOST,
            # Asked by the page alone: a file of the tasks needs no page of them.
            "may_choose": lambda: any(row.may_choose for row in listing.page),
        }


class TaskList(TaskListing):
    """The table."""

    table = TaskTable


class TaskTimeline(TaskListing):
    """The timeline: a bar for each task, below its action."""

    table = TimelineTable
    filters = TimelineFilter
    shape = "task_timeline"


class TaskBoard(TaskListing):
    """The board: a column for each status. Sent, its selects say which tasks moved."""

    table = BoardTable
    shape = "task_board"

    def post(self, request, **_kwargs):
        moves, wants_reason = moves_in(request.POST)
        chosen = bulk.for_change(self.tasks.filter(pk__in=moves))
        outcomes = bulk.move(chosen, moves, by=request.user)
        moved = [one for one in outcomes if not one.refusal]
        refused = [one for one in outcomes if one.refusal]
        if request.htmx and not wants_reason:
            return self.answer(moved=moved, refused=refused)
        self._tell(moved, refused)
        if wants_reason:
            return self._ask_why(wants_reason)
        return redirect(request.get_full_path())

    def _tell(self, moved, refused):
        if moved:
            told = ngettext("%(count)s task moved.", "%(count)s tasks moved.", len(moved))
            messages.success(self.request, told % {"count": len(moved)})
        for one in refused:
            messages.error(self.request, f"{one.task.title}: {one.refusal}")

    def _ask_why(self, wants_reason):
        """Paused or dropped needs a reason: it is asked where many are changed at once."""
        filters = [(name, text) for name, text in self.request.GET.items() if name != PAGE]
        to = next(iter(wants_reason.values()))[1]
        tasks = [("task", key) for key, (_was, status) in wants_reason.items() if status == to]
        query = urlencode([*filters, *tasks, ("to", to), ("shape", self.shape)])
        address = f"{self.address('task_change')}?{query}"
        if self.request.htmx:
            return HttpResponse(headers={"HX-Redirect": address})
        return redirect(address)
