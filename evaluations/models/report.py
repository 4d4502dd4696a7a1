"""The report of a wave: its parts, and the editions that were published of it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody, stays
from bic.documents.storage import holds_file
from bic.papers.models import (
    EditionQuerySet,
    Paper,
    PaperEdition,
    PaperFile,
    PaperPart,
    PaperQuerySet,
    PartQuerySet,
    facts_stay,
    first_are_never_left_out,
)
from bic.reports.models.files import rules_of_pdf, unfinished
from bic.tenancy.history import track
from bic.tenancy.scoping import tenant_manager
from evaluations.models.wave import Wave


class EvaluationReportQuerySet(PaperQuerySet):
    """Reports of waves by state, and what pages load."""

    def for_list(self):
        """Versions with their waves, in one query, the newest first."""
        return super().for_list().select_related("wave", "created_by", "published_by")

    def for_detail(self):
        """One version with its wave and the names on its page."""
        return super().for_detail().select_related(
            "program", "community", "wave", "created_by", "published_by"
        )  # fmt: skip


@track()
class EvaluationReport(Paper):
    """One version of what a wave found."""

    wave = models.ForeignKey(Wave, models.PROTECT, related_name="reports", editable=False)

    objects = tenant_manager(EvaluationReportQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("evaluation report")
        verbose_name_plural = _("evaluation reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "wave", "number"], name="evaluation_report_number"
            ),
            models.UniqueConstraint(
                fields=["program", "wave"],
                condition=models.Q(published_at=None),
                name="evaluation_report_one_draft",
            ),
            by_somebody("published", name="evaluation_report_published_by_somebody"),
        ]
        indexes = [
            models.Index(fields=["program", "community"], name="evaluation_report_by_place"),
        ]
        triggers = [stays("evaluation_report_stays", published_at__isnull=False)]

    def __str__(self):
        return f"{self.kind}, {self.number}"

    @property
    def kind(self):
        """What it is, in words."""
        return _("Evaluation report: %(wave)s") % {"wave": self.wave}


@track(exclude=["facts"])
class EvaluationPart(PaperPart):
    """A part of the report of a wave."""

    class Key(models.TextChoices):
        TITLE = "title", _("Title")
        SUMMARY = "summary", _("Executive summary")
        DESIGN = "design", _("What we asked, and how")
        PEOPLE = "people", _("Who took part")
        SURVEYS = "surveys", _("What people answered")
        INDICATORS = "indicators", _("Indicators and targets")
        CHANGE = "change", _("Institutional change")
        PLAN = "plan", _("How far the plan is")
        LESSONS = "lessons", _("Lessons and strategies")
        NEXT = "next", _("Recommendations and next steps")

    report = models.ForeignKey(
        EvaluationReport, models.CASCADE, related_name="parts", editable=False
    )
    key = models.CharField(_("part"), max_length=10, choices=Key, editable=False)

    objects = tenant_manager(PartQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("part of an evaluation report")
        verbose_name_plural = _("parts of evaluation reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "key"], name="evaluation_part_each_once"
            ),
            first_are_never_left_out("evaluation_part_first_are_never_left_out"),
        ]
        triggers = [facts_stay("evaluation_part_facts_stay", "evaluations_evaluationreport")]


class EvaluationEdition(PaperEdition):
    """The report of a wave as it was published in one language."""

    report = models.ForeignKey(
        EvaluationReport, models.PROTECT, related_name="editions", editable=False
    )

    objects = tenant_manager(EditionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("edition of an evaluation report")
        verbose_name_plural = _("editions of evaluation reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "language"],
                name="evaluation_edition_each_language_once",
            )
        ]
        triggers = [stays("evaluation_edition_stays")]


@holds_file("storage_key")
class EvaluationFile(PaperFile):
    """The PDF of an edition of an evaluation report."""

    edition = models.OneToOneField(
        EvaluationEdition, models.PROTECT, related_name="file", editable=False
    )

    objects = tenant_manager(program="program", community="community")

    class Meta:
        verbose_name = _("file of an evaluation report")
        verbose_name_plural = _("files of evaluation reports")
        constraints = rules_of_pdf("evaluation_file")
        indexes = [unfinished("evaluation_file")]
