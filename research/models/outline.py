"""Outlines of towns that staff loaded for the maps."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager


class OutlineQuerySet(models.QuerySet):
    """What pages load of outlines."""

    def for_list(self):
        """All that the list shows, in one query."""
        return (
            self.select_related("loaded_by")
            .defer("polygons")
            .order_by("name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track(exclude=["polygons"])
class Outline(ProgramModel):
    """The border of one place of the program, simplified; every partner sees it on maps.

    `polygons` holds [[ring, …], …] as GeoJSON does, in degrees, longitude first.
    """

    geoid = models.CharField(
        _("Census code"), max_length=7, validators=[RegexValidator(r"^(\d{5}|\d{7})$")]
    )
    name = models.CharField(_("name"), max_length=120)
    polygons = models.JSONField()
    point_count = models.PositiveIntegerField(_("points"))
    original_name = models.CharField(_("file"), max_length=255)
    loaded_at = models.DateTimeField(_("loaded"), auto_now=True)
    loaded_by = somebody(verbose_name=_("loaded by"))

    objects = tenant_manager(OutlineQuerySet)

    class Meta:
        verbose_name = _("outline")
        verbose_name_plural = _("outlines")
        constraints = [
            models.UniqueConstraint(fields=["program", "geoid"], name="outline_one_per_place")
        ]

    def __str__(self):
        return self.name
