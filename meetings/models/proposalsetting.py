"""What a program lets the public do with ideas and proposals."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel


@track()
class ProposalSetting(ProgramModel):
    """Whether visitors may give ideas, support and comment, and how long contacts are kept."""

    class Comments(models.TextChoices):
        NOBODY = "nobody", _("Nobody")
        PARTNERS = "partners", _("Partners and staff who are signed in")
        EVERYBODY = "everybody", _("Everybody; visitors’ comments are shown once they are checked")

    takes_ideas = models.BooleanField(_("visitors may give ideas"), default=True)
    takes_support = models.BooleanField(_("visitors may support proposals"), default=True)
    comments = models.CharField(
        _("who may comment"), max_length=10, choices=Comments, default=Comments.PARTNERS
    )
    contact_days = models.PositiveSmallIntegerField(
        _("days to keep a way to an author at most"), default=365,
        validators=[MinValueValidator(30), MaxValueValidator(1095)],
    )  # fmt: skip

    rows_without_community = "everyone"

    class Meta:
        verbose_name = _("settings of ideas and proposals")
        verbose_name_plural = _("settings of ideas and proposals")
        constraints = [models.UniqueConstraint(fields=["program"], name="proposal_setting_once")]

    def __str__(self):
        return str(self._meta.verbose_name)
