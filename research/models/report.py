"""The research report of a community: its parts, and the editions that were published of it."""

from django.contrib.postgres.fields import ArrayField
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


@track()
class ResearchReport(Paper):
    """One version of what a community's background research found."""

    objects = tenant_manager(PaperQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("research report")
        verbose_name_plural = _("research reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "number"], name="research_report_number"
            ),
            models.UniqueConstraint(
                fields=["program", "community"],
                condition=models.Q(published_at=None),
                name="research_report_one_draft",
            ),
            by_somebody("published", name="research_report_published_by_somebody"),
        ]
        triggers = [stays("research_report_stays", published_at__isnull=False)]

    def __str__(self):
        return str(_("Research report, version %(number)s") % {"number": self.number})

    @property
    def kind(self):
        """What it is, in words."""
        return _("Research report")


@track(exclude=["facts"])
class ReportPart(PaperPart):
    """A part of a research report.

    Its facts name quotes by key alone, because consent can be taken back.
    """

    class Key(models.TextChoices):
        TITLE = "title", _("Title")
        SUMMARY = "summary", _("Executive summary")
        PROFILE = "profile", _("Who lives here")
        STUDIES = "studies", _("What people told us")
        ASSETS = "assets", _("What the community has")
        EXISTING = "existing", _("What was known before")
        THEMES = "themes", _("Themes")
        NEXT = "next", _("Recommendations and next steps")

    report = models.ForeignKey(ResearchReport, models.CASCADE, related_name="parts", editable=False)
    key = models.CharField(_("part"), max_length=8, choices=Key, editable=False)

    objects = tenant_manager(PartQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("part of a research report")
        verbose_name_plural = _("parts of research reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "key"], name="report_part_each_once"
            ),
            first_are_never_left_out("report_part_first_are_never_left_out"),
        ]
        triggers = [facts_stay("report_part_facts_stay", "research_researchreport")]


class ReportEdition(PaperEdition):
    """A research report as it was published in one language."""

    report = models.ForeignKey(
        ResearchReport, models.PROTECT, related_name="editions", editable=False
    )

    objects = tenant_manager(EditionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("edition of a research report")
        verbose_name_plural = _("editions of research reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "language"], name="report_edition_each_language_once"
            )
        ]
        triggers = [stays("report_edition_stays")]


@holds_file("storage_key")
class EditionFile(PaperFile):
    """The PDF of an edition.

    `without` are the quotes that were withdrawn before it was made; when more are, it is made
    anew.
    """

    edition = models.OneToOneField(
        ReportEdition, models.PROTECT, related_name="file", editable=False
    )
    without = ArrayField(models.BigIntegerField(), default=list, editable=False)

    objects = tenant_manager(program="program", community="community")

    class Meta:
        verbose_name = _("file of a research report")
        verbose_name_plural = _("files of research reports")
        constraints = rules_of_pdf("edition_file")
        indexes = [unfinished("edition_file")]
