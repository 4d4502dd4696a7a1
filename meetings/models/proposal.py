"""Proposals: what could be done about a need, who would lead it, and how far it is."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from meetings.models.group import Group


class ProposalQuerySet(models.QuerySet):
    """Proposals, and what pages load of them."""

    def for_list(self):
        """All that the list of a community shows, in one query."""
        return (
            self.select_related("committee")
            .only("program", "community", "number", "title", "state", "committee", "created_at")
            .order_by("-number")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Proposal(CommunityModel):
    """What could be done about a need. Its number stays, whatever becomes of it."""

    class State(models.TextChoices):
        DRAFT = "draft", pgettext_lazy("proposal", "Draft")
        OPEN = "open", pgettext_lazy("proposal", "Proposed")
        STUDIED = "studied", _("Being studied")
        READY = "ready", _("Ready to decide")
        ADOPTED = "adopted", pgettext_lazy("proposal", "Adopted")
        PARKED = "parked", pgettext_lazy("proposal", "Parked")
        DECLINED = "declined", pgettext_lazy("proposal", "Declined")
        COMBINED = "combined", pgettext_lazy("proposal", "Combined with another")

    number = models.PositiveIntegerField(_("number"), editable=False)
    title = TranslatedField(_("title"))
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.DRAFT, editable=False
    )
    committee = models.ForeignKey(
        Group, models.PROTECT, null=True, blank=True, related_name="proposals", editable=False,
        verbose_name=_("committee"),
    )  # fmt: skip
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(ProposalQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "number"], name="proposal_number_once"
            ),
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"
