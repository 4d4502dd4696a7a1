"""Reports and data sets that are there already: what they say, and for what they are usable."""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.days import YEARS
from bic.documents.models import Document
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager


class ExistingQuerySet(models.QuerySet):
    """What pages load of existing data."""

    def for_list(self):
        """All that the list shows, in one query."""
        return self.defer("citation").order_by("-year", "-pk").fetch_mode(LIST_FETCH)


@track()
class ExistingData(CommunityModel):
    """A report or a data set that somebody else made."""

    class Kind(models.TextChoices):
        REPORT = "report", _("Report")
        DATA = "data", _("Data set")
        PLAN = "plan", _("Plan or policy")
        STUDY = "study", _("Study")
        OTHER = "other", _("Something else")

    title = models.CharField(_("title"), max_length=200)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind, default=Kind.REPORT)
    publisher = models.CharField(_("published by"), max_length=200)
    year = models.PositiveSmallIntegerField(
        _("year"), validators=[MinValueValidator(YEARS[0]), MaxValueValidator(YEARS[-1])]
    )
    citation = models.TextField(_("citation"), max_length=1000, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("document"),
    )  # fmt: skip
    url = models.URLField(_("web address"), max_length=500, blank=True)
    says = models.TextField(_("what it says"), max_length=4000)
    covers = models.CharField(_("whom it covers"), max_length=300, blank=True)
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("languages"), default=list, blank=True
    )
    useful_for = models.CharField(_("for which theme it is usable"), max_length=200, blank=True)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(ExistingQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("existing report or data set")
        verbose_name_plural = _("existing reports and data sets")
        indexes = [models.Index(fields=["program", "community", "-year"], name="existing_by_year")]

    def __str__(self):
        return self.title
