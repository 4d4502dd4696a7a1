"""Who was invited to a survey. Nothing says whether they answered, and nothing could."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import person
from bic.surveys.models.survey import Survey
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel


@track()
class Invitee(ProgramModel):
    """Somebody who is written to. Everybody gets the same link and the same reminders."""

    survey = models.ForeignKey(Survey, models.CASCADE, related_name="invitees", editable=False)
    name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("email address"))
    language = models.CharField(
        _("language"), max_length=12, choices=settings.LANGUAGES, default="en"
    )
    added_by = person(verbose_name=_("added by"))
    added_at = models.DateTimeField(auto_now_add=True)
    # Since then they want no such mail of the program; the address stays so that none is sent.
    stopped_at = models.DateTimeField(_("no more mail since"), null=True, editable=False)

    is_for_staff = True

    class Meta:
        verbose_name = _("invited person")
        verbose_name_plural = _("invited people")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "survey", "email"], name="invitee_each_address_once"
            )
        ]

    def __str__(self):
        return self.name or self.email
