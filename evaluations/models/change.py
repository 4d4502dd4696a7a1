"""Lasting change in institutions: what a town does differently now, wave by wave."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from evaluations.models.wave import Wave, stays_with_wave


@track()
class ChangePoint(CommunityModel):
    """One point of the checklist, such as a language access plan that was adopted."""

    position = models.PositiveSmallIntegerField(_("order"), default=0, editable=False)
    suggested = models.CharField(max_length=24, blank=True, editable=False)
    title = TranslatedField(_("what changed"))

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("point of institutional change")
        verbose_name_plural = _("points of institutional change")
        indexes = [
            models.Index(fields=["program", "community", "position"], name="change_in_order"),
        ]

    def __str__(self):
        return str(self.title)


@track()
class ChangeMark(CommunityModel):
    """How far a point was at a wave, with what shows it. Of a locked wave it stays."""

    class State(models.TextChoices):
        NO = "no", pgettext_lazy("change", "Not yet")
        PARTLY = "partly", pgettext_lazy("change", "Partly")
        YES = "yes", pgettext_lazy("change", "In place")
        LASTING = "lasting", pgettext_lazy("change", "In place, with money and a person")
        UNKNOWN = "unknown", pgettext_lazy("change", "Not known")

    point = models.ForeignKey(ChangePoint, models.CASCADE, related_name="marks", editable=False)
    wave = models.ForeignKey(Wave, models.PROTECT, related_name="marks", editable=False)
    state = models.CharField(_("how far"), max_length=8, choices=State)
    shown_by = models.CharField(_("what shows it"), max_length=500, blank=True)
    marked_by = person(verbose_name=_("marked by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("mark of institutional change")
        verbose_name_plural = _("marks of institutional change")
        constraints = [
            models.UniqueConstraint(fields=["program", "point", "wave"], name="change_mark_once"),
        ]
        indexes = [models.Index(fields=["program", "wave"], name="change_mark_by_wave")]
        triggers = [stays_with_wave("change_mark_stays_with_wave")]

    def __str__(self):
        return f"{self.point_id} {self.state}"
