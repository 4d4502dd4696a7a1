"""States, counties, and the places that Census files name."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.tenancy.models import ProgramModel


class State(models.Model):
    """A state or territory, with its Census (FIPS) code. Shipped, the same for all programs."""

    fips = models.CharField(max_length=2, primary_key=True)
    name = models.CharField(max_length=60)
    abbreviation = models.CharField(max_length=2)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class County(models.Model):
    """A county or its equivalent, with its five-digit Census code. Shipped."""

    geoid = models.CharField(max_length=5, primary_key=True)
    name = models.CharField(max_length=80)
    state = models.ForeignKey(State, models.CASCADE, related_name="counties")

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Place(ProgramModel):
    """A city, town, village or other place, learned from a Census file of this program."""

    geoid = models.CharField(
        _("Census code"), max_length=7, validators=[RegexValidator(r"^\d{7}$")]
    )
    name = models.CharField(_("name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=40, blank=True)
    state = models.ForeignKey(State, models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        constraints = [
            models.UniqueConstraint(fields=["program", "geoid"], name="place_each_code_once")
        ]

    def __str__(self):
        return self.name
