"""What one person has to do: tasks of plans, and of meetings, proposals and decisions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import F, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from bic.blueprint import State
from bic.ui.kept import address
from implementation import lateness
from implementation.filters.task import of_partners
from implementation.models import PartnerPerson, Task
from implementation.standing import bead_of, is_late
from implementation.tables.task import code_of, light, title_of
from meetings.models import Task as MeetingTask

MINE, BACKUP, ORGANIZATION = "mine", "backup", "organization"
WHOSE = (
    (MINE, gettext_lazy("Mine")),
    (BACKUP, gettext_lazy("I stand in")),
    (ORGANIZATION, gettext_lazy("My organization's")),
)
# More than anybody has in hand; whoever has is better served by the table of the plan.
MOST = 200
WEEK = 7
LATE, THIS_WEEK, LATER, NO_DAY = "late", "week", "later", "no day"
TIMES = (
    (LATE, pgettext_lazy("task", "Late")),
    (THIS_WEEK, gettext_lazy("Within 7 days")),
    (LATER, pgettext_lazy("time", "Later")),
    (NO_DAY, gettext_lazy("No day yet")),
)


@dataclass(frozen=True)
class Duty:
    """One task, wherever it comes from; `about` is what it belongs to, `who` somebody else.

    `report_url` is where progress is reported, "" for what has no updates.
    """

    title: str
    url: str
    about: str
    community: str
    due_on: date | None
    late_days: int
    state: State
    status: str
    who: str
    is_stale: bool = False
    report_url: str = ""

    def time(self, today: date) -> str:
        """Which of `TIMES` it is due in."""
        if self.due_on is None:
            return NO_DAY
        if self.late_days:
            return LATE
        return THIS_WEEK if self.due_on <= today + timedelta(days=WEEK) else LATER


def duties_of(
    user: Any, program: Any, today: date, *, community: Any = None, sees_names: bool = False
) -> dict[str, list[Duty]]:
    """What somebody has to do in a program, or in one community of it, by `WHOSE`.

    What is due first stands first, and what has no day last. Two queries, whatever there is.
    """
    place = {"program": program} | ({"community": community} if community else {})
    own = PartnerPerson.objects.filter(user=user, **place).values("partner")
    concerns = Q(owner=user) | Q(backup=user) | of_partners(own)
    tasks = light(Task.objects.filter(concerns, lateness.is_open(), **place)).annotate(
        town=F("community__name"), slug=F("community__slug"),
        owner_name=F("owner__name"), owner_email=F("owner__email"),
    )  # fmt: skip
    found: dict[str, list[Duty]] = {key: [] for key, _words in WHOSE}
    for task in tasks.order_by(F("due_on").asc(nulls_last=True), "pk")[:MOST]:
        whose = MINE if task.owner_id == user.pk else BACKUP
        if whose != MINE and task.backup_id != user.pk:
            whose = ORGANIZATION
        found[whose].append(_of_plan(task, user, program, today, sees_names=sees_names))
    found[MINE] += _of_meetings(user, program, today, place)
    found[MINE].sort(key=lambda one: one.due_on or date.max)
    return found


def _of_plan(task: Any, user: Any, program: Any, today: date, *, sees_names: bool) -> Duty:
    who = task.owner_name or task.owner_email or task.helper
    if task.helper and not sees_names:
        who = _("Somebody without an account")
    return Duty(
        task.title,
        address("implementation:task_detail", program.slug, task.slug, task.pk),
        f"{code_of(task)} {title_of(task)}",
        task.town,
        task.due_on,
        (today - task.due_on).days if is_late(task, today) else 0,
        bead_of(task, today),
        task.get_status_display(),
        "" if task.owner_id == user.pk else who or _("Nobody yet"),
        lateness.is_stale(task, today, program.tzinfo),
        address("implementation:update_task", program.slug, task.slug, task.pk),
    )


def _of_meetings(user: Any, program: Any, today: date, place: dict[str, Any]) -> Iterable[Duty]:
    tasks = (
        MeetingTask.objects.filter(owner=user, **place)
        .open()
        .only("title", "due_on")
        .annotate(
            town=F("community__name"),
            slug=F("community__slug"),
            meeting_title=F("meeting__title"),
            proposal_title=F("proposal__title"),
            decision_title=F("decision__title"),
        )
        .order_by(F("due_on").asc(nulls_last=True), "pk")[:MOST]
    )
    for task in tasks:
        about = task.meeting_title or task.proposal_title or task.decision_title
        late_days = (today - task.due_on).days if task.due_on and task.due_on < today else 0
        yield Duty(
            task.title,
            address("meetings:task_detail", program.slug, task.slug, task.pk),
            str(about or ""),
            task.town,
            task.due_on,
            late_days,
            State.ATTENTION if late_days else State.NOT_STARTED,
            _("To do"),
            "",
        )


def by_time(duties: Iterable[Duty], today: date) -> list[tuple[str, str, list[Duty]]]:
    """Duties below the time in which they are due: its key, its words and they."""
    held: dict[str, list[Duty]] = {key: [] for key, _words in TIMES}
    for one in duties:
        held[one.time(today)].append(one)
    return [(key, str(words), held[key]) for key, words in TIMES if held[key]]
