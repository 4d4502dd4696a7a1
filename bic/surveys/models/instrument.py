"""The instrument of a survey: versions, items, and their words in each language."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody, stays_with
from bic.persons import person
from bic.surveys.expressions import KEY
from bic.surveys.models.survey import Survey, of_community
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.versions import named

VERSION, ITEM = "surveys_version", "surveys_item"


class VersionQuerySet(models.QuerySet):
    """Versions by state."""

    def published(self):
        """Frozen ones, the newest first."""
        return self.filter(published_at__isnull=False).order_by("-number")

    def draft(self):
        """The one that may change, or nothing."""
        return self.filter(published_at=None)


@track()
class Version(CommunityModel):
    """One version of what a survey asks. Publishing freezes it.

    `consent_number` is the number of the first version with the same consent text.
    `languages` are those that respondents may choose: every item and the consent are approved
    in them. `revision` counts changes of its words, so that what is kept of it is known to be old.
    """

    community = of_community(editable=False)
    survey = models.ForeignKey(Survey, models.CASCADE, related_name="versions", editable=False)
    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    consent_number = models.PositiveSmallIntegerField(default=1, editable=False)
    languages = ArrayField(models.CharField(max_length=12), default=list, editable=False)
    revision = models.PositiveIntegerField(default=0, editable=False)
    settings = models.JSONField(default=dict, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = person(verbose_name=_("begun by"))
    published_at = models.DateTimeField(_("published on"), null=True, editable=False)
    published_by = person(verbose_name=_("published by"))

    objects = tenant_manager(VersionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("version of a survey")
        verbose_name_plural = _("versions of a survey")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "survey", "number"], name="survey_version_each_number_once"
            ),
            models.UniqueConstraint(
                fields=["program", "survey"],
                condition=Q(published_at=None),
                name="survey_version_one_draft_at_a_time",
            ),
            by_somebody("published", name="survey_version_published_by_somebody"),
        ]
        triggers = [
            # Languages open later, and words of closed ones change; nothing else does.
            pgtrigger.Protect(
                name="survey_version_stays_published",
                operation=pgtrigger.Update,
                condition=pgtrigger.Q(old__published_at__isnull=False)
                & (
                    pgtrigger.Q(new__published_at__isnull=True)
                    | pgtrigger.Q(old__number__df=pgtrigger.F("new__number"))
                    | pgtrigger.Q(old__consent_number__df=pgtrigger.F("new__consent_number"))
                ),
            ),
        ]

    def __str__(self):
        return named(self.number)

    @property
    def is_draft(self):
        """Whether it may still change."""
        return self.published_at is None


class Kind(models.TextChoices):
    """What an item is."""

    PAGE = "page", _("Words of the page")
    CONSENT = "consent", _("Consent")
    GROUP = "group", _("Group")
    MATRIX = "matrix", _("Matrix of scales")
    NOTE = "note", _("Note")
    ONE = "one", _("One choice")
    MANY = "many", _("Several choices")
    YES_NO = "yes_no", _("Yes or no")
    SCALE = "scale", _("Scale")
    RANKING = "ranking", _("Ranking")
    NUMBER = "number", _("Number")
    TEXT = "text", _("Short text")
    LONG_TEXT = "long_text", _("Long text")
    DATE = "date", _("Date")
    CALCULATED = "calculated", _("Calculated")


# Every version has one of each; people add the others.
FIXED = {Kind.PAGE: "_page", Kind.CONSENT: "_consent"}
HOLDERS = frozenset({Kind.GROUP, Kind.MATRIX})
WITH_CHOICES = frozenset({Kind.ONE, Kind.MANY, Kind.YES_NO, Kind.SCALE, Kind.RANKING})
# Kinds whose answers can be counted, and so filtered and crossed by.
CLOSED = frozenset({Kind.ONE, Kind.MANY, Kind.YES_NO, Kind.SCALE})
WITHOUT_ANSWER = frozenset({Kind.PAGE, Kind.CONSENT, Kind.GROUP, Kind.MATRIX, Kind.NOTE})
LONGEST_LABEL, MOST_CHOICES = 8000, 1000


class Direction(models.TextChoices):
    """What the last point of a scale means."""

    UP = "up", _("The last point is best")
    DOWN = "down", _("The first point is best")


@track()
class Item(CommunityModel):
    """One item of a version. Its `key` is the same in every language, version and wave.

    `choices` are `{"value": …, "columns": {…}}` in their order; the columns are what a choice
    filter compares. `kept` holds what an imported form said besides, for its export.
    Expressions are those of XLSForm; see `bic.surveys.expressions`.
    """

    community = of_community(editable=False)
    version = models.ForeignKey(Version, models.CASCADE, related_name="items", editable=False)
    parent = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, related_name="items", editable=False
    )
    key = models.CharField(
        _("name"),
        max_length=64,
        validators=[
            RegexValidator(
                rf"^{KEY.pattern}$",
                _("Begin with a letter; use letters, digits, “_”, “-” and “.” alone."),
            )
        ],
    )
    position = models.PositiveIntegerField(default=0, editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    is_required = models.BooleanField(_("must be answered"), default=False)
    may_decline = models.BooleanField(_("offers “prefer not to say”"), default=True)
    has_other = models.BooleanField(_("offers “other” with a text"), default=False)
    is_whole = models.BooleanField(_("whole numbers alone"), default=True)
    direction = models.CharField(_("direction"), max_length=4, choices=Direction, blank=True)
    list_name = models.CharField(_("list of choices"), max_length=64, blank=True)
    choices = models.JSONField(default=list, blank=True, editable=False)
    shown_when = models.TextField(_("shown when"), max_length=4000, blank=True)
    constraint = models.TextField(_("an answer is right when"), max_length=4000, blank=True)
    calculation = models.TextField(_("calculation"), max_length=4000, blank=True)
    choice_filter = models.TextField(_("choices are shown when"), max_length=4000, blank=True)
    is_reworded = models.BooleanField(_("wording changed"), default=False, editable=False)
    kept = models.JSONField(default=dict, blank=True, editable=False)

    class Meta:
        verbose_name = _("item")
        verbose_name_plural = _("items")
        constraints = [
            models.UniqueConstraint(fields=["program", "version", "key"], name="item_each_key_once")
        ]
        indexes = [models.Index(fields=["program", "version", "position"], name="item_in_order")]
        triggers = [
            stays_with(
                "item_stays_with_version",
                VERSION,
                "id = COALESCE(NEW.version_id, OLD.version_id)",
                "published_at IS NOT NULL",
                because="The version of this item is published.",
            )
        ]

    def __str__(self):
        return self.key


class Stage(models.TextChoices):
    """How far the words of an item are in one language."""

    DRAFT = "draft", _("Draft")
    TRANSLATED = "translated", _("Translated")
    REVIEWED = "reviewed", _("Reviewed")
    PRETESTED = "pretested", _("Pretested")
    APPROVED = "approved", _("Approved")


@track()
class Wording(CommunityModel):
    """The words of one item in one language, and how far they are.

    `choices` maps values of the item's choices to their labels. Frozen once respondents
    may choose the language in a published version (trigger).
    """

    community = of_community(editable=False)
    item = models.ForeignKey(Item, models.CASCADE, related_name="wordings", editable=False)
    language = models.CharField(_("language"), max_length=12, editable=False)
    label = models.TextField(_("wording"), max_length=LONGEST_LABEL, blank=True)
    hint = models.TextField(_("hint"), max_length=2000, blank=True)
    constraint_message = models.TextField(
        _("message when the answer is not right"), max_length=500, blank=True
    )
    choices = models.JSONField(default=dict, blank=True, editable=False)
    kept = models.JSONField(default=dict, blank=True, editable=False)
    stage = models.CharField(_("state"), max_length=10, choices=Stage, default=Stage.DRAFT)
    staged_by = person(verbose_name=_("by"))
    staged_at = models.DateTimeField(_("on"), null=True, editable=False)

    class Meta:
        verbose_name = _("wording")
        verbose_name_plural = _("wordings")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "item", "language"], name="wording_each_language_once"
            ),
            by_somebody("staged", name="wording_staged_by_somebody"),
        ]
        triggers = [
            stays_with(
                "wording_stays_with_version",
                f"{VERSION} version JOIN {ITEM} item ON item.version_id = version.id",
                "item.id = COALESCE(NEW.item_id, OLD.item_id)",
                "version.published_at IS NOT NULL",
                "COALESCE(NEW.language, OLD.language) = ANY (version.languages)",
                because="Respondents read these words.",
            )
        ]

    def __str__(self):
        return self.label
