"""How often a community tells each of its audiences how far the work is."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from planning.models import Grant


class Audience(models.TextChoices):
    """Who is told. Each gets a report of its own kind, all of them of the same numbers."""

    RESIDENTS = "residents", pgettext_lazy("audience", "Residents")
    COMMITTEE = "committee", pgettext_lazy("audience", "Committee and partners")
    COUNCIL = "council", pgettext_lazy("audience", "Elected officials")
    FUNDER = "funder", pgettext_lazy("audience", "Funder")
    SUPERVISOR = "supervisor", pgettext_lazy("audience", "Supervisor")


class ReportCycleQuerySet(models.QuerySet):
    """Cycles by whether they still run, and what pages load."""

    def running(self):
        """Those that nobody ended."""
        return self.filter(ended_on=None)

    def for_list(self):
        """All that pages show of cycles, in one query, in the order of the audiences."""
        order = models.Case(
            *[models.When(audience=one, then=n) for n, one in enumerate(Audience.values)]
        )
        return (
            self.select_related("owner", "reviewer", "grant__funder")
            .order_by(order, "grant__title", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class ReportCycle(CommunityModel):
    """One audience of a community, and how often it is told.

    Periods of `months` follow each other from `begins_on`; each is told `days_after` its last
    day. What is due follows from that alone (`implementation.schedule`), so that no night has
    to run for it.
    """

    class Every(models.IntegerChoices):
        MONTH = 1, _("every month")
        QUARTER = 3, _("every three months")
        HALF = 6, _("every six months")
        YEAR = 12, _("every year")

    audience = models.CharField(_("who is told"), max_length=10, choices=Audience)
    grant = models.ForeignKey(
        Grant, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("grant")
    )
    months = models.PositiveSmallIntegerField(_("how often"), choices=Every, default=Every.HALF)
    begins_on = models.DateField(_("first day of the first period"))
    days_after = models.PositiveSmallIntegerField(_("days to write it"), default=30)
    owner = in_charge(verbose_name=_("who writes it"))
    reviewer = in_charge(verbose_name=_("who reads it before it is published"))
    ended_on = models.DateField(_("ended on"), null=True, editable=False)
    created_by = person(verbose_name=_("set up by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(ReportCycleQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("report cycle")
        verbose_name_plural = _("report cycles")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "audience", "grant"],
                condition=Q(ended_on=None),
                nulls_distinct=False,
                name="report_cycle_one_per_audience",
                violation_error_message=_("This audience is told already."),
            ),
            models.CheckConstraint(
                condition=Q(audience="funder", grant__isnull=False)
                | (~Q(audience="funder") & Q(grant=None)),
                name="report_cycle_funder_has_grant",
                violation_error_message=_("Choose the grant of a funder, and only of a funder."),
            ),
            models.CheckConstraint(
                condition=Q(owner=None) | Q(reviewer=None) | ~Q(owner=F("reviewer")),
                name="report_cycle_read_by_another",
                violation_error_message=_("Choose another person to read it than writes it."),
            ),
        ]

    def __str__(self):
        return (
            f"{self.get_audience_display()}, {self.grant}"
            if self.grant_id
            else str(self.get_audience_display())
        )
