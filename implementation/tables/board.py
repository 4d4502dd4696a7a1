"""The tasks of a plan as a board: a column for each status."""

from datetime import date

from django.utils.html import format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from bic.ui.kept import kept
from bic.ui.tables import choice_words
from implementation.models import Task
from implementation.models.status import Status
from implementation.services.status import statuses_for
from implementation.standing import BEADS
from implementation.tables.task import TaskTable

# Those without which a board would have no place to go to; the others show when they hold some.
ALWAYS = (
    Status.NOT_STARTED, Status.IN_PROGRESS, Status.WAITING, Status.PAUSED, Status.DONE,
    Status.PRACTICE,
)  # fmt: skip
FAR = date.max
SELECTED = mark_safe(" selected")


class BoardTable(TaskTable):
    """Tasks by status, those that are due first above."""

    class Meta:
        orderable = False

    results_template = "implementation/board.html"
    rows_template = ""
    rows_on_page = 250
    lead = _("Drag a task to another column, or choose its status.")

    def prepare(self, rows):
        self.dress(rows)
        words = choice_words(Task._meta.get_field("status"))
        held = {status: [] for status in Status.values}
        for row in rows:
            row.options = options(row.status)
            held[row.status].append(row)
        self.columns_of_board = [
            (status, words[status], BEADS[Status(status)], sorted(held[status], key=_by_day))
            for status in Status.values
            if status in ALWAYS or held[status]
        ]


def _by_day(task):
    return task.due_on or FAR, task.pk


@kept
def options(status):
    """The statuses that a task may have, for its select; `status` is the one it has."""
    return format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        (
            (key, SELECTED if key == status else "", label)
            for key, label in statuses_for(Task)
            if key != Status.CHANGED or status == key
        ),
    )
