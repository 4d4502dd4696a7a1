"""Reviews: the rubric of a round, who reads which application, and how they score it."""

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.approval import stays_with
from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.scoping import tenant_manager
from communities.models.applications import Application
from communities.models.rounds import Round


class Level(models.IntegerChoices):
    """What a score means."""

    ABSENT = 0, _("Absent")
    WEAK = 1, _("Weak")
    PARTLY = 2, _("Partly there")
    GOOD = 3, _("Good")
    STRONG = 4, _("Strong")


@track()
class Rubric(ProgramModel):
    """How a round is reviewed: its criteria, frozen when the review begins, and its days.

    `charter_version` is the charter that the criteria come from; empty for the suggestion.
    """

    round = models.ForeignKey(Round, models.PROTECT, related_name="rubrics", editable=False)
    charter_version = models.PositiveSmallIntegerField(
        _("version of the charter"), null=True, editable=False
    )
    due_on = models.DateField(_("reviews are due on"), null=True, blank=True)
    readable_days = models.PositiveSmallIntegerField(
        _("days to read a decline"),
        default=90,
        validators=[MaxValueValidator(3650)],
        help_text=_(
            "How long applicants who were declined may still read their application and your notes."
        ),
    )
    frozen_at = models.DateTimeField(_("begun on"), auto_now_add=True)
    frozen_by = person(verbose_name=_("begun by"))

    class Meta:
        verbose_name = _("rubric")
        verbose_name_plural = _("rubrics")
        constraints = [
            models.UniqueConstraint(fields=["program", "round"], name="rubric_one_per_round")
        ]

    def __str__(self):
        if self.charter_version:
            return str(_("Criteria of charter version %(n)s") % {"n": self.charter_version})
        return str(_("Suggested criteria"))


class CriterionQuerySet(models.QuerySet):
    """Criteria in their order."""

    def of(self, round_pk):
        """The criteria by which a round is scored."""
        return self.filter(rubric__round=round_pk).order_by("position", "pk")


@track()
class Criterion(ProgramModel):
    """One criterion of a round as it read when the review began. Never changed afterwards."""

    rubric = models.ForeignKey(Rubric, models.CASCADE, related_name="criteria", editable=False)
    entry = models.ForeignKey(
        "planning.CharterEntry", models.PROTECT, null=True, editable=False, related_name="+"
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    title = models.CharField(_("title"), max_length=160, editable=False)
    text = models.TextField(_("description"), blank=True, editable=False)
    weight = models.PositiveSmallIntegerField(_("weight"), editable=False)

    objects = tenant_manager(CriterionQuerySet)

    class Meta:
        verbose_name = _("criterion")
        verbose_name_plural = _("criteria")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "rubric", "position"], name="criterion_each_place_once"
            ),
        ]
        triggers = [pgtrigger.Protect(name="criterion_is_frozen", operation=pgtrigger.Update)]

    def __str__(self):
        return self.title


class ReviewQuerySet(models.QuerySet):
    """Reviews by state and by reader."""

    def counting(self):
        """Those of reviewers without a conflict of interest."""
        return self.exclude(conflict=Review.Conflict.YES)

    def recused(self):
        """Those of reviewers who stepped out."""
        return self.filter(conflict=Review.Conflict.YES)

    def submitted(self):
        """Those that are in."""
        return self.filter(submitted_at__isnull=False)

    def open(self):
        """Those that somebody still has to write: of applications that can be scored."""
        return self.counting().filter(submitted_at=None, application__status__in=Review.SCORABLE)

    def for_list(self):
        """All that lists of reviews show, in one query."""
        return (
            self.select_related("application__community", "application__round", "reviewer")
            .order_by("submitted_at", "application__community__name", "pk")
            .fetch_mode(LIST_FETCH)
        )


# Beside the mean, so that the desk of a round reads a row for each review and not for each score.
GIVEN = """
    NEW.given := CASE WHEN NEW.submitted_at IS NOT NULL THEN (
        SELECT array_agg(score.value ORDER BY criterion.position, criterion.id)
        FROM communities_reviewscore score
        JOIN communities_criterion criterion ON criterion.id = score.criterion_id
        WHERE score.review_id = NEW.id
    ) END;
    RETURN NEW;
"""


