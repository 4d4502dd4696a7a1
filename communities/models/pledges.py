"""Pledges: what towns, partners and signers of letters said they would give, and did they."""

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.money import MoneyField
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from communities.models.applications import Application
from communities.models.letters import LetterRequest


class PledgeQuerySet(models.QuerySet):
    """Pledges by whose they are and what became of them, and what pages load."""

    def in_force(self):
        """All but those of an application that was taken back."""
        return self.exclude(application__status=Application.Status.WITHDRAWN)

    def of(self, community):
        """The ledger of a community, in the order in which things fall due."""
        return self.filter(community=community).in_force().in_order()

    def in_order(self):
        """Those with a day first, by their day."""
        return self.order_by(models.F("due_on").asc(nulls_last=True), "pk")

    def shared(self):
        """Those that the community may read; a letter that it may not read keeps its own back."""
        return self.filter(is_for_staff=False)

    def open_to(self, user, where):
        """Those that `user` may read in `where`: the answer of `communities.view_pledge`."""
        if user.has_perm("communities.view_restricted_pledge", where):
            return self
        return self.shared()

    def open(self):
        """Those that are not kept in full and not given up."""
        return self.filter(outcome__in=Pledge.UNDER_WAY)

    def for_list(self):
        """All that lists of pledges show, in one query."""
        return (
            self.select_related("community", "program")
            .defer("note")
            .in_order()
            .fetch_mode(LIST_FETCH)
        )


@track()
class Pledge(CommunityModel):
    """One thing that somebody promised to a community's work.

    `letter` is set for one that came with a letter of support. `outcome` is that of the
    newest check-in.
    """

    class Party(models.TextChoices):
        TOWN = "town", _("Local government")
        PARTNER = "partner", _("Community partner")
        SIGNER = "signer", _("Signer of a letter")

    class Kind(models.TextChoices):
        MONEY = "money", _("Money")
        STAFF_TIME = "staff_time", _("Staff time")
        SPACE = "space", _("Space")
        INTERPRETATION = "interpretation", _("Interpretation")
        FOOD = "food", _("Food")
        OTHER = "other", _("Other")

    class Every(models.TextChoices):
        ONCE = "once", _("In all")
        MONTH = "month", _("A month")
        YEAR = "year", _("A year")

    class Outcome(models.TextChoices):
        OPEN = "open", pgettext_lazy("pledge", "Open")
        PARTLY = "partly", pgettext_lazy("pledge", "Partly kept")
        KEPT = "kept", pgettext_lazy("pledge", "Kept")
        NOT_KEPT = "not_kept", pgettext_lazy("pledge", "Not kept")

    UNDER_WAY = (Outcome.OPEN, Outcome.PARTLY)

    application = models.ForeignKey(
        Application, models.PROTECT, null=True, editable=False, related_name="pledges"
    )
    letter = models.ForeignKey(
        LetterRequest, models.PROTECT, null=True, editable=False, related_name="pledges"
    )
    party = models.CharField(_("party"), max_length=10, choices=Party, default=Party.TOWN)
    who = models.CharField(
        _("who pledges"),
        max_length=200,
        help_text=_("A department, an organization or a person in office."),
    )
    what = models.CharField(_("what"), max_length=300)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    amount = MoneyField(
        _("amount or value"), null=True, blank=True, validators=[MinValueValidator(0)]
    )
    hours = models.DecimalField(
        _("hours"),
        max_digits=7,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
    )
    every = models.CharField(
        _("how often"),
        max_length=8,
        choices=Every,
        default=Every.ONCE,
        help_text=_("Of the amount and of the hours."),
    )
    due_on = models.DateField(_("by when"), null=True, blank=True)
    note = models.TextField(_("note"), max_length=2000, blank=True)
    is_for_staff = models.BooleanField(default=False, editable=False)
    outcome = models.CharField(
        _("kept"), max_length=10, choices=Outcome, default=Outcome.OPEN, editable=False
    )
    checked_on = models.DateField(_("checked on"), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = person(verbose_name=_("added by"))

    objects = tenant_manager(PledgeQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("pledge")
        verbose_name_plural = _("pledges")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(outcome="open", checked_on=None)
                | (~models.Q(outcome="open") & models.Q(checked_on__isnull=False)),
                name="pledge_checked_on_a_day",
            ),
            models.CheckConstraint(
                condition=models.Q(amount=None) | models.Q(amount__gte=0),
                name="pledge_amount_not_below_zero",
            ),
            models.CheckConstraint(
                condition=models.Q(hours=None) | models.Q(hours__gte=0),
                name="pledge_hours_not_below_zero",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "community", "due_on"], name="pledge_by_community"),
            models.Index(fields=["program", "due_on"], name="pledge_by_day"),
        ]

    def __str__(self):
        return self.what

    @property
    def is_under_way(self):
        """Whether it may still be kept in full."""
        return self.outcome in self.UNDER_WAY

    def is_late(self, today):
        """Whether its day is over and it is not kept."""
        return self.is_under_way and self.due_on is not None and self.due_on < today


@track()
class PledgeCheck(CommunityModel):
    """One look at whether a pledge is kept. Never changed: a mistake is followed by another."""

    OUTCOMES = (Pledge.Outcome.KEPT, Pledge.Outcome.PARTLY, Pledge.Outcome.NOT_KEPT)

    pledge = models.ForeignKey(Pledge, models.CASCADE, related_name="checks", editable=False)
    outcome = models.CharField(
        _("kept"), max_length=10, choices=[(one.value, one.label) for one in OUTCOMES]
    )
    checked_on = models.DateField(_("day"))
    note = models.TextField(_("note"), max_length=1000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = person(verbose_name=_("added by"))

    class Meta:
        verbose_name = _("check of a pledge")
        verbose_name_plural = _("checks of pledges")
        indexes = [models.Index(fields=["program", "pledge"], name="pledge_check_by_pledge")]

    def __str__(self):
        return str(self.get_outcome_display())
