"""Census files that were loaded, and what they say about each area."""

import pghistory
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from research.census.tables import TABLES


class CensusFileQuerySet(models.QuerySet):
    """What pages load of Census files."""

    def for_list(self):
        """All that the list of files shows, in one query."""
        return (
            self.select_related("loaded_by")
            .defer("lines", "outcome")
            .order_by("-loaded_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


# What loading fills in at its end is no change of the file.
@track(exclude=["lines", "located", "outcome", "area_count"])
class CensusFile(ProgramModel):
    """One table of one release for some areas, as somebody loaded it.

    `lines` holds [code, [label, label, …]] of each line, `located` the places in it of the
    lines that the product reads, and `outcome` what loading did (`services.Outcome`).
    """

    class Span(models.IntegerChoices):
        FIVE_YEARS = 5, _("5-year estimates")
        THREE_YEARS = 3, _("3-year estimates")
        ONE_YEAR = 1, _("1-year estimates")

    table = models.CharField(_("table"), max_length=16)
    span = models.PositiveSmallIntegerField(_("years in the sample"), choices=Span)
    vintage = models.PositiveSmallIntegerField(_("last year"))
    original_name = models.CharField(_("file"), max_length=255)
    sha256 = models.CharField(max_length=64)
    area_count = models.PositiveIntegerField(_("areas"))
    lines = models.JSONField()
    located = models.JSONField(default=dict)
    outcome = models.JSONField(default=dict)
    loaded_at = models.DateTimeField(_("loaded"), auto_now_add=True)
    loaded_by = somebody(verbose_name=_("loaded by"))

    objects = tenant_manager(CensusFileQuerySet)

    class Meta:
        verbose_name = _("Census file")
        verbose_name_plural = _("Census files")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "sha256", "vintage", "span"], name="census_file_loaded_once"
            )
        ]
        indexes = [models.Index(fields=["program", "-loaded_at"], name="census_file_by_time")]

    def __str__(self):
        return f"{self.table}, {self.years}"

    @property
    def years(self):
        """The years of the sample: "2020–2024", or one year."""
        first = self.vintage - self.span + 1
        return f"{first}–{self.vintage}" if self.span > 1 else str(self.vintage)

    @property
    def title(self):
        """What the table is about, "" for tables that the product only keeps."""
        return TABLES[self.table].title if self.table in TABLES else ""


@pghistory.track(
    pghistory.UpdateEvent("replaced", row=pghistory.Old),
    pghistory.DeleteEvent("removed"),
)
class CensusArea(ProgramModel):
    """What a release says about one area; one row for each area, whatever file it came in.

    `estimates` and `margins` follow the file's `lines`; each entry is a number or the Census
    symbol that stands in its place (`research.census.cells`). Only what is replaced or removed
    goes into the history: a row's first state is in the file it names.
    """

    file = models.ForeignKey(CensusFile, models.CASCADE, related_name="areas")
    table = models.CharField(max_length=16)
    span = models.PositiveSmallIntegerField()
    vintage = models.PositiveSmallIntegerField()
    geo_id = models.CharField(max_length=32)
    name = models.CharField(max_length=200)
    estimates = models.JSONField()
    margins = models.JSONField()

    class Meta:
        verbose_name = _("Census area")
        verbose_name_plural = _("Census areas")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "table", "geo_id", "span", "vintage"],
                name="census_area_once_per_release",
            )
        ]

    def __str__(self):
        return self.name
