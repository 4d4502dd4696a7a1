"""Local counts: what schools, clinics and resettlement agencies counted themselves."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager


class LocalCountQuerySet(models.QuerySet):
    """Local counts, and what pages load of them."""

    def for_list(self):
        """All that the list shows, in one query."""
        return self.order_by("-counted_on", "source", "what", "pk").fetch_mode(LIST_FETCH)


@track()
class LocalCount(CommunityModel):
    """How many of one language, country or group a local source counted, and on which day.

    The Census hides small languages in groups; those who serve them know their numbers. They
    are counts of people from our own collection: partners see what `bic.privacy.suppress`
    leaves of them (`research.counts`).
    """

    class Subject(models.TextChoices):
        LANGUAGE = "language", _("Language")
        COUNTRY = "country", _("Country of birth")
        GROUP = "group", pgettext_lazy("of people", "Group")

    class Unit(models.TextChoices):
        PEOPLE = "people", _("people")
        STUDENTS = "students", _("students")
        PATIENTS = "patients", _("patients")
        FAMILIES = "families", _("families")
        ARRIVALS = "arrivals", _("arrivals")

    class SourceKind(models.TextChoices):
        SCHOOL = "school", _("School or school district")
        CLINIC = "clinic", _("Clinic or hospital")
        RESETTLEMENT = "resettlement", _("Resettlement agency")
        OTHER = "other", _("Another source")

    subject = models.CharField(_("what is counted"), max_length=10, choices=Subject)
    what = models.CharField(
        _("name"), max_length=120, help_text=_("Such as Karen, Burma or Afghan families.")
    )
    number = models.PositiveIntegerField(_("number"))
    unit = models.CharField(_("counted in"), max_length=10, choices=Unit, default=Unit.PEOPLE)
    source_kind = models.CharField(_("kind of source"), max_length=12, choices=SourceKind)
    source = models.CharField(
        _("source"), max_length=160, help_text=_("Who counted, such as the school district.")
    )
    counted_on = models.DateField(
        _("counted on"), help_text=_("The day for which the number holds.")
    )
    note = models.TextField(_("note"), max_length=1000, blank=True)
    added_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(LocalCountQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("local count")
        verbose_name_plural = _("local counts")
        constraints = [
            models.UniqueConstraint(
                fields=[
                    "program", "community", "source", "subject", "what", "unit", "counted_on",
                ],
                name="local_count_once",
                violation_error_message=_(
                    "This source has a number for this already, for the same day."
                ),
            ),
        ]  # fmt: skip
        indexes = [
            models.Index(fields=["community", "-counted_on"], name="local_count_by_community")
        ]

    def __str__(self):
        return f"{self.what}, {self.source}"
