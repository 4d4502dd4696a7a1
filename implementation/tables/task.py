"""The tasks of a plan as a table; the board and the timeline show the same rows."""

import json

from django.db.models import F, TextField
from django.db.models.functions import Cast
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.days import today_in
from bic.translated import Translated
from bic.ui.kept import address
from bic.ui.tables import Table, choice_words, ngettext_lazy
from bic.ui.templatetags.bic_said import said
from bic.ui.templatetags.bic_ui import day, status
from implementation import lateness
from implementation.models import Action, Task
from implementation.standing import bead_of, is_late
from implementation.tables.rows import draw
from implementation.who import Who

IN_ORDER = (
    "action__objective__topic__position", "action__objective__position", "action__position",
    "position",
)  # fmt: skip
# What a row shows of its task itself, and, as values alone, of what it belongs to.
OWN = (
    "title", "status", "reason", "starts_on", "due_on", "updated_on", "created_at", "status_on",
    "helper", "position", "owner", "backup", "partner", "action", "program", "community",
)  # fmt: skip
OTHERS = {
    "topic_number": "action__objective__topic__position",
    "objective_number": "action__objective__position",
    "action_number": "action__position",
    "lead": "action__lead",
    "action_owner": "action__owner",
    "action_backup": "action__backup",
}


def light(tasks, *further):
    """Tasks with what rows of lists show, as few values as that takes."""
    values = {name: F(path) for name, path in OTHERS.items()}
    # As it is stored: many tasks have the same action, whose title is read once.
    values["action_title"] = Cast("action__title", TextField())
    # Whatever else the page could load of what they belong to is not asked for.
    return tasks.select_related(None).only(*OWN, *further).annotate(**values)


def code_of(task):
    """Where the action of a task of `light` stands in the plan: "2.1.3"."""
    return f"{task.topic_number}.{task.objective_number}.{task.action_number}"


def title_of(task):
    """The title of the action of a task of `light`."""
    return Translated.from_stored(json.loads(task.action_title))


def dress(rows, request, people, partners):
    """Give tasks of `light` what pages say of them.

    `people` and `partners` are the names of accounts and of organizations by their keys: joined
    to each task of the plan before 50 of them are taken, they were a third of the statement.
    """
    today, zone = today_in(request.program), request.program.tzinfo
    statuses = choice_words(Task._meta.get_field("status"))
    reasons = choice_words(Task._meta.get_field("reason"))
    who = Who(request.user, request.community)
    for row in rows:
        row.code = code_of(row)
        row.who_words = people.get(row.owner_id) or who(row)
        row.partner_words = partners.get(row.partner_id or row.lead, "")
        row.due_words = day(row.due_on) if row.due_on else ""
        row.status_words = statuses[row.status]
        row.reason_words = reasons.get(row.reason, "")
        row.bead = bead_of(row, today)
        row.late_days = (today - row.due_on).days if is_late(row, today) else 0
        row.is_stale = lateness.is_stale(row, today, zone)
        row.updated_words = day(row.updated_on) if row.updated_on else ""


def let_choose(rows, request):
    """Say of each task of `light` whether this person may change its status.

    Editors may change all of them; of others each is asked, of its lead as well.
    """
    user = request.user
    is_editor = user.has_perm("implementation.change_plan", request.community)
    for row in rows:
        if not is_editor:
            row.action = Action(
                pk=row.action_id, owner_id=row.action_owner, backup_id=row.action_backup
            )
        row.may_choose = is_editor or user.has_perm("implementation.change_status_task", row)


class TaskTable(Table):
    """Tasks with who does them, by when, and how far they are."""

    choose = Column(verbose_name=_("Choose"), empty_values=(), orderable=False)
    title = Column(verbose_name=_("Task"), order_by=IN_ORDER)
    who = Column(verbose_name=_("Who does it"), order_by=("owner__name", "helper"), empty_values=())
    due_on = Column(verbose_name=_("By when"))
    status = Column(verbose_name=_("Status"))
    updated_on = Column(verbose_name=_("Last update"))

    rows_template = "implementation/task_rows.html"
    beside_template = "implementation/task_beside.html"
    caption = _("Tasks")
    counted = ngettext_lazy("%(count)d task", "%(count)d tasks", "count")
    empty_title = _("No tasks yet")
    empty_text = _(
        "A task says what one person does by when. Actions of the plan are divided into tasks."
    )
    resource = "implementation.resources.task.TaskResource"
    export_permission = "implementation.export_task"

    def shown(self, matching):
        # The same tasks: PostgreSQL, told where the topics are, begins with these few.
        return light(matching.filter(action__objective__topic__community=self.request.community))

    def prepare(self, rows):
        self.dress(rows)
        chooses = any(row.may_choose for row in rows)
        if not chooses:
            self.columns.hide("choose")
        place = self.request.program.slug, self.request.community.slug
        draw(rows, address("implementation:task_list", *place), chooses=chooses)

    def dress(self, rows):
        """What rows say in each shape."""
        offered = self.filter.offered
        dress(rows, self.request, dict(offered["person"]), dict(offered["partner"]))
        let_choose(rows, self.request)
        said_of, drawn = {}, {}
        for row in rows:
            # Many rows have the same action and the same status: a tag for each costs 40 µs.
            if row.action_id not in said_of:
                said_of[row.action_id] = format_html("{} {}", row.code, said(title_of(row)))
            row.action_words = said_of[row.action_id]
            state = row.bead, row.status_words
            if state not in drawn:
                drawn[state] = status(*state, points=True)
            row.status_drawn = drawn[state]
