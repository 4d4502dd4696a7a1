"""Indicators of a community: what is read again and again, where from, and what was read."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q, Value
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.surveys.models import Survey
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from evaluations.models.wave import Wave, stays_with_wave


class IndicatorQuerySet(models.QuerySet):
    """Indicators by state, and what pages load of them."""

    def in_use(self):
        """Those that are still read."""
        return self.filter(retired_at=None)

    def for_list(self):
        """All that the list of a community shows of the indicators themselves."""
        return self.select_related("owner").order_by("level", "pk").fetch_mode(LIST_FETCH)


@track()
class Indicator(CommunityModel):
    """One indicator: what it means, which way is good, where its readings come from.

    `measure` is the key of what the product counts by itself (`bic.measures`); `item` is that
    of a survey's item, the same in all waves; `census` that of an indicator of the profile.
    An item is read as the share of the answers in `values`, or as an average: the unit says which.
    `question` is the number that a question of the plan has in every version.
    """

    class Level(models.TextChoices):
        PROCESS = "process", pgettext_lazy("indicator", "Process")
        OUTPUT = "output", pgettext_lazy("indicator", "Output")
        OUTCOME = "outcome", pgettext_lazy("indicator", "Outcome")
        CONTEXT = "context", pgettext_lazy("indicator", "Context")

    class Direction(models.TextChoices):
        UP = "up", pgettext_lazy("indicator", "More is better")
        DOWN = "down", pgettext_lazy("indicator", "Less is better")
        NONE = "none", pgettext_lazy("indicator", "Neither is better")

    class Unit(models.TextChoices):
        COUNT = "count", pgettext_lazy("unit", "Number")
        PERCENT = "percent", pgettext_lazy("unit", "Percent")
        MONEY = "money", pgettext_lazy("unit", "Amount of money")
        SCORE = "score", pgettext_lazy("unit", "Average on a scale")
        MEAN = "mean", pgettext_lazy("unit", "Average of numbers")

    class Source(models.TextChoices):
        MANUAL = "manual", pgettext_lazy("source", "Entered by hand")
        MEASURE = "measure", pgettext_lazy("source", "Counted by the product")
        SURVEY = "survey", pgettext_lazy("source", "Item of a survey")
        CENSUS = "census", pgettext_lazy("source", "American Community Survey")

    name = TranslatedField(_("name"))
    definition = TranslatedField(_("definition"), blank=True)
    suggested = models.CharField(max_length=24, blank=True, editable=False)
    level = models.CharField(_("level"), max_length=8, choices=Level)
    unit = models.CharField(_("unit"), max_length=8, choices=Unit)
    direction = models.CharField(_("direction"), max_length=5, choices=Direction)
    source = models.CharField(_("source"), max_length=8, choices=Source, default=Source.MANUAL)
    measure = models.CharField(_("what is counted"), max_length=60, blank=True)
    survey = models.ForeignKey(
        Survey, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("survey")
    )
    item = models.CharField(_("item of the survey"), max_length=64, blank=True)
    values = ArrayField(
        models.CharField(max_length=200), verbose_name=_("answers that count"), default=list,
        blank=True,
    )  # fmt: skip
    census = models.CharField(_("indicator of the profile"), max_length=60, blank=True)
    groups = ArrayField(
        models.CharField(max_length=64), verbose_name=_("may be told by"), default=list, blank=True
    )
    baseline = models.DecimalField(
        _("baseline"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    baseline_on = models.DateField(_("baseline of"), null=True, blank=True)
    target_year1 = models.DecimalField(
        _("target for year 1"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    target_year3 = models.DecimalField(
        _("target for year 3"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    every_months = models.PositiveSmallIntegerField(
        _("read every so many months"), null=True, blank=True
    )
    question = models.PositiveSmallIntegerField(
        _("question of the evaluation plan"), null=True, blank=True
    )
    owner = in_charge(verbose_name=_("who reads it"))
    retired_at = models.DateTimeField(_("no longer read since"), null=True, editable=False)
    retired_by = person(verbose_name=_("ended by"))
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(IndicatorQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        indexes = [
            models.Index(fields=["program", "community", "level"], name="indicator_by_place"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(source="census") | Q(level="context"),
                name="indicator_census_is_context",
                violation_error_message=_("Figures of the Census are context, never an effect."),
            ),
            models.CheckConstraint(
                condition=~Q(level="context") | Q(target_year1=None, target_year3=None),
                name="indicator_context_has_no_target",
                violation_error_message=_("Context has no targets: nobody's work moves it."),
            ),
        ]

    def __str__(self):
        return str(self.name)

    @property
    def is_average(self):
        """Whether it is read as the average of an item, not as the share of some answers."""
        return self.unit in (self.Unit.SCORE, self.Unit.MEAN)


@track()
class Reading(CommunityModel):
    """What an indicator was on a day. Of a locked wave it stays.

    `part` and `whole` are the counts behind a share; `formula` is how it was told to come about.
    What the product says itself, `told` has in each of its languages: {code: {"why", "formula"}}.
    """

    indicator = models.ForeignKey(
        Indicator, models.CASCADE, related_name="readings", editable=False
    )
    wave = models.ForeignKey(
        Wave, models.PROTECT, null=True, blank=True, related_name="readings",
        verbose_name=_("wave"),
    )  # fmt: skip
    day = models.DateField(_("day"))
    value = models.DecimalField(_("value"), max_digits=14, decimal_places=2, null=True)
    part = models.PositiveIntegerField(_("of these"), null=True, blank=True)
    whole = models.PositiveIntegerField(_("out of"), null=True, blank=True)
    why = models.CharField(_("why there is no value"), max_length=300, blank=True)
    formula = models.CharField(_("formula"), max_length=500, blank=True, editable=False)
    told = models.JSONField(default=dict, editable=False, db_default=Value({}, models.JSONField()))
    note = models.TextField(_("note"), max_length=2000, blank=True)
    is_computed = models.BooleanField(default=False, editable=False)
    read_by = person(verbose_name=_("read by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("reading")
        verbose_name_plural = _("readings")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "indicator", "wave"],
                condition=Q(wave__isnull=False),
                name="reading_one_a_wave",
            ),
            models.CheckConstraint(
                condition=Q(value__isnull=False) | ~Q(why=""), name="reading_value_or_why"
            ),
            models.CheckConstraint(
                condition=Q(part=None) | Q(whole=None) | Q(part__lte=F("whole")),
                name="reading_part_of_its_whole",
                violation_error_message=_("The part cannot be more than the whole."),
            ),
        ]
        indexes = [
            models.Index(fields=["program", "indicator", "-day"], name="reading_by_day"),
        ]
        triggers = [stays_with_wave("reading_stays_with_wave")]

    def __str__(self):
        return f"{self.day}: {self.value}"

    @property
    def why_words(self):
        """Why there is no value, in the reader's language where the product says it."""
        return self._told("why")

    @property
    def formula_words(self):
        """How it came about, in the reader's language where the product says it."""
        return self._told("formula")

    def _told(self, name):
        return self.told.get(get_language(), {}).get(name, getattr(self, name))
