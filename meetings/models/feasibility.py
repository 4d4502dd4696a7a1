"""Feasibility: what a committee found out about a proposal, and what it recommends."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays, stays_with
from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.group import Group, GroupSeat
from meetings.models.proposal import Proposal


class FeasibilityQuerySet(models.QuerySet):
    """Reports by whether they are handed in."""

    def reported(self):
        """Those that the committee handed in."""
        return self.exclude(reported_at=None)

    def with_seat_of(self, user):
        """With `has_seat`: whether somebody sits on the committee that reports."""
        seats = GroupSeat.objects.of_user(user).filter(group=models.OuterRef("committee"))
        return self.annotate(has_seat=models.Exists(seats))

    def for_detail(self):
        """One report with the names on its page."""
        return self.select_related(
            "program", "community", "proposal", "committee", "begun_by", "reported_by"
        )

    def newest_first(self):
        """The last version of a proposal first."""
        return self.order_by("-number")


@track()
class Feasibility(CommunityModel):
    """What a committee says about a proposal, on technical grounds alone; the community chooses.

    Handed in (`reported_at`), it stays; what is found later is the next version.
    """

    class Verdict(models.TextChoices):
        NOW = "now", _("Feasible now")
        HELP = "help", _("Feasible with help")
        PARTNER = "partner", _("Needs a partner")
        LATER = "later", _("Not this year")
        NO = "no", _("Not feasible here")

    proposal = models.ForeignKey(
        Proposal, models.CASCADE, related_name="feasibility", editable=False
    )
    committee = models.ForeignKey(
        Group, models.PROTECT, related_name="feasibility", editable=False,
        verbose_name=_("committee"),
    )  # fmt: skip
    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    verdict = models.CharField(_("result"), max_length=8, choices=Verdict, blank=True)
    recommendation = TranslatedField(_("recommendation"), blank=True)
    agreed_count = models.PositiveSmallIntegerField(_("members who agree"), null=True, blank=True)
    member_count = models.PositiveSmallIntegerField(
        _("members who were asked"), null=True, blank=True
    )
    begun_by = person(verbose_name=_("begun by"))
    begun_at = models.DateTimeField(_("begun on"), auto_now_add=True)
    reported_by = person(verbose_name=_("handed in by"))
    reported_at = models.DateTimeField(_("handed in on"), null=True, editable=False)

    objects = tenant_manager(FeasibilityQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("feasibility report")
        verbose_name_plural = _("feasibility reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "proposal", "number"], name="feasibility_version_once"
            ),
            models.UniqueConstraint(
                fields=["program", "proposal"],
                condition=Q(reported_at=None),
                name="feasibility_one_draft",
            ),
            by_somebody("reported", name="feasibility_reported_by_somebody"),
            models.CheckConstraint(
                condition=Q(reported_at=None) | ~Q(verdict=""),
                name="feasibility_reported_with_result",
            ),
            models.CheckConstraint(
                condition=Q(agreed_count=None)
                | Q(member_count=None)
                | Q(agreed_count__lte=F("member_count")),
                name="feasibility_agreed_of_members",
                violation_error_message=_("More members agree than were asked."),
            ),
        ]
        triggers = [stays("feasibility_stays_once_reported", reported_at__isnull=False)]

    def __str__(self):
        return str(self.get_verdict_display() or _("Not finished"))

    def get_absolute_url(self):
        return reverse(
            "meetings:feasibility_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def findings(self):
        """Its points in the order in which a committee is asked for them."""
        order = list(Criterion)
        return sorted(self.points.all(), key=lambda one: order.index(one.criterion))

    @property
    def is_reported(self):
        """Whether it was handed in."""
        return self.reported_at is not None


class Criterion(models.TextChoices):
    """What a committee looks into."""

    AUTHORITY = "authority", pgettext_lazy("feasibility", "Authority")
    COST = "cost", pgettext_lazy("feasibility", "Cost")
    TIME = "time", pgettext_lazy("feasibility", "Time")
    CAPACITY = "capacity", pgettext_lazy("feasibility", "Capacity")
    PARTNERS = "partners", pgettext_lazy("feasibility", "Partners")
    RISK = "risk", pgettext_lazy("feasibility", "Risk")
    BENEFIT = "benefit", pgettext_lazy("feasibility", "Benefit")
    SAFETY = "safety", pgettext_lazy("feasibility", "Safety")


@track()
class FeasibilityPoint(CommunityModel):
    """What was found out about one criterion, and how well it stands, from 1 to 5."""

    report = models.ForeignKey(Feasibility, models.CASCADE, related_name="points", editable=False)
    criterion = models.CharField(_("criterion"), max_length=10, choices=Criterion)
    found = TranslatedField(_("what was found out"), blank=True)
    score = models.PositiveSmallIntegerField(
        _("how well it stands"), null=True, blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(5)],
    )  # fmt: skip

    class Meta:
        verbose_name = _("finding of a feasibility report")
        verbose_name_plural = _("findings of feasibility reports")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "report", "criterion"], name="feasibility_point_once"
            ),
            models.CheckConstraint(
                condition=Q(score=None) | Q(score__range=(1, 5)), name="feasibility_score_1_to_5"
            ),
        ]
        triggers = [
            stays_with(
                "feasibility_point_stays_once_reported",
                "meetings_feasibility",
                "id = COALESCE(NEW.report_id, OLD.report_id)",
                "reported_at IS NOT NULL",
                because="This report was handed in; what is found later is the next version.",
            )
        ]

    def __str__(self):
        return self.get_criterion_display()
