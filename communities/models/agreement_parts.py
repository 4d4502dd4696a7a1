"""What an agreement is made of: its parties, clauses and payments."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.approval import stays_with
from bic.money import MoneyField
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from communities.models.agreements import Agreement
from communities.models.clauses import LONGEST_CLAUSE, Clause


def stays_with_agreement(name):
    """Trigger: a part of an agreement that somebody has signed is not touched any more."""
    return stays_with(
        name,
        "communities_agreement",
        "id = COALESCE(NEW.agreement_id, OLD.agreement_id) AND frozen_at IS NOT NULL",
        because="Somebody has signed this agreement; its parts stay.",
        margin=12,
    )


class PartModel(CommunityModel):
    """A row that belongs to an agreement."""

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="+", editable=False)

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if not self.community_id:
            self.program_id = self.agreement.program_id
            self.community_id = self.agreement.community_id
        super().save(*args, **kwargs)


@track()
class Party(PartModel):
    """Who agrees, under the name by which the law knows it."""

    class Kind(models.TextChoices):
        UNIVERSITY = "university", _("University")
        LOCAL_GOVERNMENT = "local_government", _("Local government")
        COMMUNITY_PARTNER = "community_partner", _("Community partner")

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="parties", editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    name = models.CharField(_("legal name"), max_length=200)
    address = models.CharField(_("address"), max_length=300, blank=True)
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)

    class Meta:
        verbose_name = _("party")
        verbose_name_plural = _("parties")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "agreement", "name"],
                name="party_each_name_once",
                violation_error_message=_("This party is in the agreement already."),
            )
        ]
        triggers = [stays_with_agreement("party_stays_with_agreement")]

    def __str__(self):
        return self.name


@track()
class AgreementClause(PartModel):
    """A clause in one agreement: words of the library, or changed ones.

    `template_title` and `template_text` are the library's words when it was taken in, so that
    changes can be marked; both are empty for a clause that was written here. In an amendment
    `replaces` is the key of the clause that it takes the place of, "" for an additional one.
    """

    agreement = models.ForeignKey(Agreement, models.PROTECT, related_name="clauses", editable=False)
    key = models.SlugField(max_length=40, editable=False)
    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("text"), max_length=LONGEST_CLAUSE)
    template = models.ForeignKey(
        Clause, models.PROTECT, null=True, editable=False, related_name="+"
    )
    template_version = models.PositiveSmallIntegerField(null=True, editable=False)
    template_title = models.CharField(max_length=200, blank=True, editable=False)
    template_text = models.TextField(blank=True, editable=False)
    replaces = models.SlugField(_("replaces"), max_length=40, blank=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("clause of an agreement")
        verbose_name_plural = _("clauses of an agreement")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "agreement", "key"], name="agreement_clause_each_key_once"
            )
        ]
        triggers = [stays_with_agreement("agreement_clause_stays")]

    def __str__(self):
        return self.title

    @property
    def is_changed(self):
        """Whether it says something else than the library did."""
        return (self.title, self.text) != (self.template_title, self.template_text)


@track()
class Tranche(PartModel):
    """One payment: who pays whom, how much, by when, and under which condition."""

    agreement = models.ForeignKey(
        Agreement, models.PROTECT, related_name="tranches", editable=False
    )
    payer = models.ForeignKey(Party, models.PROTECT, related_name="+", verbose_name=_("who pays"))
    payee = models.ForeignKey(
        Party, models.PROTECT, related_name="+", verbose_name=_("who receives")
    )
    due_on = models.DateField(_("due on"))
    amount = MoneyField(_("amount"))
    condition = models.CharField(_("condition"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("payment")
        verbose_name_plural = _("payments")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(amount__gt=0),
                name="tranche_above_zero",
                violation_error_message=_("Write an amount above zero."),
            ),
            models.CheckConstraint(
                condition=~models.Q(payer=models.F("payee")),
                name="tranche_between_two_parties",
                violation_error_message=_("A party cannot pay itself. Choose another receiver."),
            ),
        ]
        triggers = [stays_with_agreement("tranche_stays_with_agreement")]

    def __str__(self):
        return f"{self.due_on}: {self.amount}"
