"""Evaluation plans: what a community and the program want to learn, version by version."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays, stays_with
from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager


class PlanQuerySet(models.QuerySet):
    """Evaluation plans by state, and what pages load of them."""

    def approved(self):
        """Those that a director approved; the newest of a community is in force."""
        return self.filter(state=Plan.State.APPROVED)

    def in_force(self):
        """The newest approved version of each community."""
        newest = self.approved().order_by("community_id", "-number").distinct("community_id")
        return self.filter(pk__in=newest.values("pk"))

    def drafts(self):
        """Those that may still change: one of a community."""
        return self.filter(state=Plan.State.DRAFT)

    def for_list(self):
        """All that the versions of a community show, in one query, the newest first."""
        return (
            self.select_related("created_by", "approved_by")
            .order_by("-number")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One version with the names on its page."""
        return self.select_related(
            "program", "community", "created_by", "approved_by", "based_on"
        )  # fmt: skip


@track()
class Plan(CommunityModel):
    """One version of a community's evaluation plan: a logic model, questions and rows.

    A draft changes until a director approves it. From then on PostgreSQL refuses to change
    or delete it and its parts, data collection may open, and the next change is a new draft.
    """

    class State(models.TextChoices):
        DRAFT = "draft", pgettext_lazy("plan", "Draft")
        APPROVED = "approved", pgettext_lazy("plan", "Approved")

    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.DRAFT, editable=False
    )
    based_on = models.ForeignKey(
        "self", models.PROTECT, null=True, editable=False, related_name="+"
    )
    created_by = somebody(editable=False, verbose_name=_("begun by"))
    created_at = models.DateTimeField(auto_now_add=True)
    approved_by = person(verbose_name=_("approved by"))
    approved_at = models.DateTimeField(_("approved on"), null=True, editable=False)
    approval_note = models.TextField(_("note"), max_length=2000, blank=True)

    objects = tenant_manager(PlanQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("evaluation plan")
        verbose_name_plural = _("evaluation plans")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "number"], name="evaluation_plan_number"
            ),
            models.UniqueConstraint(
                fields=["program", "community"],
                condition=models.Q(state="draft"),
                name="evaluation_plan_one_draft",
            ),
            by_somebody(
                "approved",
                name="evaluation_plan_approved_by_somebody",
                before={"state": "draft"},
                after={"state": "approved"},
            ),
        ]
        triggers = [stays("evaluation_plan_approved_stays", state="approved")]

    def __str__(self):
        return str(_("Evaluation plan, version %(number)s") % {"number": self.number})

    @property
    def is_draft(self):
        """Whether it may still change."""
        return self.state == self.State.DRAFT


def stays_with_plan(name):
    """Trigger: a part of a plan stays once the plan is approved."""
    return stays_with(
        name,
        "evaluations_plan",
        "id = COALESCE(NEW.plan_id, OLD.plan_id) AND state = 'approved'",
        because="The evaluation plan of this part is approved.",
    )
