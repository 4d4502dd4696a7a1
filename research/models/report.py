"""The research report of a community: its parts, and the editions that were published of it."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody, stays
from bic.documents.storage import holds_file
from bic.persons import person, somebody
from bic.reports.models import MadePdf, ProgressReport
from bic.reports.models.files import rules_of_pdf, unfinished
from bic.spoken import name_of
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField

FACTS_STAY = """\
IF EXISTS (
    SELECT 1 FROM research_researchreport
    WHERE id = OLD.report_id AND published_at IS NOT NULL
) THEN
    RAISE EXCEPTION 'The report of this part is published.';
END IF;
RETURN NEW;
"""


class ResearchReportQuerySet(models.QuerySet):
    """Research reports by state, and what pages load."""

    def published(self):
        """Those of which there is an edition."""
        return self.filter(published_at__isnull=False)

    def drafts(self):
        """Those of which there is none yet."""
        return self.filter(published_at__isnull=True)

    def for_list(self):
        """All that the list of versions shows, in three queries, the newest first."""
        return self.select_related("created_by", "published_by").order_by("-number")

    def for_detail(self):
        """One version with the names on its page."""
        return self.select_related("program", "community", "created_by", "published_by")


@track()
class ResearchReport(CommunityModel):
    """One version of what a community's background research found.

    Its parts hold the facts and what people wrote. The first edition publishes it: from then
    on facts, order and published words stay, and only translations are still written, each
    published as an edition of its own. A correction is the next version.
    """

    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    page_size = models.CharField(
        _("paper"),
        max_length=8,
        choices=ProgressReport.PageSize,
        default=ProgressReport.PageSize.LETTER,
    )
    created_by = somebody(editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    published_by = person()
    published_at = models.DateTimeField(null=True, editable=False)

    objects = tenant_manager(ResearchReportQuerySet, program="program", community="community")

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
    def is_draft(self):
        """Whether everything in it may still change."""
        return self.published_at is None


class ReportPartQuerySet(models.QuerySet):
    """Parts of a report."""

    def in_order(self):
        """As they are read."""
        return self.order_by("position", "pk")


@track(exclude=["facts"])
class ReportPart(CommunityModel):
    """A part of a research report: what the data say, and what people wrote.

    `facts` are plain JSON in words of each language of the product, as they were when the part
    was assembled; they name quotes by key alone, because consent can be taken back.
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

    # They stand first, and always.
    FIRST = (Key.TITLE, Key.SUMMARY)

    report = models.ForeignKey(ResearchReport, models.CASCADE, related_name="parts", editable=False)
    key = models.CharField(_("part"), max_length=8, choices=Key, editable=False)
    position = models.PositiveSmallIntegerField(_("order"), editable=False)
    is_left_out = models.BooleanField(_("left out"), default=False, editable=False)
    facts = models.JSONField(default=dict, editable=False)
    assembled_at = models.DateTimeField(null=True, editable=False)
    text = TranslatedField(_("text"), blank=True)
    updated_by = person()
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(ReportPartQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("part of a research report")
        verbose_name_plural = _("parts of research reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "key"], name="report_part_each_once"
            ),
            models.CheckConstraint(
                condition=models.Q(is_left_out=False) | ~models.Q(key__in=["title", "summary"]),
                name="report_part_first_are_never_left_out",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="report_part_facts_stay",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__facts__df=pgtrigger.F("new__facts"))
                | pgtrigger.Q(old__position__df=pgtrigger.F("new__position"))
                | pgtrigger.Q(old__is_left_out__df=pgtrigger.F("new__is_left_out")),
                func=FACTS_STAY,
            )
        ]

    def __str__(self):
        return str(self.get_key_display())

    @property
    def stands_first(self):
        """Whether it is title or summary, which neither move nor are left out."""
        return self.key in self.FIRST


class ReportEditionQuerySet(models.QuerySet):
    """Editions, and what pages load of them."""

    def for_list(self):
        """What stands beside a version; the facts stay where they are."""
        return self.select_related("published_by", "file").defer("facts").order_by("published_at")


class ReportEdition(CommunityModel):
    """A research report as it was published in one language; nothing in it moves again.

    `facts` are all that is printed, in words of its language.
    """

    report = models.ForeignKey(
        ResearchReport, models.PROTECT, related_name="editions", editable=False
    )
    language = models.CharField(_("language"), max_length=12, editable=False)
    title = models.CharField(_("title"), max_length=160, editable=False)
    facts = models.JSONField(editable=False)
    published_by = somebody(verbose_name=_("published by"), editable=False)
    published_at = models.DateTimeField(_("published on"), auto_now_add=True)

    objects = tenant_manager(ReportEditionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("edition of a research report")
        verbose_name_plural = _("editions of research reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "language"], name="report_edition_each_language_once"
            )
        ]
        triggers = [stays("report_edition_stays")]

    def __str__(self):
        return self.title

    @property
    def language_name(self):
        """Its language in the language of the page."""
        return name_of(self.language)


@holds_file("storage_key")
class EditionFile(MadePdf, CommunityModel):
    """The PDF of an edition and how far its rendering is.

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

    def __str__(self):
        return f"{self.edition_id}: {self.state}"
