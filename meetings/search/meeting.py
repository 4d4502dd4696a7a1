"""Meetings and tasks among the results of the search."""

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from bic.search import Source, source
from bic.translated import EveryText
from meetings.models import Meeting, Task


@source(
    "meetings",
    label=_("Meetings"),
    permission="meetings.view_meeting",
    order=80,
    icon="calendar_today",
)
class Meetings(Source):
    """By title and purpose in any language, and by place; whoever looks finds what they may see."""

    model = Meeting
    concerns = ("owner", "materials__document", "helpers__user")
    text = (EveryText("title"), EveryText("purpose"), "place")
    title = EveryText("title")
    sort = "-pk"
    facts = ("title", "starts_at", "published_at")

    def url(self, hit, user, program):
        return reverse(
            "meetings:meeting_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def name(self, hit):
        return str(hit.subject.title)

    def detail(self, hit):
        return date_format(timezone.localtime(hit.subject.starts_at).date())


@source("tasks", label=_("Tasks"), permission="meetings.view_task", order=81, icon="check")
class Tasks(Source):
    """By what is to be done."""

    model = Task
    concerns = ("owner",)
    text = ("title", "note")
    title = "title"
    sort = "-pk"
    facts = ("title", "done_on")

    def url(self, hit, user, program):
        return reverse(
            "meetings:task_detail", args=[program.slug, hit.community_slug, hit.subject.pk]
        )

    def name(self, hit):
        return hit.subject.title

    def detail(self, hit):
        return str(_("Done") if hit.subject.done_on else _("To do"))
