"""ProgressReport with its Narratives."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays, stays_with
from bic.blueprint import PHASES
from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager


class Part(models.IntegerChoices):
    """The places of a report where people write."""

    GLANCE = 0, _("At a glance")
    PHASE_1 = 1, PHASES[0].name
    PHASE_2 = 2, PHASES[1].name
    PHASE_3 = 3, PHASES[2].name
    PHASE_4 = 4, PHASES[3].name
    PHASE_5 = 5, PHASES[4].name
    ASKS = 6, _("What we ask")


class ProgressReportQuerySet(models.QuerySet):
    """Reports by state, and what pages load."""

    def published(self):
        """Those that partners may read."""
        return self.filter(state=ProgressReport.State.PUBLISHED)

    def for_list(self):
        """All that the lists of reports show, in one query; facts stay where they are."""
        return (
            self.select_related("community", "created_by", "published_by", "file", "correction")
            .defer("facts", "correction__facts")
            .order_by("-period_end", "-pk")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One report with its file, the version it corrects and the one that corrects it."""
        return self.select_related(
            "community__program", "created_by", "published_by", "file", "corrects", "correction"
        ).defer("corrects__facts", "correction__facts")


@track(exclude=["facts"])
class ProgressReport(CommunityModel):
    """What a community planned, did and learned in a period.

    A draft shows the records as they are. Publishing freezes everything that is
    printed into `facts`, and from then on PostgreSQL refuses to change or delete
    the row (trigger `report_published_stays`). A correction is a new report.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        PUBLISHED = "published", _("Published")

    class PageSize(models.TextChoices):
        LETTER = "letter", _("US Letter")
        A4 = "a4", pgettext_lazy("paper size", "A4")

    title = models.CharField(_("title"), max_length=160)
    period_start = models.DateField(_("first day"))
    period_end = models.DateField(_("last day"))
    language = models.CharField(_("language"), max_length=12, choices=settings.LANGUAGES)
    page_size = models.CharField(
        _("paper"), max_length=8, choices=PageSize, default=PageSize.LETTER
    )
    number = models.PositiveSmallIntegerField(_("version"), default=1, editable=False)
    corrects = models.OneToOneField(
        "self", models.PROTECT, null=True, editable=False, related_name="correction"
    )
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.DRAFT, editable=False
    )
    facts = models.JSONField(default=dict, editable=False)
    created_by = somebody(editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    published_by = person()
    published_at = models.DateTimeField(null=True, editable=False)

    objects = tenant_manager(ProgressReportQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("progress report")
        verbose_name_plural = _("progress reports")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(period_start__lte=models.F("period_end")),
                name="report_period_in_order",
                violation_error_message=_("The last day must not be before the first day."),
            ),
            by_somebody(
                "published",
                name="report_published_by_somebody",
                before={"state": "draft"},
                after={"state": "published"},
            ),
        ]
        indexes = [
            models.Index(fields=["program", "community", "-period_end"], name="report_by_period"),
            models.Index(fields=["program", "-period_end"], name="report_by_program_period"),
        ]
        triggers = [stays("report_published_stays", state="published")]

    def __str__(self):
        return self.title

    @property
    def is_draft(self):
        """Whether it may still change."""
        return self.state == self.State.DRAFT


@track()
class Narrative(CommunityModel):
    """What people wrote in one part of a report. Frozen with it."""

    report = models.ForeignKey(
        ProgressReport, models.CASCADE, related_name="narratives", editable=False
    )
    part = models.PositiveSmallIntegerField(choices=Part, editable=False)
    text = models.TextField(_("text"), blank=True, max_length=20_000)
    updated_at = models.DateTimeField(auto_now=True)
    updated_by = person()

    class Meta:
        verbose_name = _("narrative")
        verbose_name_plural = _("narratives")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "part"], name="narrative_one_per_part"
            ),
        ]
        triggers = [
            stays_with(
                "narrative_stays_with_report",
                "reports_progressreport",
                "id = COALESCE(NEW.report_id, OLD.report_id) AND state = 'published'",
                because="The report of this narrative is published.",
            )
        ]

    def __str__(self):
        return self.get_part_display()