@track(exclude=["given"])
class Review(CommunityModel):
    """One reviewer's part in one application: conflict declared, scores, comment.

    `mean` is the weighted mean of its scores, written when it is submitted; until then,
    and after it was reopened, there is none. `given` are its scores as they were submitted, in
    the order of the criteria; a trigger writes them.
    """

    class Conflict(models.TextChoices):
        UNDECLARED = "", _("Not declared yet")
        NONE = "none", _("No conflict of interest")
        YES = "conflict", _("Conflict of interest")

    class Recommendation(models.TextChoices):
        ACCEPT = "accept", _("Accept")
        CONDITIONS = "conditions", _("Accept with conditions")
        WAITLIST = "waitlist", _("Put on the waitlist")
        DECLINE = "decline", _("Decline")

    SCORABLE = (Application.Status.SUBMITTED, Application.Status.UNDER_REVIEW)

    application = models.ForeignKey(
        Application, models.PROTECT, related_name="reviews", editable=False
    )
    reviewer = somebody(editable=False, verbose_name=_("reviewer"))
    assigned_by = person(verbose_name=_("assigned by"))
    assigned_at = models.DateTimeField(_("assigned on"), auto_now_add=True)
    conflict = models.CharField(
        _("conflict of interest"), max_length=8, choices=Conflict, blank=True, editable=False
    )
    conflict_reason = models.TextField(_("what the conflict is"), blank=True, editable=False)
    declared_at = models.DateTimeField(_("declared on"), null=True, editable=False)
    recommendation = models.CharField(
        _("recommendation"), max_length=12, choices=Recommendation, blank=True
    )
    comment = models.TextField(_("comment"), max_length=8000, blank=True)
    mean = models.DecimalField(
        _("weighted mean"), max_digits=4, decimal_places=2, null=True, editable=False
    )
    given = ArrayField(models.PositiveSmallIntegerField(), null=True, editable=False)
    updated_at = models.DateTimeField(auto_now=True)
    submitted_at = models.DateTimeField(_("submitted on"), null=True, editable=False)

    objects = tenant_manager(ReviewQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "application", "reviewer"], name="review_each_reviewer_once"
            ),
            models.CheckConstraint(
                condition=Q(conflict="", declared_at=None)
                | (~Q(conflict="") & Q(declared_at__isnull=False)),
                name="review_conflict_declared_at_a_time",
            ),
            models.CheckConstraint(
                condition=~Q(conflict="conflict") | ~Q(conflict_reason=""),
                name="review_conflict_says_why",
            ),
            models.CheckConstraint(
                condition=Q(submitted_at=None, mean=None)
                | Q(submitted_at__isnull=False, mean__isnull=False, conflict="none"),
                name="review_submitted_without_conflict",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "reviewer", "submitted_at"], name="review_by_reviewer")
        ]
        triggers = [
            pgtrigger.Trigger(
                name="review_keeps_what_was_given",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=GIVEN,
            )
        ]

    def __str__(self):
        return str(_("Review"))

    @property
    def is_recused(self):
        """Whether the reviewer stepped out."""
        return self.conflict == self.Conflict.YES

    @property
    def is_submitted(self):
        """Whether it is in."""
        return self.submitted_at is not None


@track()
class ReviewScore(CommunityModel):
    """One criterion in one review. Frozen while the review is submitted (trigger)."""

    review = models.ForeignKey(Review, models.CASCADE, related_name="scores", editable=False)
    criterion = models.ForeignKey(Criterion, models.PROTECT, related_name="+", editable=False)
    value = models.PositiveSmallIntegerField(_("score"), choices=Level, null=True)
    reason = models.TextField(_("reason"), max_length=4000, blank=True)

    class Meta:
        verbose_name = _("score")
        verbose_name_plural = _("scores")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "review", "criterion"], name="score_each_criterion_once"
            ),
            models.CheckConstraint(
                condition=Q(value=None) | Q(value__lte=max(Level.values)),
                name="score_on_the_scale",
            ),
        ]
        triggers = [
            stays_with(
                "score_stays_with_review",
                "communities_review",
                "id = COALESCE(NEW.review_id, OLD.review_id)",
                "submitted_at IS NOT NULL",
                because="The review of this score is submitted.",
            )
        ]

    def __str__(self):
        return "" if self.value is None else str(Level(self.value).label)
