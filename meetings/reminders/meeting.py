"""Days of meetings and tasks that remind somebody."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from meetings.models import Formality, Group, Meeting, Task

WEEK = timedelta(days=-reminders.FIRST)
# Law counts hours; people are told days before that.
NOTICE_AHEAD = timedelta(days=10)


@reminders.source("task")
def due_tasks(program: Any, today: date) -> Iterator[reminders.Due]:
    """Tasks that are not done, to who does them; one query."""
    rows = (
        Task.objects.open()
        .filter(owner__isnull=False, due_on__lte=today + WEEK)
        .select_related("community")
        .order_by("pk")
    )
    for task in rows:
        url = reverse("meetings:task_detail", args=[program.slug, task.community.slug, task.pk])
        yield reminders.Due(
            str(task.pk), task.owner_id, task.community_id, task.due_on,
            format_lazy(_("Task: {what}"), what=task.title), url,
        )  # fmt: skip


@reminders.source("meeting_after")
def unfinished(program: Any, today: date) -> Iterator[reminders.Due]:
    """Meetings that are over and not said to be held, to who is in charge; one query.

    What was said is forgotten within days, so the first reminder comes the day after.
    """
    rows = (
        Meeting.objects.filter(
            status=Meeting.Status.PLANNED, owner__isnull=False, ends_at__lt=timezone.now()
        )
        .select_related("community")
        .order_by("pk")
    )
    for one in rows:
        day = timezone.localdate(one.ends_at, timezone=program.tzinfo) + timedelta(days=1)
        slugs = [program.slug, one.community.slug, one.pk]
        yield reminders.Due(
            str(one.pk), one.owner_id, one.community_id, day,
            format_lazy(_("Say how it went: {name}"), name=lazystr(one.title)),
            reverse("meetings:meeting_afterwards", args=slugs),
            _("You are told because you are in charge of this meeting."), days=(0, 3, 7, 14),
        )  # fmt: skip


@reminders.source("meeting_notice")
def notices_due(program: Any, today: date) -> Iterator[reminders.Due]:
    """Public notice of meetings of public bodies that nobody gave yet, to who is in charge.

    One query. Without a word about its kind a meeting is taken for a special one.
    """
    rows = (
        Meeting.objects.coming()
        .filter(owner__isnull=False, starts_at__lt=timezone.now() + NOTICE_AHEAD + WEEK)
        .exclude(group__public_body=Group.PublicBody.NO)
        .exclude(group=None)
        .filter(formality__notice_at=None)
        .select_related("community", "formality")
        .order_by("pk")
    )
    for one in rows:
        known = getattr(one, "formality", None) or Formality()
        hours = Formality.NOTICE_HOURS[Formality.Session(known.session)]
        limit = one.starts_at - timedelta(hours=hours)
        slugs = [program.slug, one.community.slug, one.pk]
        yield reminders.Due(
            str(one.pk), one.owner_id, one.community_id,
            timezone.localdate(limit, timezone=program.tzinfo),
            format_lazy(_("Give public notice: {name}"), name=lazystr(one.title)),
            reverse("meetings:meeting_formality", args=slugs),
            _("You are told because you are in charge of this meeting."), days=(-7, -3, -1, 0),
        )  # fmt: skip
