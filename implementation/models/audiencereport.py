"""What one audience is told of a period, and the files of it."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays
from bic.documents.storage import holds_file
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.reports.models import MadePdf, ProgressReport
from bic.reports.models.files import rules_of_pdf, unfinished
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from implementation.models.cycle import Audience, ReportCycle


class AudienceReportQuerySet(models.QuerySet):
    """Reports to audiences by state, and what pages load."""

    def published(self):
        """Those that their audience may read."""
        return self.filter(state=AudienceReport.State.PUBLISHED)

    def open(self):
        """Begun, and neither published nor skipped."""
        return self.filter(state__in=AudienceReport.OPEN)

    def for_list(self):
        """All that lists show, in one query; facts stay where they are."""
        return (
            self.select_related("cycle__grant", "cycle__owner", "published_by", "report")
            .defer("facts", "report__facts")
            .order_by("-period_end", "audience", "-pk")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One with its cycle, its update and the versions beside it."""
        return self.select_related(
            "program", "community", "cycle__grant__funder", "cycle__owner", "cycle__reviewer",
            "report", "published_by", "skipped_by", "corrects", "correction",
        ).defer("corrects__facts", "correction__facts")  # fmt: skip


@track(exclude=["facts"])
class AudienceReport(CommunityModel):
    """What one audience is told of a period: made of a progress report, with words of its own.

    The progress report is the one update that feeds all audiences: what it froze is what each
    of them is told. Publishing freezes `facts`, by language, and PostgreSQL keeps the row from
    then on; a correction is the next version. A period may be skipped, with a reason.
    """

    class State(models.TextChoices):
        DRAFT = "draft", pgettext_lazy("audience report", "Draft")
        REVIEW = "review", pgettext_lazy("audience report", "In review")
        PUBLISHED = "published", pgettext_lazy("audience report", "Published")
        SKIPPED = "skipped", pgettext_lazy("audience report", "Skipped")

    OPEN = (State.DRAFT, State.REVIEW)

    cycle = models.ForeignKey(
        ReportCycle, models.PROTECT, related_name="reports", editable=False, verbose_name=_("cycle")
    )
    audience = models.CharField(_("audience"), max_length=10, choices=Audience, editable=False)
    number = models.PositiveSmallIntegerField(_("version"), default=1, editable=False)
    corrects = models.OneToOneField(
        "self", models.PROTECT, null=True, editable=False, related_name="correction"
    )
    period_start = models.DateField(_("first day"), editable=False)
    period_end = models.DateField(_("last day"), editable=False)
    due_on = models.DateField(_("due on"), editable=False)
    report = models.ForeignKey(
        ProgressReport, models.PROTECT, null=True, related_name="+", editable=False,
        verbose_name=_("update"),
    )  # fmt: skip
    title = TranslatedField(_("title"), blank=True)
    text = TranslatedField(_("your words to these readers"), blank=True)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.DRAFT, editable=False
    )
    reason = models.CharField(_("reason"), max_length=400, blank=True, editable=False)
    remark = models.CharField(
        _("remark of the reader"), max_length=1000, blank=True, editable=False
    )
    facts = models.JSONField(default=dict, editable=False)
    created_by = person(verbose_name=_("begun by"))
    created_at = models.DateTimeField(auto_now_add=True)
    skipped_by = person(verbose_name=_("skipped by"))
    published_by = person(verbose_name=_("published by"))
    published_at = models.DateTimeField(_("published"), null=True, editable=False)

    objects = tenant_manager(AudienceReportQuerySet, program="program", community="community")

    # What a funder is told holds money that is the staff's alone.
    partners_have_if = "state = 'published' AND audience <> 'funder'"

    class Meta:
        verbose_name = _("report to an audience")
        verbose_name_plural = _("reports to audiences")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "cycle", "period_start", "number"],
                name="audience_report_each_period_once",
            ),
            models.CheckConstraint(
                condition=Q(period_start__lte=F("period_end")),
                name="audience_report_period_in_order",
            ),
            models.CheckConstraint(
                condition=Q(state="skipped", skipped_by__isnull=False) & ~Q(reason="")
                | ~Q(state="skipped") & Q(report__isnull=False, skipped_by=None, reason=""),
                name="audience_report_skipped_says_why",
            ),
            by_somebody(
                "published",
                name="audience_report_published_by_somebody",
                before={"state__in": ["draft", "review", "skipped"]},
                after={"state": "published"},
            ),
        ]
        indexes = [
            models.Index(
                fields=["program", "community", "-period_end"], name="audience_report_by_period"
            ),
        ]
        triggers = [stays("audience_report_published_stays", state="published")]

    def __str__(self):
        return f"{self.get_audience_display()}, {self.period_end}"

    @property
    def is_open(self):
        """Whether it is still worked on."""
        return self.state in self.OPEN

    @property
    def is_draft(self):
        """Whether its audience may not read it yet."""
        return self.state != self.State.PUBLISHED


@holds_file("storage_key")
@track()
class AudienceFile(MadePdf, CommunityModel):
    """A published report to an audience as a file in one language."""

    class Format(models.TextChoices):
        PDF = "pdf", "PDF"
        WORD = "docx", "Word"

    report = models.ForeignKey(AudienceReport, models.PROTECT, related_name="files", editable=False)
    language = models.CharField(max_length=12, editable=False)
    format = models.CharField(max_length=4, choices=Format, editable=False)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("file of a report to an audience")
        verbose_name_plural = _("files of reports to audiences")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "language", "format"], name="audience_file_each_once"
            ),
            *rules_of_pdf("audience_file"),
        ]
        indexes = [unfinished("audience_file")]

    def __str__(self):
        return f"{self.report_id}: {self.language} {self.format}"
