"""The tasks of a plan as a timeline: below each action a row for each task, with its bar."""

from datetime import timedelta
from itertools import groupby

from django.db.models import Count, F, Q
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.days import today_in
from bic.ui.templatetags.bic_ui import day
from implementation import axis
from implementation.filters.task import window_around
from implementation.models import Action
from implementation.models.status import ACHIEVED, Status
from implementation.tables.task import TaskTable
from implementation.who import Who

LOOKS = {
    Status.NOT_STARTED: "g-todo",
    Status.WAITING: "g-doing",
    Status.IN_PROGRESS: "g-doing",
    Status.PAUSED: "g-paused",
    Status.DONE: "g-done",
    Status.IN_PLACE: "g-done",
    Status.PRACTICE: "g-done",
    Status.CHANGED: "g-paused",
    Status.DROPPED: "g-paused",
}
NOW = '<line class="g-now" x1="{0}%" x2="{0}%" y1="0" y2="100%"/>'
BAR = '<rect class="{}" x="{}%" y="-8" width="{}%" height="16" rx="4"/>'
OVER = '<rect class="g-over" x="{}%" y="-2" width="{}%" height="4"/>'
# A task of which one day alone is known.
DOT = '<svg x="{}%" overflow="visible"><circle class="{}" r="7"/></svg>'
DRAWING = (
    '<svg class="bic-g ph-5" aria-hidden="true" focusable="false">{}'
    '<svg y="50%" overflow="visible">{}</svg></svg>'
)
# So thin a bar would not be seen.
THINNEST = 0.6


class TimelineTable(TaskTable):
    """Tasks below their actions, in the order of the plan, with their bars."""

    class Meta:
        orderable = False

    results_template = "implementation/timeline.html"
    rows_template = ""
    rows_on_page = 250
    lead = gettext_lazy(
        "When each task is done. The filled part of a bar is the time that has passed."
    )

    def prepare(self, rows):
        self.dress(rows)
        today = today_in(self.request.program)
        self.axis = self._axis(rows, today)
        self.today_at = (
            self.axis.place(today) if self.axis.first <= today <= self.axis.last else None
        )
        now = NOW.format(self.today_at) if self.today_at is not None else ""
        for row in rows:
            row.drawing = drawn(row, self.axis, today, now)
            row.days_words = days_of(row)
        self.groups = grouped(rows, self.request)

    def _axis(self, rows, today):
        """The time that is drawn."""
        window = self.filter.form.cleaned_data.get("window")
        if window:
            first, _last = window_around(today, window)
            return axis.weeks(first) if window == "weeks" else axis.months(first)
        held = [one for row in rows for one in (row.starts_on, row.due_on) if one]
        return axis.around(held, today)


def days_of(task):
    """The days of a task in words: "Mar 3, 2026 – May 29, 2026"."""
    if task.starts_on and task.due_on:
        return f"{day(task.starts_on)} – {day(task.due_on)}"
    if task.due_on:
        return _("due %(day)s") % {"day": day(task.due_on)}
    if task.starts_on:
        return _("from %(day)s") % {"day": day(task.starts_on)}
    return _("no day yet")


def drawn(task, along, today, now):
    """The bar of a task on an axis; `now` is the line of today."""
    look = "g-att" if task.late_days else LOOKS[Status(task.status)]
    first, last = task.starts_on, task.due_on
    if first and last:
        shapes = _bar(task, along, today, look)
    elif first or last:
        at = first or last
        is_seen = along.first <= at <= along.last
        shapes = DOT.format(along.place(at), look) if is_seen else ""
    else:
        shapes = ""
    return mark_safe(DRAWING.format(now, shapes))  # noqa: S308 - numbers and our own class names


def _bar(task, along, today, look):
    begins, ends = along.place(task.starts_on), along.place(task.due_on + timedelta(days=1))
    if begins >= 100 or ends <= 0:
        return ""
    width = max(ends - begins, THINNEST)
    shapes = BAR.format(look, begins, round(width, 2))
    now = along.place(today)
    if look == "g-doing" and now > begins:
        shapes += BAR.format("g-part", begins, round(min(now - begins, width), 2))
    if task.late_days and now > ends:
        shapes += OVER.format(ends, round(now - ends, 2))
    return shapes


def grouped(rows, request):
    """Rows below their actions, and those below their topics, in their order.

    Each topic is its number, its title and its actions; each action is loaded with how many of
    its tasks there are, and how many are carried out. Two queries.
    """
    actions = _actions(rows, request)
    found = []
    for number, of_topic in groupby(rows, key=lambda row: row.topic_number):
        parts = [
            (actions[key], list(tasks))
            for key, tasks in groupby(of_topic, key=lambda row: row.action_id)
        ]
        found.append((number, parts[0][0].topic_title, parts))
    return found


def _actions(rows, request):
    counted = ~Q(tasks__status__in=[Status.CHANGED, Status.DROPPED])
    actions = (
        Action.objects.filter(pk__in={row.action_id for row in rows})
        .only("title", "helper", "owner", "lead")
        .annotate(
            topic_title=F("objective__topic__title"),
            lead_name=F("lead__name"),
            owner_name=F("owner__name"),
            owner_email=F("owner__email"),
            all=Count("tasks", filter=counted),
            done=Count("tasks", filter=Q(tasks__status__in=ACHIEVED)),
        )
    )
    who = Who(request.user, request.community)
    found = {}
    for one in actions:
        one.led_by = one.lead_name or one.owner_name or one.owner_email or who(one)
        found[one.pk] = one
    return found
