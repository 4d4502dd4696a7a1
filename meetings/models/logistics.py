"""What a meeting provides: food, childcare, rides, equipment, and thank-you payments by count."""

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.money import MoneyField
from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from meetings.models.afterwards import Cost
from meetings.models.meeting import Meeting

MOST = 9999


@track()
class Provision(CommunityModel):
    """One thing that is ordered or lent for a meeting: plates, places, seats or headsets.

    `serves` is whom it is for: a diet, an age band or a part of town, as people named it when
    they signed up; empty, it is for everybody.
    """

    class Kind(models.TextChoices):
        EQUIPMENT = "equipment", _("Equipment")
        CHILDCARE = "childcare", _("Childcare")
        FOOD = "food", _("Food")
        RIDES = "rides", _("Rides")

    class State(models.TextChoices):
        ASKED = "asked", pgettext_lazy("provision", "Asked")
        CONFIRMED = "confirmed", pgettext_lazy("provision", "Confirmed")
        CANCELED = "canceled", pgettext_lazy("provision", "Canceled")

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="provisions", editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, editable=False)
    what = models.CharField(_("what and from whom"), max_length=160)
    serves = models.CharField(_("for whom"), max_length=80, blank=True)
    quantity = models.PositiveSmallIntegerField(_("how many"), default=0)
    carers = models.PositiveSmallIntegerField(_("carers"), default=0)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.ASKED)
    contact = models.CharField(
        _("who to call"), max_length=160, blank=True,
        help_text=_("A driver, a caterer or a carer, on the day."),
    )  # fmt: skip
    given_back = models.PositiveSmallIntegerField(_("given back"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)
    cost = models.OneToOneField(
        Cost, models.SET_NULL, null=True, editable=False, related_name="provision",
        verbose_name=_("cost"),
    )  # fmt: skip
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("provision for a meeting")
        verbose_name_plural = _("provisions for meetings")
        ordering = ["kind", "serves", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(given_back=None) | Q(given_back__lte=F("quantity")),
                name="provision_no_more_back_than_lent",
                violation_error_message=_("More came back than was handed out."),
            ),
        ]
        indexes = [models.Index(fields=["program", "meeting"], name="provision_by_meeting")]

    def __str__(self):
        return self.what


@track()
class ThankYou(CommunityModel):
    """Thank-you payments of one kind at a meeting: how many of which amount.

    They are counted, and nobody's name is kept here. Where finance rules force a list of
    names, it is kept by who pays, away from attendance and from answers.
    """

    class Kind(models.TextChoices):
        CARD = "card", _("Gift cards")
        CASH = "cash", _("Cash")
        CHECK = "check", _("Checks")
        OTHER = "other", pgettext_lazy("thank-you payment", "Something else")

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="thanks", editable=False)
    kind = models.CharField(_("kind"), max_length=6, choices=Kind, default=Kind.CARD)
    amount = MoneyField(_("amount of each"), validators=[MinValueValidator(0)])
    planned = models.PositiveSmallIntegerField(_("how many are needed"))
    ready = models.PositiveSmallIntegerField(_("how many are at hand"), default=0)
    given = models.PositiveSmallIntegerField(_("how many were given"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)
    cost = models.OneToOneField(
        Cost, models.SET_NULL, null=True, editable=False, related_name="thanks",
        verbose_name=_("cost"),
    )  # fmt: skip
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("thank-you payments")
        verbose_name_plural = _("thank-you payments")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(given=None) | Q(given__lte=F("ready")),
                name="thanks_no_more_given_than_ready",
                violation_error_message=_("More were given than were at hand."),
            ),
        ]
        indexes = [models.Index(fields=["program", "meeting"], name="thanks_by_meeting")]

    def __str__(self):
        return self.get_kind_display()
