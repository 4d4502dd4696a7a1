"""From scores to a decision: visits, finalists, overrides with their reasons, decisions."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from communities.models.applications import Application
from communities.models.reviews import Review


@track()
class SiteVisit(CommunityModel):
    """A visit to, or a call with, those who applied."""

    class Kind(models.TextChoices):
        VISIT = "visit", _("Site visit")
        CALL = "call", _("Phone call")

    application = models.ForeignKey(
        Application, models.PROTECT, related_name="visits", editable=False
    )
    kind = models.CharField(_("kind"), max_length=8, choices=Kind, default=Kind.VISIT)
    held_on = models.DateField(_("day"))
    participants = models.TextField(
        _("who took part"),
        max_length=1000,
        help_text=_("Names and offices of those who spoke for the town or its partner."),
    )
    notes = models.TextField(_("notes"), max_length=20_000)
    recorded_by = person(verbose_name=_("recorded by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("site visit or call")
        verbose_name_plural = _("site visits and calls")
        indexes = [
            models.Index(fields=["program", "application", "held_on"], name="site_visit_by_day")
        ]

    def __str__(self):
        return str(self.get_kind_display())


@track()
class Finalist(CommunityModel):
    """An application that staff put among the finalists."""

    application = models.ForeignKey(
        Application, models.PROTECT, related_name="finalists", editable=False
    )
    chosen_by = person()
    chosen_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("finalist")
        verbose_name_plural = _("finalists")
        constraints = [
            models.UniqueConstraint(fields=["program", "application"], name="finalist_once")
        ]

    def __str__(self):
        return str(_("Finalist"))


@track()
class Override(CommunityModel):
    """A step off the usual way, with its reason. Kept for ever (trigger).

    `mean` is the weighted mean of a reopened review before, so that a changed score shows.
    """

    class Kind(models.TextChoices):
        CHANGED = "changed", _("Scores changed after they were submitted")
        REOPENED = "reopened", _("Review reopened by staff")
        RANKING = "ranking", _("Decided against the ranking")
        FEW = "few", _("Decided with fewer than two reviews")

    application = models.ForeignKey(
        Application, models.PROTECT, related_name="overrides", editable=False
    )
    review = models.ForeignKey(
        Review, models.PROTECT, null=True, editable=False, related_name="overrides"
    )
    kind = models.CharField(max_length=10, choices=Kind, editable=False)
    reason = models.TextField(_("reason"), max_length=2000)
    mean = models.DecimalField(max_digits=4, decimal_places=2, null=True, editable=False)
    by = person()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("override")
        verbose_name_plural = _("overrides")
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="override_says_why"),
        ]
        indexes = [models.Index(fields=["program", "application"], name="override_by_application")]
        triggers = [stays("override_stays")]

    def __str__(self):
        return str(self.get_kind_display())


class DecisionQuerySet(models.QuerySet):
    """Decisions before and after applicants know of them."""

    def pending(self):
        """Those that only staff know."""
        return self.filter(released_at=None)

    def released(self):
        """Those that applicants can read."""
        return self.filter(released_at__isnull=False)

    def for_list(self):
        """All that lists of decisions show, in one query; the newest of each first."""
        return (
            self.select_related("application__community", "decided_by", "released_by")
            .order_by("application__community__name", "-pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Decision(CommunityModel):
    """What becomes of an application. Pending until it is released with its letter.

    A released one is never changed (trigger); who was on the waitlist gets another.
    `readable_until` is the last day on which somebody declined may read it.
    """

    class Outcome(models.TextChoices):
        ACCEPTED = "accepted", _("Accepted")
        WAITLISTED = "waitlisted", _("Waitlisted")
        DECLINED = "declined", pgettext_lazy("application", "Declined")

    application = models.ForeignKey(
        Application, models.PROTECT, related_name="decisions", editable=False
    )
    outcome = models.CharField(_("decision"), max_length=10, choices=Outcome)
    notes = models.TextField(
        _("notes for the applicant"),
        max_length=8000,
        blank=True,
        help_text=_("They read this with the decision: what was strong, what was missing."),
    )
    internal_note = models.TextField(
        _("note for staff"), max_length=8000, blank=True, help_text=_("Applicants never see it.")
    )
    decided_by = person(verbose_name=_("decided by"))
    decided_at = models.DateTimeField(_("decided on"), auto_now=True)
    released_by = person(verbose_name=_("released by"))
    released_at = models.DateTimeField(_("released on"), null=True, editable=False)
    readable_until = models.DateField(_("can be read until"), null=True, editable=False)

    objects = tenant_manager(DecisionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "application"],
                condition=Q(released_at=None),
                name="decision_one_pending",
            ),
            models.UniqueConstraint(
                fields=["program", "application"],
                condition=Q(released_at__isnull=False) & ~Q(outcome="waitlisted"),
                name="decision_one_final",
            ),
            by_somebody("released", name="decision_released_by_somebody"),
        ]
        triggers = [stays("decision_released_stays", released_at__isnull=False)]

    def __str__(self):
        return str(self.get_outcome_display())

    @property
    def is_released(self):
        """Whether the applicant knows."""
        return self.released_at is not None

    @property
    def is_final(self):
        """Whether nothing can follow it."""
        return self.is_released and self.outcome != self.Outcome.WAITLISTED
