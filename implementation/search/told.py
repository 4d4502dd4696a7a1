"""Updates, versions of the plan and reports to audiences among the results of the search."""

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from bic.search import source
from bic.translated import EveryText
from bic.versions import named
from implementation.models import Audience, AudienceReport, PlanVersion, Update
from implementation.models.status import Status
from meetings.search.proposals import InCommunity

LONGEST_NAME = 120


@source(
    "updates", label=_("Updates of the plan"), permission="implementation.list_update", order=92,
    icon="history",
)  # fmt: skip
class Updates(InCommunity):
    """By what happened; internal ones by those who read them on their page."""

    model = Update
    concerns = ("document", "partner__organization")
    text = ("note",)
    title = "note"
    sort = "-pk"
    facts = ("note", "status", "day", "task", "action")

    def rows(self, user, program):
        rows = Update.objects.exclude(note="")
        if user.has_perm("implementation.view_internal_update", program):
            return rows
        return rows.not_internal_to(user)

    def url(self, hit, user, program):
        update = hit.subject
        noun, key = ("task", update.task_id) if update.task_id else ("action", update.action_id)
        slugs = program.slug, hit.community_slug
        page = reverse(f"implementation:{noun}_detail", args=[*slugs, key])
        return f"{page}#update-{update.pk}"

    def name(self, hit):
        note = hit.subject.note
        return note if len(note) <= LONGEST_NAME else f"{note[:LONGEST_NAME].rstrip()}…"

    def detail(self, hit):
        update = hit.subject
        return f"{Status(update.status).label} · {date_format(update.day)} · {hit.community}"


@source(
    "planversions", label=_("Versions of the plan"),
    permission="implementation.view_planversion", order=93, icon="file_present",
)  # fmt: skip
class PlanVersions(InCommunity):
    """By the title of the plan, what is new in them, and who approved them."""

    model = PlanVersion
    page = "implementation:planversion_detail"
    text = (EveryText("plan__title"), "note", "approver")
    title = "note"
    sort = "-pk"
    facts = ("number", "note", "approver", "approved_at")

    def rows(self, user, program):
        rows = PlanVersion.objects.all()
        is_staff = user.has_perm("implementation.view_history_planversion", program)
        return rows if is_staff else rows.approved()

    def name(self, hit):
        version = hit.subject
        return " · ".join(filter(None, [named(version.number), version.approver]))


@source(
    "audiencereports", label=_("Reports to audiences"),
    permission="implementation.view_audiencereport", order=94, icon="campaign",
)  # fmt: skip
class AudienceReports(InCommunity):
    """By their words in any language; what a funder is told, by those who steer."""

    model = AudienceReport
    page = "implementation:audiencereport_detail"
    text = (EveryText("title"), EveryText("text"))
    title = EveryText("title")
    sort = "-pk"
    facts = ("audience", "title", "state", "period_end")

    def rows(self, user, program):
        rows = AudienceReport.objects.all()
        if not user.has_perm("implementation.view_draft_audiencereport", program):
            rows = rows.published()
        if user.has_perm("implementation.add_audiencereport", program):
            return rows
        return rows.exclude(audience=Audience.FUNDER)

    def name(self, hit):
        report = hit.subject
        audience = Audience(report.audience).label
        return f"{audience}: {report.title}" if report.title else str(audience)

    def detail(self, hit):
        return f"{date_format(hit.subject.period_end)} · {hit.community}"
