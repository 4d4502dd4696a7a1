"""Lessons: what the next round of the program should know, and strategies worth sharing."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import person
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from evaluations.models.wave import Wave


@track()
class Lesson(CommunityModel):
    """What was learned in a community, and what should be done differently."""

    class State(models.TextChoices):
        OPEN = "open", pgettext_lazy("lesson", "To be decided")
        TAKEN = "taken", pgettext_lazy("lesson", "Taken into the next round")
        LEFT = "left", pgettext_lazy("lesson", "Left alone")

    wave = models.ForeignKey(
        Wave, models.PROTECT, null=True, blank=True, related_name="lessons", verbose_name=_("wave")
    )
    title = TranslatedField(_("lesson"))
    text = TranslatedField(_("what happened, and what to do next time"), blank=True)
    step = models.CharField(_("step of the Blueprint"), max_length=2, blank=True)
    state = models.CharField(
        _("state"), max_length=6, choices=State, default=State.OPEN, editable=False
    )
    answer = models.TextField(_("what the program does about it"), max_length=2000, blank=True)
    settled_by = person(verbose_name=_("settled by"))
    settled_at = models.DateTimeField(_("settled on"), null=True, editable=False)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(models.QuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")
        indexes = [
            models.Index(fields=["program", "community", "-created_at"], name="lesson_by_place"),
            models.Index(fields=["program", "state"], name="lesson_by_state"),
        ]

    def __str__(self):
        return str(self.title)
