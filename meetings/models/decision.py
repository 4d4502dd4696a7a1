"""Decisions: what was decided, by whom together, by which rule, and why."""

from datetime import timedelta

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody
from bic.people.models import PartnerKind
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.meeting import Meeting
from meetings.models.proposal import Proposal
from meetings.models.vote import AT_LEAST_ONE, Vote

OPEN_DAYS = 7
RESIDENTS = "resident"
# Who was in the room, in this order; residents and guests stand for no partner.
PRESENT_KINDS = (
    *((kind.value, kind.label) for kind in PartnerKind),
    (RESIDENTS, _("Residents and guests")),
)


class DecisionQuerySet(models.QuerySet):
    """Decisions, and what pages load of them."""

    def for_list(self):
        """All that the list of a community shows, in one query, the newest first."""
        return (
            self.select_related("meeting", "proposal")
            .only(
                *("program", "community", "number", "title", "outcome", "decided_on", "review_on"),
                *("locked_at", "created_at", "meeting__title", "proposal__title"),
                *("proposal__number", "meeting__program", "proposal__program"),
            )
            .order_by("-decided_on", "-number")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Decision(CommunityModel):
    """The record of one decision. A later change is a new decision that `replaces` the old.

    It can be written on for seven days, or until somebody locks it; then PostgreSQL keeps it.
    `present` maps kinds of partners (`PRESENT_KINDS`) to how many of them were in the room.
    """

    class Outcome(models.TextChoices):
        ADOPTED = "adopted", pgettext_lazy("decision", "Adopted")
        PARKED = "parked", pgettext_lazy("decision", "Parked")
        DECLINED = "declined", pgettext_lazy("decision", "Declined")

    number = models.PositiveIntegerField(_("number"), editable=False)
    title = TranslatedField(_("what was decided"))
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome)
    decided_on = models.DateField(_("decided on"))
    meeting = models.ForeignKey(
        Meeting, models.PROTECT, null=True, blank=True, related_name="decisions",
        verbose_name=_("meeting"),
    )  # fmt: skip
    proposal = models.ForeignKey(
        Proposal, models.PROTECT, null=True, blank=True, related_name="decisions",
        verbose_name=_("proposal"),
    )  # fmt: skip
    replaces = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="replaced_by",
        verbose_name=_("replaces"),
    )  # fmt: skip
    vote = models.ForeignKey(
        Vote, models.PROTECT, null=True, blank=True, related_name="decisions",
        verbose_name=_("vote"),
    )  # fmt: skip
    how = TranslatedField(
        _("how it was decided"), help_text=_("By which rule, and with which result.")
    )
    options = TranslatedField(_("what was weighed"), blank=True, help_text=_("One per line."))
    criteria = TranslatedField(_("by which criteria"), blank=True)
    present = models.JSONField(_("who was in the room"), default=dict, editable=False)
    members = models.PositiveSmallIntegerField(
        _("members of the group"), null=True, blank=True, validators=[AT_LEAST_ONE]
    )
    quorum = models.PositiveSmallIntegerField(
        _("people needed (quorum)"), null=True, blank=True, validators=[AT_LEAST_ONE]
    )
    reasons_for = TranslatedField(_("reasons for it"), blank=True)
    reasons_against = TranslatedField(_("reasons against it, and who stood aside"), blank=True)
    conditions = TranslatedField(_("conditions"), blank=True)
    next_steps = TranslatedField(_("what happens next"), blank=True)
    review_on = models.DateField(_("looked at again on"), null=True, blank=True)
    locked_by = person(verbose_name=_("locked by"))
    locked_at = models.DateTimeField(_("locked on"), null=True, editable=False)
    recorded_by = person(verbose_name=_("recorded by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(DecisionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "number"], name="decision_number_once"
            ),
            by_somebody("locked", name="decision_locked_by_somebody"),
            models.CheckConstraint(
                condition=Q(review_on=None) | Q(review_on__gt=F("decided_on")),
                name="decision_reviewed_later",
                violation_error_message=_("Choose a day after the decision."),
            ),
        ]
        indexes = [
            models.Index(fields=["program", "review_on"], name="decision_by_review"),
        ]
        triggers = [
            pgtrigger.Protect(
                name="decision_stays_once_locked",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Condition(
                    "OLD.locked_at IS NOT NULL"
                    f" OR OLD.created_at < now() - interval '{OPEN_DAYS} days'"
                ),
            )
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"

    @property
    def locks_at(self):
        """When it can no longer be written on, unless it is locked before."""
        return self.created_at + timedelta(days=OPEN_DAYS)

    @property
    def is_locked(self):
        """Whether it stays as it is."""
        return self.locked_at is not None or timezone.now() >= self.locks_at

    @property
    def people_present(self):
        """How many were in the room."""
        return sum(self.present.values())
