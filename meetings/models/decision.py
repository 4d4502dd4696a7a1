"""Decisions: what was decided, by whom together, by which rule, and why."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.meeting import Meeting
from meetings.models.proposal import Proposal


class DecisionQuerySet(models.QuerySet):
    """Decisions, and what pages load of them."""

    def for_list(self):
        """All that the list of a community shows, in one query, the newest first."""
        return (
            self.select_related("meeting", "proposal")
            .order_by("-decided_on", "-number")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Decision(CommunityModel):
    """The record of one decision. A later change is a new decision that `replaces` the old."""

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
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"
