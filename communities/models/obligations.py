"""What the partners owe under an agreement, by when, and what proves that it was done."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.documents.models import Document
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.scoping import tenant_manager
from communities.models.agreement_parts import PartModel, Party
from communities.models.agreements import Agreement


class ObligationQuerySet(models.QuerySet):
    """Obligations by what is still owed."""

    def in_force(self):
        """Of agreements that are signed."""
        return self.filter(agreement__state=Agreement.State.SIGNED)

    def open(self):
        """With a day that comes, or has passed."""
        return self.filter(next_due_on__isnull=False)

    def late(self, today):
        """Owed before today."""
        return self.filter(next_due_on__lt=today)

    def for_list(self):
        """All that lists show, in one query, the most urgent first."""
        return (
            self.select_related("program", "community", "agreement", "party", "owner")
            .order_by(models.F("next_due_on").asc(nulls_last=True), "pk")
            .fetch_mode(LIST_FETCH)
        )


@track(exclude=["next_due_on"])
class Obligation(PartModel):
    """Something a party owes: on a day, some time after the beginning, or every year.

    `next_due_on` is the first day that is not fulfilled, None when nothing is owed any more;
    services keep it (`communities.services.obligations`).
    """

    class Rule(models.TextChoices):
        DATE = "date", _("On a day")
        AFTER = "after", _("Some time after the agreement begins")
        YEARLY = "yearly", _("Every year, first on a day")

    class Unit(models.TextChoices):
        DAYS = "days", _("days")
        MONTHS = "months", _("months")

    agreement = models.ForeignKey(
        Agreement, models.PROTECT, related_name="obligations", editable=False
    )
    title = models.CharField(_("what is owed"), max_length=200)
    note = models.TextField(_("note"), max_length=2000, blank=True)
    party = models.ForeignKey(
        Party, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("who owes")
    )
    owner = in_charge(
        verbose_name=_("who sees to it"),
        help_text=_("Is reminded before the day and after it."),
    )
    rule = models.CharField(_("due"), max_length=8, choices=Rule, default=Rule.DATE)
    due_on = models.DateField(_("day"), null=True, blank=True)
    amount = models.PositiveSmallIntegerField(
        _("how many"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(3660)],
    )
    unit = models.CharField(_("days or months"), max_length=8, choices=Unit, default=Unit.MONTHS)
    next_due_on = models.DateField(_("due on"), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(ObligationQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("obligation")
        verbose_name_plural = _("obligations")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(rule="after", amount__isnull=False)
                | (~models.Q(rule="after") & models.Q(due_on__isnull=False)),
                name="obligation_says_when",
            )
        ]
        indexes = [
            models.Index(fields=["program", "next_due_on"], name="obligation_by_day"),
            models.Index(fields=["program", "agreement"], name="obligation_of_agreement"),
        ]

    def __str__(self):
        return self.title


@track()
class Fulfilment(PartModel):
    """What was done about an obligation for one of its days, with a note or a document."""

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="+", editable=False)
    obligation = models.ForeignKey(
        Obligation, models.CASCADE, related_name="fulfilments", editable=False
    )
    due_on = models.DateField(_("owed on"), editable=False)
    done_on = models.DateField(_("done on"))
    note = models.CharField(_("what proves it"), max_length=400, blank=True)
    document = models.ForeignKey(
        Document,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("document"),
    )
    recorded_by = person(verbose_name=_("recorded by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("fulfilment")
        verbose_name_plural = _("fulfilments")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "obligation", "due_on"], name="fulfilment_each_day_once"
            ),
            models.CheckConstraint(
                condition=~models.Q(note="") | models.Q(document__isnull=False),
                name="fulfilment_is_proved",
            ),
        ]

    def __str__(self):
        return f"{self.obligation_id}: {self.due_on}"
