"""What belongs to a grant: where its money goes, when it comes, and what is owed for it."""

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.money import MoneyField
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from planning.models.budget import BudgetLine
from planning.models.funding import Grant


@track()
class Allocation(ProgramModel):
    """How much of a grant goes to a budget line in a fiscal year.

    Before the award it is a hope; afterwards it is secured and makes the line's gap smaller.
    The allocations of an awarded grant never exceed its amount (`services.funding`).
    """

    grant = models.ForeignKey(Grant, models.CASCADE, related_name="allocations")
    line = models.ForeignKey(
        BudgetLine, models.CASCADE, related_name="allocations", verbose_name=_("budget line")
    )
    fiscal_year = models.PositiveSmallIntegerField(_("fiscal year"))
    amount = MoneyField(_("amount"), validators=[MinValueValidator(0)])

    class Meta:
        verbose_name = _("allocation")
        verbose_name_plural = _("allocations")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "grant", "line", "fiscal_year"], name="allocation_one_per_year"
            ),
            models.CheckConstraint(
                condition=models.Q(amount__gte=0), name="allocation_not_below_zero"
            ),
        ]
        indexes = [models.Index(fields=["program", "line"], name="allocation_by_line")]

    def __str__(self):
        return f"{self.fiscal_year}"


@track()
class FunderLine(ProgramModel):
    """A line of the budget as the funder wrote it; our lines map onto it for its reports."""

    grant = models.ForeignKey(Grant, models.CASCADE, related_name="funder_lines")
    code = models.CharField(_("code"), max_length=20, blank=True)
    title = models.CharField(_("title"), max_length=160)
    amount = MoneyField(_("amount"), validators=[MinValueValidator(0)])
    explanation = models.TextField(_("why we spent more or less"), max_length=1000, blank=True)
    position = models.PositiveSmallIntegerField(_("order"), default=100)
    lines = models.ManyToManyField(
        BudgetLine, through="planning.FunderLineShare", related_name="+", blank=True
    )

    class Meta:
        verbose_name = _("funder's budget line")
        verbose_name_plural = _("funder's budget lines")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "grant", "title"],
                name="funder_line_each_title_once",
                violation_error_message=_("This grant has a line with this title already."),
            )
        ]

    def __str__(self):
        return self.title


class FunderLineShare(ProgramModel):
    """Which of our budget lines a funder's line covers; each of ours once in a grant."""

    grant = models.ForeignKey(Grant, models.CASCADE, related_name="+")
    funder_line = models.ForeignKey(FunderLine, models.CASCADE, related_name="shares")
    line = models.ForeignKey(BudgetLine, models.CASCADE, related_name="+")

    class Meta:
        verbose_name = _("mapping of a budget line")
        verbose_name_plural = _("mappings of budget lines")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "grant", "line"], name="funder_line_share_once_in_a_grant"
            )
        ]

    def __str__(self):
        return f"{self.funder_line_id} {self.line_id}"


class GrantPaymentQuerySet(models.QuerySet):
    """Payments by whether the money has come."""

    def open(self):
        """Promised and not received yet."""
        return self.filter(received_on=None, grant__status__in=Grant.SECURED)


@track()
class GrantPayment(ProgramModel):
    """A part of an award that is paid on a day, once its condition is met."""

    grant = models.ForeignKey(Grant, models.CASCADE, related_name="payments")
    due_on = models.DateField(_("due on"))
    amount = MoneyField(_("amount"), validators=[MinValueValidator(0)])
    condition = models.CharField(_("condition"), max_length=300, blank=True)
    received_on = models.DateField(_("received on"), null=True, blank=True)

    objects = tenant_manager(GrantPaymentQuerySet)

    class Meta:
        verbose_name = _("payment of a grant")
        verbose_name_plural = _("payments of grants")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(amount__gt=0), name="grant_payment_above_zero"
            )
        ]
        indexes = [models.Index(fields=["program", "due_on"], name="grant_payment_by_day")]

    def __str__(self):
        return f"{self.due_on}"


class GrantReportQuerySet(models.QuerySet):
    """Reports by whether the funder has them."""

    def open(self):
        """Owed to a funder and not sent yet; those of a closed grant stay owed."""
        return self.filter(submitted_on=None, grant__status__in=Grant.SECURED)


@track()
class GrantReport(ProgramModel):
    """A report that a funder waits for."""

    class Kind(models.TextChoices):
        INTERIM = "interim", _("Interim report")
        FINAL = "final", _("Final report")
        FINANCIAL = "financial", _("Financial report")

    grant = models.ForeignKey(Grant, models.CASCADE, related_name="reports")
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.INTERIM)
    due_on = models.DateField(_("due on"))
    submitted_on = models.DateField(_("sent on"), null=True, blank=True)
    document = models.ForeignKey(
        "documents.Document",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("report"),
    )

    objects = tenant_manager(GrantReportQuerySet)

    class Meta:
        verbose_name = _("report to a funder")
        verbose_name_plural = _("reports to funders")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "grant", "kind", "due_on"],
                name="grant_report_each_once_a_day",
                violation_error_message=_("This report is in the list already."),
            )
        ]
        indexes = [models.Index(fields=["program", "due_on"], name="grant_report_by_day")]

    def __str__(self):
        return f"{self.get_kind_display()}, {self.due_on}"
