"""What people say about a step, beside its evidence: dates, owner, sign-off, gates."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody
from bic.blueprint.gates import GATES
from bic.blueprint.spine import STEP_CHOICES, STEPS
from bic.persons import in_charge, person, somebody
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager


class StepRecordQuerySet(models.QuerySet):
    """Step records by what is open."""

    def of(self, communities):
        """Those of the given communities, and of the program itself."""
        return self.filter(models.Q(community=None) | models.Q(community__in=communities))

    def open(self):
        """Neither finished nor set aside; `StepRecord.is_open` of a loaded one."""
        return self.filter(actual_on=None, not_needed_reason="")


@track()
class StepRecord(CommunityModel):
    """Dates, owner and sign-off of one step in one community, or in the program.

    A step without a record has none of these. `planned_on` is the first plan and
    stays; a slip goes to `revised_on`.
    """

    community = models.ForeignKey(  # type: ignore[assignment] # the base's is never empty
        "communities.Community", models.PROTECT, null=True, editable=False, related_name="+"
    )
    code = models.CharField(max_length=2, choices=STEP_CHOICES, editable=False)
    planned_on = models.DateField(_("planned for"), null=True, blank=True)
    revised_on = models.DateField(_("now planned for"), null=True, blank=True)
    actual_on = models.DateField(_("finished on"), null=True, blank=True)
    owner = in_charge(verbose_name=_("owner"))
    signed_off_at = models.DateTimeField(null=True, editable=False)
    signed_off_by = person()
    sign_off_note = models.TextField(_("note"), blank=True)
    not_needed_reason = models.TextField(_("why it is not needed"), blank=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(StepRecordQuerySet)

    rows_without_community = "everyone"

    class Meta:
        verbose_name = _("step")
        verbose_name_plural = _("steps")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "code"],
                nulls_distinct=False,
                name="step_record_one_per_step",
            ),
            by_somebody("signed_off", name="step_record_signed_off_by_somebody"),
        ]
        indexes = [models.Index(fields=["program", "owner"], name="step_record_by_owner")]

    def __str__(self):
        return f"{self.step.number} {self.step.name}"

    @property
    def step(self):
        """The step of the Blueprint."""
        return STEPS[self.code]

    @property
    def is_open(self):
        """Whether it is neither finished nor set aside."""
        return self.actual_on is None and not self.not_needed_reason

    @property
    def due_on(self):
        """The day it should be finished: the revised day, else the planned one."""
        return self.revised_on or self.planned_on


@track()
class GateOverride(CommunityModel):
    """A director opened a gate against the rule, and wrote why. Later reports print it."""

    gate = models.CharField(max_length=40, editable=False)
    reason = models.TextField(_("reason"))
    overridden_at = models.DateTimeField(auto_now_add=True)
    overridden_by = somebody(editable=False)

    class Meta:
        verbose_name = _("opened gate")
        verbose_name_plural = _("opened gates")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "gate"], name="gate_override_once"
            )
        ]

    def __str__(self):
        return self.gate

    @property
    def rule(self):
        """The gate it opened."""
        return GATES[self.gate]
