"""The timeline: milestones of the program and of communities, and what waits for what."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.blueprint.spine import STEP_CHOICES, STEPS
from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from planning import calendar
from planning.models.budget import community_field


class MilestoneQuerySet(models.QuerySet):
    """Milestones, and what pages load of them."""

    def open(self):
        """Not reached yet."""
        return self.filter(reached_on=None)

    def last_for(self, community_id, code):
        """The one that gives step `code` its days there: the last that stands for it, or None."""
        found = self.filter(community_id=community_id, steps__contains=[code])
        return found.order_by("ends_on", "pk").last()

    def for_list(self):
        """All that the list of milestones shows, in one query."""
        return (
            self.select_related("community", "owner")
            .order_by("starts_on", "ends_on", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Milestone(ProgramModel):
    """Something that should be reached between two days, in a community or the program.

    `first_starts_on` and `first_ends_on` are the first plan; they stay when the milestone
    slips, so that planned and now can be compared.
    """

    community = community_field()
    title = models.CharField(_("milestone"), max_length=160)
    steps = ArrayField(
        models.CharField(max_length=2, choices=STEP_CHOICES),
        verbose_name=_("steps"),
        default=list,
        blank=True,
    )
    starts_on = models.DateField(_("starts on"))
    ends_on = models.DateField(_("reached by"))
    first_starts_on = models.DateField(_("first plan, start"), editable=False)
    first_ends_on = models.DateField(_("first plan, end"), editable=False)
    reached_on = models.DateField(_("reached on"), null=True, blank=True)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("owner"),
    )
    note = models.TextField(_("note"), max_length=2000, blank=True)
    template_key = models.CharField(max_length=20, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(MilestoneQuerySet)

    community_column = "community_id"

    class Meta:
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")),
                name="milestone_ends_after_start",
                violation_error_message=_("The last day is before the first."),
            ),
            models.UniqueConstraint(
                fields=["program", "community", "template_key"],
                condition=~models.Q(template_key=""),
                nulls_distinct=False,
                name="milestone_once_from_template",
            ),
        ]
        indexes = [
            models.Index(
                fields=["program", "community", "starts_on", "id"], name="milestone_by_place"
            )
        ]

    def __str__(self):
        return self.title

    @property
    def step_numbers(self):
        """Places in the Blueprint of the steps it stands for: "3.2, 3.4"."""
        return ", ".join(STEPS[code].number for code in self.steps)

    @property
    def moved(self):
        """How far its end moved since the first plan, in words."""
        return calendar.apart(self.first_ends_on, self.ends_on)

    def is_late(self, today):
        """Whether it should have been reached before `today`."""
        return self.reached_on is None and self.ends_on < today


@track()
class Dependency(ProgramModel):
    """`milestone` waits for `after` and moves with it when that slips."""

    milestone = models.ForeignKey(Milestone, models.CASCADE, related_name="waits_for")
    after = models.ForeignKey(Milestone, models.CASCADE, related_name="moves")

    class Meta:
        verbose_name = _("dependency")
        verbose_name_plural = _("dependencies")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "milestone", "after"], name="dependency_once"
            ),
            models.CheckConstraint(
                condition=~models.Q(milestone=models.F("after")), name="dependency_not_on_itself"
            ),
        ]
        indexes = [models.Index(fields=["program", "after"], name="dependency_by_earlier")]

    def __str__(self):
        return f"{self.after_id} {self.milestone_id}"


@track()
class Slip(ProgramModel):
    """One act of moving a milestone and all that waits for it, with the reason."""

    community = community_field()
    milestone = models.ForeignKey(Milestone, models.CASCADE, related_name="slips")
    amount = models.SmallIntegerField(_("by how much"))
    unit = models.CharField(
        max_length=5,
        choices=[(calendar.Unit.DAYS.value, _("days")), (calendar.Unit.WEEKS.value, _("weeks"))],
    )
    reason = models.CharField(_("why"), max_length=300)
    moved_count = models.PositiveSmallIntegerField()
    slipped_by = somebody(editable=False)
    slipped_at = models.DateTimeField(auto_now_add=True)

    community_column = "community_id"

    class Meta:
        verbose_name = _("slip")
        verbose_name_plural = _("slips")
        indexes = [models.Index(fields=["program", "milestone"], name="slip_by_milestone")]

    def __str__(self):
        return self.words

    @property
    def words(self):
        """How far it moved: "3 weeks later"."""
        return calendar.in_words(self.amount * (7 if self.unit == calendar.Unit.WEEKS else 1))
