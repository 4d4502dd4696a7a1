"""Waves: when a community is looked at again with the same questions."""

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.approval import by_somebody, stays_with
from bic.persons import in_charge, person
from bic.querysets import LIST_FETCH
from bic.surveys.models import Survey
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager


class WaveQuerySet(models.QuerySet):
    """Waves by state, and what pages load of them."""

    def locked(self):
        """Those whose answers and readings stay."""
        return self.exclude(locked_at=None)

    def for_list(self):
        """All that the list of a community shows, in one query, the earliest first."""
        return self.select_related("owner").order_by("opens_on", "pk").fetch_mode(LIST_FETCH)


@track()
class Wave(CommunityModel):
    """One of the three: scheduled, opened, closed, locked.

    Groups are compared from wave to wave, never single people.
    """

    class Kind(models.TextChoices):
        BASELINE = "baseline", pgettext_lazy("wave", "Baseline")
        YEAR_1 = "year_1", pgettext_lazy("wave", "Year 1")
        YEAR_3 = "year_3", pgettext_lazy("wave", "Year 3")

    kind = models.CharField(_("wave"), max_length=8, choices=Kind, editable=False)
    opens_on = models.DateField(_("opens on"))
    closes_on = models.DateField(_("closes on"))
    owner = in_charge(verbose_name=_("in charge"))
    note = models.TextField(_("note"), max_length=2000, blank=True)
    # From which its days were counted, or which somebody saw and let the days be.
    counted_from = models.ForeignKey(
        "communities.Agreement", models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("agreement"),
    )  # fmt: skip
    opened_by = person(verbose_name=_("opened by"))
    opened_at = models.DateTimeField(_("opened on"), null=True, editable=False)
    closed_by = person(verbose_name=_("closed by"))
    closed_at = models.DateTimeField(_("closed on"), null=True, editable=False)
    locked_by = person(verbose_name=_("locked by"))
    locked_at = models.DateTimeField(_("locked on"), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(WaveQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("wave")
        verbose_name_plural = _("waves")
        constraints = [
            models.UniqueConstraint(fields=["program", "community", "kind"], name="wave_once"),
            models.CheckConstraint(
                condition=Q(closes_on__gte=F("opens_on")),
                name="wave_closes_after_it_opens",
                violation_error_message=_("Choose a day that is not before the first."),
            ),
            by_somebody("opened", name="wave_opened_by_somebody"),
            by_somebody("closed", name="wave_closed_by_somebody"),
            by_somebody("locked", name="wave_locked_by_somebody"),
            models.CheckConstraint(
                condition=Q(closed_at=None) | Q(opened_at__isnull=False),
                name="wave_closed_after_it_was_opened",
            ),
            models.CheckConstraint(
                condition=Q(locked_at=None) | Q(closed_at__isnull=False),
                name="wave_locked_after_it_was_closed",
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="wave_stays_locked",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__locked_at__isnull=False),
            )
        ]

    def __str__(self):
        return str(self.get_kind_display())

    def get_absolute_url(self):
        return reverse(
            "evaluations:wave_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def state(self):
        """ "scheduled", "open", "closed" or "locked"."""
        if self.locked_at:
            return "locked"
        if self.closed_at:
            return "closed"
        return "open" if self.opened_at else "scheduled"


def stays_with_wave(name):
    """Trigger: what belongs to a wave stays once the wave is locked."""
    return stays_with(
        name,
        "evaluations_wave",
        "id IN (NEW.wave_id, OLD.wave_id) AND locked_at IS NOT NULL",
        because="The wave of this is locked.",
    )


@track()
class WaveSurvey(CommunityModel):
    """A survey that a wave asks, and how those who answered it were found.

    Only a sample that was drawn by lot lets an interval say something of those not asked.
    """

    class Reached(models.TextChoices):
        ANYBODY = "anybody", pgettext_lazy("reached", "Whoever wanted to answer")
        EVERYBODY = "everybody", pgettext_lazy("reached", "Everybody of a group was asked")
        LOT = "lot", pgettext_lazy("reached", "People drawn by lot")

    wave = models.ForeignKey(Wave, models.CASCADE, related_name="instruments", editable=False)
    survey = models.ForeignKey(Survey, models.PROTECT, related_name="+", verbose_name=_("survey"))
    reached = models.CharField(
        _("who was asked"), max_length=9, choices=Reached, default=Reached.ANYBODY
    )

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("survey of a wave")
        verbose_name_plural = _("surveys of waves")
        constraints = [
            models.UniqueConstraint(fields=["program", "survey"], name="wave_survey_of_one_wave"),
        ]
        indexes = [models.Index(fields=["program", "wave"], name="wave_survey_by_wave")]
        triggers = [stays_with_wave("wave_survey_stays_with_wave")]

    def __str__(self):
        return f"{self.wave_id} {self.survey_id}"
