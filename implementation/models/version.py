"""Versions of a plan: frozen whole, approved, compared with, and published in languages."""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays
from bic.documents.storage import holds_file
from bic.persons import person, somebody
from bic.reports.models import MadePdf
from bic.reports.models.files import rules_of_pdf, unfinished
from bic.spoken import name_of
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from bic.versions import named
from implementation.models.plan import Plan


@track()
class FrontText(CommunityModel):
    """A text that stands before the topics of a plan, besides its purpose."""

    class Key(models.TextChoices):
        SUMMARY = "summary", _("Executive summary")
        PARTNERS = "partners", pgettext_lazy("plan", "Partners")
        COMMITTEE = "committee", pgettext_lazy("plan", "Committee")
        METHOD = "method", _("How the plan was made")
        NUMBERS = "numbers", _("Who was reached")
        LIMITS = "limits", _("What the plan cannot do")

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="front", editable=False)
    key = models.CharField(_("part"), max_length=10, choices=Key, editable=False)
    text = TranslatedField(_("text"), blank=True)
    updated_by = person()
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("text before the topics")
        verbose_name_plural = _("texts before the topics")
        constraints = [
            models.UniqueConstraint(fields=["program", "plan", "key"], name="plan_front_once"),
        ]

    def __str__(self):
        return str(self.get_key_display())


class PlanVersionQuerySet(models.QuerySet):
    """Versions by state, and what pages load of them."""

    def approved(self):
        """Those that somebody approved."""
        return self.filter(approved_at__isnull=False)

    def waiting(self):
        """The one that waits for approval, or nothing."""
        return self.filter(approved_at=None)

    def for_list(self):
        """What a list of versions shows, the newest first; the frozen plan stays where it is."""
        return self.select_related("created_by", "approved_by").defer("facts").order_by("-number")

    def for_detail(self):
        """One version with its plan and the people on its page."""
        return self.select_related("program", "community", "plan", "created_by", "approved_by")


# The plan itself changes every day; its versions never.
@track(exclude=["facts"])
class PlanVersion(CommunityModel):
    """The whole plan as it stood on a day, in every language; `facts` is plain JSON.

    It never changes. Somebody says who approved it and when; one approved version is the
    baseline, with which today's plan is compared.
    """

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="versions", editable=False)
    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    note = models.TextField(_("what is new in it"), max_length=2000, blank=True)
    facts = models.JSONField(editable=False)
    created_by = somebody(editable=False, verbose_name=_("frozen by"))
    created_at = models.DateTimeField(_("frozen on"), auto_now_add=True)
    approver = models.CharField(_("approved by which body or person"), max_length=160, blank=True)
    approved_on = models.DateField(_("day of the approval"), null=True, blank=True)
    approved_by = person(verbose_name=_("approval written down by"))
    approved_at = models.DateTimeField(_("approval written down on"), null=True, editable=False)
    is_baseline = models.BooleanField(_("baseline"), default=False, editable=False)

    objects = tenant_manager(PlanVersionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("version of the plan")
        verbose_name_plural = _("versions of the plan")
        constraints = [
            models.UniqueConstraint(fields=["program", "plan", "number"], name="plan_version_once"),
            models.UniqueConstraint(
                fields=["program", "plan"],
                condition=Q(approved_at=None),
                name="plan_version_one_waits",
            ),
            models.UniqueConstraint(
                fields=["program", "plan"],
                condition=Q(is_baseline=True),
                name="plan_version_one_baseline",
            ),
            by_somebody(
                "approved",
                name="plan_version_approved_by_somebody",
                before={"approver": "", "approved_on": None, "is_baseline": False},
                after={"approved_on__isnull": False},
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="plan_version_facts_stay",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__facts__df=pgtrigger.F("new__facts"))
                | pgtrigger.Q(old__number__df=pgtrigger.F("new__number")),
            ),
            pgtrigger.Protect(
                name="plan_version_approved_stays",
                operation=pgtrigger.Delete,
                condition=pgtrigger.Q(old__approved_at__isnull=False),
            ),
        ]

    def __str__(self):
        return named(self.number)

    @property
    def is_approved(self):
        """Whether somebody approved it."""
        return self.approved_at is not None


class PlanEditionQuerySet(models.QuerySet):
    """Editions, and what pages load of them."""

    def newest_first(self):
        """By the version they are of, then by when they were published."""
        return self.order_by("-version__number", "-number", "-pk")

    def for_list(self):
        """What stands beside a version; the facts stay where they are."""
        return self.select_related("published_by", "file").defer("facts").newest_first()


class PlanEdition(CommunityModel):
    """A version of the plan as everybody reads it in one language; nothing in it moves again.

    Once more texts are translated, another edition of the same version takes its place.
    """

    version = models.ForeignKey(
        PlanVersion, models.PROTECT, related_name="editions", editable=False
    )
    language = models.CharField(_("language"), max_length=12, editable=False)
    number = models.PositiveSmallIntegerField(default=1, editable=False)
    title = models.CharField(_("title"), max_length=200, editable=False)
    # How many texts stand in another language.
    missing = models.PositiveSmallIntegerField(default=0, editable=False)
    facts = models.JSONField(editable=False)
    published_by = somebody(verbose_name=_("published by"), editable=False)
    published_at = models.DateTimeField(_("published on"), auto_now_add=True)

    objects = tenant_manager(PlanEditionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("edition of the plan")
        verbose_name_plural = _("editions of the plan")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "version", "language", "number"], name="plan_edition_once"
            )
        ]
        indexes = [models.Index(fields=["program", "community"], name="plan_edition_of_place")]
        triggers = [stays("plan_edition_stays")]

    def __str__(self):
        return self.title

    @property
    def language_name(self):
        """Its language in the language of the page."""
        return name_of(self.language)


@holds_file("storage_key")
class PlanEditionFile(MadePdf, CommunityModel):
    """The PDF of an edition and how far its rendering is."""

    edition = models.OneToOneField(PlanEdition, models.PROTECT, related_name="file", editable=False)

    objects = tenant_manager(program="program", community="community")

    class Meta:
        verbose_name = _("file of the plan")
        verbose_name_plural = _("files of the plan")
        constraints = rules_of_pdf("plan_file")
        indexes = [unfinished("plan_file")]

    def __str__(self):
        return f"{self.edition_id}: {self.state}"
