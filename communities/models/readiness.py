"""Readiness: what is looked at, the scorecards of a community, and what they conclude."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from bic.documents.models import Document
from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.scoping import tenant_manager
from communities.stages import SCALES, STAGES, levels_of


class Subject(models.TextChoices):
    """Whose readiness a scorecard is about."""

    SPONSOR = "sponsor", pgettext_lazy("readiness", "Sponsor")
    COMMUNITY = "community", pgettext_lazy("readiness", "Community")


class Dimension(models.TextChoices):
    """The six dimensions of the Community Readiness Model."""

    EFFORTS = "efforts", _("Efforts")
    KNOWN_EFFORTS = "known_efforts", _("Knowledge of the efforts")
    LEADERSHIP = "leadership", _("Leadership")
    CLIMATE = "climate", _("Climate")
    KNOWN_ISSUE = "known_issue", _("Knowledge of the issue")
    RESOURCES = "resources", _("Resources")


class Scale(models.TextChoices):
    """How many levels a criterion has."""

    NINE = "nine", _("1 to 9")
    FOUR = "four", _("0 to 4")


class Levels(models.Model):
    """Something that is scored: its words, and what each level of its scale means."""

    dimension = models.CharField(_("dimension"), max_length=20, choices=Dimension)
    title = models.CharField(_("criterion"), max_length=200, blank=True)
    question = models.TextField(_("what to ask"), max_length=1000, blank=True)
    scale = models.CharField(_("scale"), max_length=10, choices=Scale, default=Scale.FOUR)
    levels = ArrayField(
        models.CharField(max_length=300), verbose_name=_("levels"), default=list, blank=True
    )
    is_suggested = models.BooleanField(_("suggested"), default=False, editable=False)
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)

    class Meta:
        abstract = True

    def __str__(self):
        return self.label

    @property
    def label(self):
        """What it is called; suggestions that nobody changed in the reader's language."""
        if not self.title:
            return str(self.get_dimension_display())
        return gettext(self.title) if self.is_suggested else self.title

    def level_words(self, level):
        """What a level means; the stage's name where nothing else was said."""
        words = self.levels[level - SCALES[self.scale][0]] if self.levels else ""
        if not words:
            return str(STAGES[level]) if self.scale == Scale.NINE else str(level)
        return gettext(words) if self.is_suggested else words

    @property
    def all_levels(self):
        """Every level with its words, lowest first."""
        return [(level, self.level_words(level)) for level in levels_of(self.scale)]


class CriterionQuerySet(models.QuerySet):
    """Criteria in their order."""

    def in_use(self):
        """Those that new scorecards begin with."""
        return self.filter(retired_at=None)

    def for_list(self):
        """As the list of criteria shows them."""
        return self.order_by("subject", "position", "pk").fetch_mode(LIST_FETCH)


@track()
class ReadinessCriterion(Levels, ProgramModel):
    """A criterion of the program; scorecards copy its words when they begin.

    The product ships suggestions; the first change makes one the program's own.
    """

    subject = models.CharField(_("scorecard"), max_length=10, choices=Subject)
    retired_at = models.DateTimeField(_("taken out of use"), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(CriterionQuerySet)

    class Meta:
        verbose_name = _("criterion of readiness")
        verbose_name_plural = _("criteria of readiness")
        indexes = [
            models.Index(fields=["program", "subject", "position"], name="criterion_in_order")
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "subject", "title"],
                condition=models.Q(retired_at=None),
                name="criterion_each_title_once",
                violation_error_message=_("This scorecard has a criterion of this name already."),
            ),
            models.CheckConstraint(
                condition=models.Q(scale="nine", levels__len=9)
                | models.Q(scale="four", levels__len=5),
                name="criterion_has_every_level",
            ),
        ]


@track()
class Interview(CommunityModel):
    """A talk with somebody who knows the place; of the person only the sector is kept."""

    class Sector(models.TextChoices):
        GOVERNMENT = "government", _("Local government")
        ELECTED = "elected", _("Elected officials")
        POLICE = "police", _("Police and courts")
        SCHOOLS = "schools", _("Schools")
        HEALTH = "health", _("Health and social services")
        BUSINESS = "business", _("Business")
        FAITH = "faith", _("Faith communities")
        NONPROFIT = "nonprofit", _("Nonprofits")
        LEADER = "immigrant_leader", _("Immigrant leaders")
        RESIDENT = "resident", _("Residents")
        MEDIA = "media", _("Media")
        OTHER = "other", _("Another sector")

    scorecard = models.ForeignKey(
        "communities.Scorecard", models.CASCADE, related_name="interviews", editable=False
    )
    number = models.PositiveSmallIntegerField(_("number"), editable=False)
    sector = models.CharField(_("sector"), max_length=20, choices=Sector)
    held_on = models.DateField(_("held on"))
    note = models.TextField(_("note"), max_length=8000, blank=True)

    class Meta:
        verbose_name = _("interview")
        verbose_name_plural = _("interviews")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "scorecard", "number"], name="interview_each_number_once"
            )
        ]

    def __str__(self):
        return str(
            _("Interview %(number)s, %(sector)s")
            % {"number": self.number, "sector": self.get_sector_display()}
        )


class ItemQuerySet(models.QuerySet):
    """What is scored on a scorecard, in its order."""

    def for_pages(self):
        """Criteria first, then interview by interview, each with what was agreed."""
        return (
            self.select_related("interview", "consensus", "consensus__set_by")
            .order_by(models.F("interview__number").asc(nulls_first=True), "position", "pk")
            .fetch_mode(LIST_FETCH)
        )


class ScorecardItem(Levels, CommunityModel):
    """One thing that is scored: a criterion as it was worded then, or a dimension of an interview.

    An interview's has no words of its own: its levels are the nine stages.
    """

    scorecard = models.ForeignKey("communities.Scorecard", models.CASCADE, related_name="items")
    criterion = models.ForeignKey(ReadinessCriterion, models.PROTECT, null=True, related_name="+")
    interview = models.ForeignKey(Interview, models.CASCADE, null=True, related_name="items")

    objects = tenant_manager(ItemQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("item of a scorecard")
        verbose_name_plural = _("items of scorecards")
        indexes = [models.Index(fields=["program", "scorecard"], name="item_of_scorecard")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(criterion=None, interview__isnull=False)
                | models.Q(criterion__isnull=False, interview=None),
                name="item_is_criterion_or_interview",
            )
        ]


@track()
class ItemEvidence(CommunityModel):
    """What a score can lean on: a document of the community, an address, or words."""

    item = models.ForeignKey(ScorecardItem, models.CASCADE, related_name="evidence", editable=False)
    document = models.ForeignKey(
        Document,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("document"),
    )
    url = models.URLField(_("web address"), max_length=500, blank=True)
    text = models.CharField(_("in words"), max_length=500, blank=True)
    added_by = somebody(editable=False, verbose_name=_("added by"))
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("evidence of readiness")
        verbose_name_plural = _("evidence of readiness")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(document__isnull=False) | ~models.Q(url="", text=""),
                name="item_evidence_says_something",
            )
        ]

    def __str__(self):
        return self.text or (self.document.title if self.document else self.url)
