"""Studies: what a community is asked, whom, how many, and under which review of its ethics."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays
from bic.days import today_in
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.spoken import name_of
from bic.surveys.models import Survey
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField


class StudyQuerySet(models.QuerySet):
    """What pages load of studies."""

    def for_list(self):
        """All that the list of a community shows, in one query, the newest first."""
        return (
            self.select_related("owner")
            .defer("consent", "method", "asked")
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One study with the names on its page."""
        return self.select_related(
            "program", "community", "owner", "survey", "opened_by", "closed_by"
        )


@track()
class Study(CommunityModel):
    """A needs-assessment study: a survey, interviews, or focus groups.

    Data are collected while `opened_at` stands and `closed_at` does not, and while the review
    of its ethics has not expired. `open_reason` is why it was opened without an approved
    evaluation plan, "" where there was one (`bic.blueprint.collecting`).
    """

    class Kind(models.TextChoices):
        INTERVIEWS = "interviews", _("Interviews")
        GROUPS = "groups", _("Focus groups")
        SURVEY = "survey", _("Survey")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    title = models.CharField(_("title"), max_length=160)
    question = models.TextField(_("what we want to know"), max_length=2000)
    asked = models.TextField(_("who is asked"), max_length=2000, blank=True)
    method = models.TextField(_("notes on the method"), max_length=8000, blank=True)
    languages = ArrayField(models.CharField(max_length=12), verbose_name=_("languages"))
    consent = TranslatedField(_("consent text"), blank=True)
    survey = models.ForeignKey(
        Survey, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("survey")
    )
    owner = in_charge(verbose_name=_("in charge"))
    irb_number = models.CharField(_("IRB number"), max_length=40, blank=True)
    irb_status = models.CharField(
        _("IRB status"), max_length=12, choices=Survey.Review, default=Survey.Review.PENDING
    )
    irb_decided_on = models.DateField(_("IRB decision on"), null=True, blank=True)
    irb_expires_on = models.DateField(_("IRB approval ends after"), null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    opened_by = person(verbose_name=_("opened by"))
    opened_at = models.DateTimeField(_("opened on"), null=True, editable=False)
    open_reason = models.TextField(
        _("why without an approved evaluation plan"), max_length=1000, blank=True, editable=False
    )
    closed_by = person(verbose_name=_("closed by"))
    closed_at = models.DateTimeField(_("closed on"), null=True, editable=False)

    objects = tenant_manager(StudyQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("study")
        verbose_name_plural = _("studies")
        constraints = [
            by_somebody("opened", name="study_opened_by_somebody", before={"open_reason": ""}),
            by_somebody("closed", name="study_closed_by_somebody"),
            models.CheckConstraint(
                condition=Q(closed_at=None) | Q(opened_at__isnull=False),
                name="study_closed_after_it_was_opened",
            ),
            models.CheckConstraint(
                condition=Q(survey=None) | Q(kind="survey"),
                name="study_survey_of_surveys_alone",
                violation_error_message=_("Only a study that is a survey has one."),
            ),
        ]
        indexes = [
            models.Index(fields=["program", "community", "-created_at"], name="study_by_place")
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse(
            "research:study_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def is_survey(self):
        """Whether answers come in through a survey, not as records."""
        return self.kind == self.Kind.SURVEY

    @property
    def is_expired(self):
        """Whether the review of its ethics ended before today, in the program's time zone."""
        ends = self.irb_expires_on
        return ends is not None and ends < today_in(self.program)

    @property
    def is_open(self):
        """Whether data are collected today."""
        return self.opened_at is not None and self.closed_at is None and not self.is_expired

    def consent_missing(self):
        """Languages of the study whose speakers could not read what they agree to."""
        if not self.consent:
            return list(self.languages)
        return self.consent.missing(self.languages)

    @property
    def state(self):
        """ "draft", "open", "expired" or "closed"."""
        if self.opened_at is None:
            return "draft"
        if self.closed_at is not None:
            return "closed"
        return "expired" if self.is_expired else "open"


class About(models.TextChoices):
    """By what the people of a study are counted."""

    LANGUAGE = "language", _("Language")
    AGE = "age", _("Age")
    PLACE = "place", _("Neighborhood")
    OTHER = "other", _("Another group")
    ANSWER = "answer", _("Answer to the survey")


class Age(models.TextChoices):
    """Bands of age; children are asked only if the review of ethics says how."""

    UNDER_18 = "under_18", _("Under 18")
    TO_24 = "18_24", _("18 to 24")
    TO_44 = "25_44", _("25 to 44")
    TO_64 = "45_64", _("45 to 64")
    OVER_65 = "65", _("65 and older")
    UNKNOWN = "unknown", pgettext_lazy("age", "Not known")


@track()
class Target(CommunityModel):
    """How many people of a group a study wants to hear.

    `group` is the code of a language, a band of age, or the words that staff chose. A study
    that is a survey counts by language, or by the answer `group` to its item `key`.
    """

    study = models.ForeignKey(Study, models.CASCADE, related_name="targets", editable=False)
    about = models.CharField(_("by"), max_length=10, choices=About)
    key = models.CharField(
        _("item of the survey"), max_length=64, blank=True, editable=False, db_default=""
    )
    group = models.CharField(_("group"), max_length=200)
    wanted = models.PositiveSmallIntegerField(_("how many people"))

    class Meta:
        verbose_name = _("target of a study")
        verbose_name_plural = _("targets of studies")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "study", "about", "key", "group"],
                name="target_each_group_once",
                violation_error_message=_("This group has a target already."),
            ),
            models.CheckConstraint(
                condition=Q(key="") ^ Q(about="answer"), name="target_answer_to_an_item"
            ),
            models.CheckConstraint(
                condition=Q(wanted__gt=0),
                name="target_wants_somebody",
                violation_error_message=_("At least one person."),
            ),
        ]

    def __str__(self):
        return self.group


class GuideQuerySet(models.QuerySet):
    """Guides in their order."""

    def in_order(self):
        """By language, the newest version first."""
        return self.order_by("language", "-number")


@track()
class Guide(CommunityModel):
    """What is asked in one language, as one version. Once a record used it, it stays."""

    study = models.ForeignKey(Study, models.CASCADE, related_name="guides", editable=False)
    language = models.CharField(_("language"), max_length=12)
    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    questions = ArrayField(models.CharField(max_length=500), verbose_name=_("questions"))
    notes = models.TextField(_("notes for the facilitator"), max_length=4000, blank=True)
    created_by = person(verbose_name=_("written by"))
    created_at = models.DateTimeField(auto_now_add=True)
    used_at = models.DateTimeField(_("first used"), null=True, editable=False)

    objects = tenant_manager(GuideQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "study", "language", "number"], name="guide_each_version_once"
            )
        ]
        triggers = [stays("guide_stays_once_used", used_at__isnull=False)]

    def __str__(self):
        return str(
            _("%(language)s, version %(number)s")
            % {"language": self.language_name, "number": self.number}
        )

    @property
    def language_name(self):
        """Its language in the language of the page."""
        return name_of(self.language)
