"""What people decide about profiles: how sure is sure, what is shown, and what was frozen."""

from decimal import Decimal

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from bic.approval import stays
from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.scoping import tenant_manager
from research import moe

PERCENT = (MinValueValidator(1), MaxValueValidator(100))


@track()
class ReliabilityRule(ProgramModel):
    """From which coefficient of variation on a program calls an estimate less reliable.

    A program without a row goes by the percentages of Esri.
    """

    high_up_to = models.PositiveSmallIntegerField(
        _("high up to (percent)"), default=int(moe.HIGH_UP_TO), validators=PERCENT
    )
    low_above = models.PositiveSmallIntegerField(
        _("low above (percent)"), default=int(moe.LOW_ABOVE), validators=PERCENT
    )

    class Meta:
        verbose_name = _("reliability of figures")
        verbose_name_plural = _("reliability of figures")
        constraints = [
            models.UniqueConstraint(fields=["program"], name="reliability_rule_once"),
            models.CheckConstraint(
                condition=Q(high_up_to__gte=1, low_above__lte=100, low_above__gt=F("high_up_to")),
                name="reliability_low_above_high",
                violation_error_message=_("“Low” begins above the percentage of “high”."),
            ),
        ]

    def __str__(self):
        return f"{self.high_up_to} % / {self.low_above} %"


@track()
class ProfileChoice(CommunityModel):
    """Which indicators the profile of a community shows, in which order; one row, or none.

    The last two say from when on a language is called one to translate into: from that many
    people, or that share of them, who speak English less than "very well".
    """

    indicators = ArrayField(models.CharField(max_length=40), verbose_name=_("indicators"))
    translate_from_people = models.PositiveIntegerField(
        _("translate from this number of people"),
        default=1000,
        validators=[MinValueValidator(1)],
        help_text=_("Of those who speak a language and English less than “very well”."),
    )
    translate_from_share = models.DecimalField(
        _("or from this percent of all people"),
        max_digits=4,
        decimal_places=1,
        default=Decimal(5),
        validators=[MinValueValidator(Decimal("0.1")), MaxValueValidator(Decimal(100))],
    )

    class Meta:
        verbose_name = _("choice of indicators")
        verbose_name_plural = _("choices of indicators")
        constraints = [
            models.UniqueConstraint(fields=["program", "community"], name="profile_choice_once"),
        ]

    def __str__(self):
        return ", ".join(self.indicators)


class ProfileVersionQuerySet(models.QuerySet):
    """Frozen profiles, and what pages load of them."""

    def for_list(self):
        """All that the list of versions shows, in one query."""
        return (
            self.select_related("frozen_by")
            .defer("blocks", "counts")
            .order_by("-number")
            .fetch_mode(LIST_FETCH)
        )


class ProfileVersion(CommunityModel):
    """A profile as it was when somebody froze it; nothing in it moves again.

    `blocks` are `research.indicators.values.Block` as JSON, with every estimate, its margin and
    its source. `counts` are local counts as partners may see them (`research.counts`).
    """

    number = models.PositiveSmallIntegerField(_("version"), editable=False)
    title = models.CharField(_("title"), max_length=160)
    note = models.TextField(
        _("note"),
        max_length=2000,
        blank=True,
        help_text=_("What it was frozen for, such as the planning meeting."),
    )
    blocks = models.JSONField(editable=False)
    counts = models.JSONField(editable=False, default=list)
    frozen_at = models.DateTimeField(_("frozen"), auto_now_add=True)
    frozen_by = somebody(verbose_name=_("frozen by"), editable=False)

    objects = tenant_manager(ProfileVersionQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("frozen profile")
        verbose_name_plural = _("frozen profiles")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "number"], name="profile_version_number"
            ),
        ]
        triggers = [stays("profile_version_stays")]

    def __str__(self):
        return self.title
