"""Days of tasks that remind: who does them, then who leads the action, then who looks after all.

Every reminder is owed once, by its key, so a night that is missed loses nothing. Of what has been
late for longer than a season those who lead see the list (`late_list`), and get no mail.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from implementation import lateness
from implementation.models import Action, PartnerPerson, Task
from implementation.models.status import ENDED, Status

WEEK = timedelta(days=-reminders.FIRST)
SEASON = timedelta(days=lateness.STALE_DAYS)
# After how many days of lateness who leads and who looks after the community are told.
LEAD_AFTER, STAFF_AFTER = (7, 28), (14, 42)
WATCHED = (Status.NOT_STARTED, Status.IN_PROGRESS, Status.WAITING)
TO_LEAD = _("You are told because you lead the action. Who does the task was reminded before.")
TO_STAFF = _("You are told because you look after this community. Those before you were reminded.")
SILENT = _("Nobody has said anything of it in 90 days. A short update is enough.")


def watched(today: date) -> Any:
    """Tasks nobody has ended, of actions that go on, due within a week or late for a season."""
    rows = Task.objects.filter(
        status__in=WATCHED, due_on__range=(today - SEASON, today + WEEK)
    ).exclude(action__status__in=ENDED)
    return rows.select_related("community", "action").order_by("pk")


@reminders.source("plan_task")
def due_tasks(program: Any, today: date) -> Iterator[reminders.Due]:
    """Tasks of plans, to who does them, or to the backup where nobody with an account does."""
    for task in watched(today).filter(Q(owner__isnull=False) | Q(backup__isnull=False)):
        yield _due(program, task, task.owner_id or task.backup_id)


@reminders.source("plan_task_lead")
def late_for_leads(program: Any, today: date) -> Iterator[reminders.Due]:
    """Tasks a week late, to who leads the action: the person, else the people of the lead.

    Two queries.
    """
    tasks = list(watched(today).filter(due_on__lte=today - timedelta(days=LEAD_AFTER[0])))
    led = {one.action.lead_id for one in tasks if one.action.owner_id is None} - {None}
    people: dict[int, list[int]] = {}
    for partner, user in PartnerPerson.objects.filter(partner__in=led).values_list(
        "partner", "user"
    ):
        people.setdefault(partner, []).append(user)
    for task in tasks:
        action = task.action
        leads = [action.owner_id] if action.owner_id else people.get(action.lead_id or 0, [])
        for lead in leads:
            if lead != task.owner_id:
                yield _due(program, task, lead, TO_LEAD, LEAD_AFTER, mark=f"-{lead}")


@reminders.source("plan_task_staff")
def late_for_staff(program: Any, today: date) -> Iterator[reminders.Due]:
    """Tasks two weeks late, to the facilitator of the community; one query."""
    late = watched(today).filter(
        due_on__lte=today - timedelta(days=STAFF_AFTER[0]), community__facilitator__isnull=False
    )
    for task in late:
        if task.community.facilitator_id not in (task.owner_id, task.action.owner_id):
            yield _due(program, task, task.community.facilitator_id, TO_STAFF, STAFF_AFTER)


@reminders.source("plan_action")
def due_actions(program: Any, today: date) -> Iterator[reminders.Due]:
    """Actions of plans, to the person who leads them; one query.

    Their tasks climb to the coordinator; of actions the page of what is late tells.
    """
    rows = Action.objects.filter(
        Q(owner__isnull=False) | Q(backup__isnull=False),
        status__in=WATCHED, due_on__range=(today - SEASON, today + WEEK),
    )  # fmt: skip
    for action in rows.select_related("community").order_by("pk"):
        slugs = [program.slug, action.community.slug, action.pk]
        yield reminders.Due(
            str(action.pk), action.owner_id or action.backup_id, action.community_id,
            action.due_on, format_lazy(_("Action of the plan: {what}"), what=lazystr(action.title)),
            reverse("implementation:action_detail", args=slugs),
        )  # fmt: skip


@reminders.source("plan_task_silent")
def silent_tasks(program: Any, today: date) -> Iterator[reminders.Due]:
    """Tasks nobody has reported on in 90 days, to who does them; late ones are reminded anyway."""
    rows = (
        Task.objects.filter(
            lateness.stale(today, program.tzinfo), owner__isnull=False,
            updated_on__gte=today - 2 * SEASON,
        )
        .exclude(lateness.late(today))
        .exclude(action__status__in=ENDED)
        .select_related("community", "action")
        .order_by("pk")
    )  # fmt: skip
    for task in rows:
        yield _due(program, task, task.owner_id, SILENT, (1, 30), due_on=task.updated_on + SEASON)


def _due(
    program: Any,
    task: Task,
    recipient: Any,
    advice: Any = "",
    days: tuple[int, ...] = (),
    *,
    due_on: date | None = None,
    mark: str = "",
) -> reminders.Due:
    slugs = [program.slug, task.community.slug, task.pk]
    day: Any = due_on or task.due_on
    return reminders.Due(
        f"{task.pk}{mark}", recipient, task.community_id, day,
        format_lazy(_("Task of the plan: {what}"), what=task.title),
        reverse("implementation:task_detail", args=slugs), advice, days,
    )  # fmt: skip
