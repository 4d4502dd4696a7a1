"""A survey: what is asked of whom, where, and under which review of its ethics."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody
from bic.days import today_in
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.scoping import tenant_manager


class SurveyQuerySet(models.QuerySet):
    """Surveys by state, and what pages load of them."""

    def for_list(self):
        """All that the list shows, in one query, the newest first."""
        return (
            self.select_related("community").order_by("-created_at", "-pk").fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One survey with the names on its page."""
        return self.select_related("program", "community", "earlier", "created_by", "door")


def of_community(**options):
    """The community of a survey and of its rows; none is the whole program."""
    options = {"null": True, "blank": True, "related_name": "+"} | options
    return models.ForeignKey("communities.Community", models.PROTECT, **options)


@track()
class Survey(CommunityModel):
    """One survey in one community, or in the whole program when it has none.

    What it asks are its versions. It is open while `opened_at` stands and `closed_at` does
    not, while there is a version, and while the review of its ethics has not expired. Once it is
    locked its answers stay as they are, and it is never opened again.
    """

    class Purpose(models.TextChoices):
        NEEDS = "needs", _("Needs assessment")
        BASELINE = "baseline", _("Baseline")
        PROCESS = "process", _("Process survey")
        OUTCOME = "outcome", _("Year-3 evaluation")
        FEEDBACK = "feedback", _("Feedback card")
        OTHER = "other", _("Something else")

    class Review(models.TextChoices):
        PENDING = "pending", _("Submitted, no decision yet")
        EXEMPT = "exempt", _("Exempt")
        APPROVED = "approved", _("Approved")
        NOT_RESEARCH = "not_research", _("Not human subjects research")

    RESEARCH = (Purpose.NEEDS, Purpose.BASELINE, Purpose.PROCESS, Purpose.OUTCOME)

    community = of_community(verbose_name=_("community"))
    title = models.CharField(_("title"), max_length=160)
    purpose = models.CharField(_("purpose"), max_length=10, choices=Purpose, default=Purpose.NEEDS)
    original = models.CharField(_("language it is written in"), max_length=12, default="en")
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("languages"), default=list, blank=True
    )
    needs_code = models.BooleanField(_("only with a one-time code"), default=False)
    earlier = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="later",
        verbose_name=_("earlier wave"),
    )  # fmt: skip
    irb_number = models.CharField(_("IRB number"), max_length=40, blank=True)
    irb_status = models.CharField(
        _("IRB status"), max_length=12, choices=Review, default=Review.PENDING
    )
    irb_decided_on = models.DateField(_("IRB decision on"), null=True, blank=True)
    irb_expires_on = models.DateField(_("IRB approval ends after"), null=True, blank=True)
    created_by = person(verbose_name=_("begun by"))
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    opened_by = person(verbose_name=_("opened by"))
    opened_at = models.DateTimeField(_("opened on"), null=True, editable=False)
    closed_by = person(verbose_name=_("closed by"))
    closed_at = models.DateTimeField(_("closed on"), null=True, editable=False)

    locked_at = models.DateTimeField(_("locked on"), null=True, editable=False)

    objects = tenant_manager(SurveyQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("survey")
        verbose_name_plural = _("surveys")
        constraints = [
            by_somebody("opened", name="survey_opened_by_somebody"),
            by_somebody("closed", name="survey_closed_by_somebody"),
            models.CheckConstraint(
                condition=Q(closed_at=None) | Q(opened_at__isnull=False),
                name="survey_closed_after_it_was_opened",
            ),
            models.CheckConstraint(
                condition=Q(locked_at=None) | Q(closed_at__isnull=False),
                name="survey_locked_after_it_was_closed",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "community", "-created_at"], name="survey_by_place")
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("surveys:survey_detail", args=[self.program.slug, self.pk])

    @property
    def is_open(self):
        """Whether answers are taken today."""
        return self.opened_at is not None and self.closed_at is None and not self.is_expired

    @property
    def is_expired(self):
        """Whether the review of its ethics ended before today, in the program's time zone."""
        ends = self.irb_expires_on
        return ends is not None and ends < today_in(self.program)

    @property
    def waits_for_plan(self):
        """Whether it is research of a community, for which there is an evaluation plan first."""
        return self.community_id is not None and self.purpose in self.RESEARCH

    @property
    def state(self):
        """ "draft", "open", "expired" or "closed"."""
        if self.opened_at is None:
            return "draft"
        if self.closed_at is not None:
            return "closed"
        return "expired" if self.is_expired else "open"


class Door(ProgramModel):
    """The public address of a survey. It says of which community, and nothing else.

    Visitors have no community, so the survey itself is behind a wall; its door is not.
    """

    survey = models.OneToOneField(Survey, models.CASCADE, related_name="door", editable=False)
    community = of_community(editable=False)
    slug = models.SlugField(_("short name in addresses"), max_length=40)

    class Meta:
        verbose_name = _("public address of a survey")
        verbose_name_plural = _("public addresses of surveys")
        constraints = [
            models.UniqueConstraint(fields=["program", "slug"], name="door_each_address_once")
        ]

    def __str__(self):
        return self.slug
