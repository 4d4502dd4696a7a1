"""The team: who runs the program, what each can do, when they have time, and whom they serve."""

from datetime import date
from typing import Any

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeOperators
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Func, Q, Subquery, Sum, Value
from django.db.models.functions import Coalesce
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from planning.models.budget import community_field

# What the Blueprint wants the people of a program to be able to do; programs add their own.
SKILLS = {
    "facilitation": _("Group facilitation"),
    "appreciative": _("Appreciative Inquiry"),
    "qualitative": _("Qualitative research"),
    "quantitative": _("Quantitative research"),
    "immigration": _("Immigration and refugee issues"),
    "planning": _("City and regional planning"),
    "administration": _("Administration"),
}
HOURS_OF_A_WEEK = 168


def hours_field():
    """Hours of one week, in steps of a tenth."""
    return models.DecimalField(
        _("hours a week"),
        max_digits=4,
        decimal_places=1,
        validators=[MinValueValidator(0), MaxValueValidator(HOURS_OF_A_WEEK)],
    )


def hours_fit():
    """Condition that hours can be those of a week."""
    return Q(hours_per_week__gte=0, hours_per_week__lte=HOURS_OF_A_WEEK)


def days_fit(first, last):
    """Condition that the last day, if there is one, is not before the first."""
    return Q(**{f"{last}__isnull": True}) | Q(**{f"{last}__gte": F(first)})


@track()
class Skill(ProgramModel):
    """Something that people on the team can do. `key` is set for the Blueprint's own."""

    key = models.CharField(max_length=20, blank=True, editable=False)
    name = models.CharField(_("name"), max_length=80)
    position = models.PositiveSmallIntegerField(_("order"), default=100, editable=False)

    class Meta:
        verbose_name = _("skill")
        verbose_name_plural = _("skills")
        constraints = [
            models.UniqueConstraint(
                "program",
                models.functions.Lower("name"),
                name="skill_each_name_once",
                violation_error_message=_("There is a skill with this name already."),
            ),
            models.UniqueConstraint(
                fields=["program", "key"], condition=~Q(key=""), name="skill_each_key_once"
            ),
        ]

    def __str__(self):
        return self.label

    @property
    def label(self):
        """Its name; those of the Blueprint in the reader's language."""
        return str(SKILLS.get(self.key, self.name))


class MemberQuerySet(models.QuerySet):
    """People of the team by the day, and what pages load of them."""

    def not_left(self, day: date):
        """Those who have not left on `day`; some may not have come yet."""
        return self.filter(Q(left_on__isnull=True) | Q(left_on__gte=day))

    def on_team(self, day: date):
        """Those who have come and not left on `day`."""
        return self.not_left(day).filter(Q(joined_on__isnull=True) | Q(joined_on__lte=day))

    def serving(self, community: Any, day: date):
        """Those whose work on `day` is for `community`."""
        here = Assignment.objects.on(day).filter(community=community)
        return self.filter(pk__in=here.values("member"))

    def with_hours(self, day: date):
        """Adds `hours_now` and `assigned_now`, the hours a week on `day`."""
        return self.annotate(
            hours_now=_hours_of(Availability, day), assigned_now=_hours_of(Assignment, day)
        )

    def for_list(self, day: date):
        """All that the roster shows of `day`, in a fixed number of queries."""
        work = Assignment.objects.on(day).select_related("community").order_by("community__name")
        return (
            self.with_hours(day)
            .prefetch_related(
                models.Prefetch("assignments", work.fetch_mode(LIST_FETCH), to_attr="work_now"),
                models.Prefetch("levels", SkillLevel.objects.order_by(), to_attr="levels_now"),
            )
            .order_by("name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Member(ProgramModel):
    """Somebody who runs the program, or an outside expert it asks; an account is not needed.

    Who left stays in the list of those who left, with everything they did.
    """

    class Kind(models.TextChoices):
        MEMBER = "member", _("Team member")
        EXPERT = "expert", _("Outside expert")

    name = models.CharField(_("name"), max_length=150)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("account"),
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.MEMBER)
    organization = models.CharField(_("organization"), max_length=200, blank=True)
    role = models.CharField(_("role"), max_length=120, blank=True)
    email = models.EmailField(_("email address"), blank=True)
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("languages"), default=list, blank=True
    )
    joined_on = models.DateField(_("joined on"), null=True, blank=True)
    left_on = models.DateField(_("last day"), null=True, blank=True)
    note = models.TextField(_("note"), max_length=2000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(MemberQuerySet)

    class Meta:
        verbose_name = _("person on the team")
        verbose_name_plural = _("people on the team")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "user"],
                name="member_each_account_once",
                violation_error_message=_("This account belongs to somebody on the team already."),
            ),
            models.CheckConstraint(
                condition=Q(joined_on__isnull=True) | days_fit("joined_on", "left_on"),
                name="member_left_after_joining",
                violation_error_message=_("The last day is before the first."),
            ),
        ]
        indexes = [models.Index(fields=["program", "name"], name="member_by_name")]

    def __str__(self):
        return self.name

    def has_left(self, day):
        """Whether `day` is after their last one."""
        return self.left_on is not None and self.left_on < day


