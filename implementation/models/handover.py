"""Hand-overs: who gave all that they had to do to somebody else, and why."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager


class HandoverQuerySet(models.QuerySet):
    """What pages load of hand-overs."""

    def for_list(self):
        """With the names on the page, the newest first."""
        return (
            self.select_related("giver", "taker", "created_by")
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Handover(CommunityModel):
    """One act that gave all that somebody had to do to somebody else.

    Who has no account is named in `giver_name` or `taker_name`. The history of each task and
    action tells the same.
    """

    giver = somebody(null=True, editable=False, verbose_name=_("from"))
    giver_name = models.CharField(max_length=120, blank=True, editable=False)
    taker = somebody(null=True, editable=False, verbose_name=_("to"))
    taker_name = models.CharField(max_length=120, blank=True, editable=False)
    why = models.CharField(_("why"), max_length=500, blank=True)
    tasks = models.PositiveIntegerField(_("tasks of the plan"), editable=False)
    actions = models.PositiveIntegerField(_("actions"), editable=False)
    others = models.PositiveIntegerField(_("other tasks"), editable=False)
    created_by = person(verbose_name=_("handed over by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(HandoverQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("hand-over")
        verbose_name_plural = _("hand-overs")
        constraints = [
            models.CheckConstraint(
                condition=(Q(giver=None) ^ Q(giver_name="")) & (Q(taker=None) ^ Q(taker_name="")),
                name="handover_between_two",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "community", "-created_at"], name="handover_newest"),
        ]

    def __str__(self):
        return f"{self.giver_name or self.giver_id} {self.taker_name or self.taker_id}"