class PeriodQuerySet(models.QuerySet):
    """Rows that hold from a day on, perhaps until another."""

    def on(self, day: date):
        """Those that hold on `day`."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day), starts_on__lte=day)

    def overlapping(self, starts_on: date, ends_on: date | None):
        """Those that share a day with a period; `ends_on` None is without end."""
        found = self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=starts_on))
        return found if ends_on is None else found.filter(starts_on__lte=ends_on)


@track()
class Availability(ProgramModel):
    """How many hours a week somebody has for the program, from a day on."""

    member = models.ForeignKey(Member, models.CASCADE, related_name="availability", editable=False)
    starts_on = models.DateField(_("from"))
    ends_on = models.DateField(_("until"), null=True, blank=True)
    hours_per_week = hours_field()

    objects = tenant_manager(PeriodQuerySet)

    class Meta:
        verbose_name = _("hours available")
        verbose_name_plural = _("hours available")
        constraints = [
            # A range of the key alone, because comparing keys in GiST needs an extension.
            ExclusionConstraint(
                name="availability_periods_apart",
                expressions=[
                    (
                        Func(F("member"), F("member"), Value("[]"), function="int8range"),
                        RangeOperators.OVERLAPS,
                    ),
                    (
                        Func(F("starts_on"), F("ends_on"), Value("[]"), function="daterange"),
                        RangeOperators.OVERLAPS,
                    ),
                ],
            ),
            models.CheckConstraint(
                condition=days_fit("starts_on", "ends_on"),
                name="availability_ends_after_start",
                violation_error_message=_("The last day is before the first."),
            ),
            models.CheckConstraint(condition=hours_fit(), name="availability_hours_of_a_week"),
        ]
        indexes = [
            models.Index(fields=["program", "member", "starts_on"], name="availability_by_member")
        ]

    def __str__(self):
        days = filter(None, (self.starts_on, self.ends_on))
        return " – ".join(date_format(day) for day in days)


@track()
class Assignment(ProgramModel):
    """What somebody does in one community, or for the program as a whole, for so many hours.

    One person may have several at a time, with different roles.
    """

    member = models.ForeignKey(Member, models.CASCADE, related_name="assignments", editable=False)
    community = community_field()
    role = models.CharField(_("role there"), max_length=120)
    starts_on = models.DateField(_("from"))
    ends_on = models.DateField(_("until"), null=True, blank=True)
    hours_per_week = hours_field()

    objects = tenant_manager(PeriodQuerySet)

    community_column = "community_id"

    class Meta:
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        constraints = [
            models.CheckConstraint(
                condition=days_fit("starts_on", "ends_on"),
                name="assignment_ends_after_start",
                violation_error_message=_("The last day is before the first."),
            ),
            models.CheckConstraint(condition=hours_fit(), name="assignment_hours_of_a_week"),
        ]
        indexes = [
            models.Index(fields=["program", "member", "starts_on"], name="assignment_by_member"),
            models.Index(fields=["program", "community"], name="assignment_by_community"),
        ]

    def __str__(self):
        return self.role


class SkillLevelQuerySet(models.QuerySet):
    """Levels by what they are worth."""

    def covering(self):
        """Those that cover a skill."""
        return self.filter(level__in=SkillLevel.COVERING)


@track()
class SkillLevel(ProgramModel):
    """How well somebody can do something; no row is not at all."""

    class Level(models.TextChoices):
        LEARNING = "learning", _("Learning")
        ABLE = "able", _("Able")
        EXPERT = "expert", _("Expert")

    COVERING = (Level.ABLE, Level.EXPERT)

    member = models.ForeignKey(Member, models.CASCADE, related_name="levels")
    skill = models.ForeignKey(Skill, models.CASCADE, related_name="levels", verbose_name=_("skill"))
    level = models.CharField(_("level"), max_length=10, choices=Level)
    changed_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(SkillLevelQuerySet)

    class Meta:
        verbose_name = _("level of a skill")
        verbose_name_plural = _("levels of skills")
        constraints = [
            models.UniqueConstraint(fields=["program", "member", "skill"], name="skill_level_once")
        ]
        indexes = [models.Index(fields=["program", "skill"], name="skill_level_by_skill")]

    def __str__(self):
        return self.get_level_display()


def _hours_of(model, day):
    """Sum of the hours a week of a member's rows that hold on `day`."""
    total = (
        model.objects.on(day)
        .filter(member=models.OuterRef("pk"))
        .order_by()
        .values("member")
        .annotate(total=Sum("hours_per_week"))
        .values("total")
    )
    zero = Value(0, output_field=models.DecimalField())
    return Coalesce(Subquery(total), zero)
