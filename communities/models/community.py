"""The partner municipality or county."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from communities.models.geography import County, State


class CommunityQuerySet(models.QuerySet):
    """Communities by state, and what pages load."""

    def under_way(self):
        """Those that are on the Blueprint now."""
        return self.filter(status__in=Community.UNDER_WAY)

    def for_list(self):
        """All that the list of communities and the dashboard show, in one query."""
        return (
            self.select_related("facilitator", "county", "state")
            .order_by("name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Community(ProgramModel):
    """One partner municipality or county of a program."""

    class Kind(models.TextChoices):
        MUNICIPALITY = "municipality", _("Municipality")
        COUNTY = "county", _("County")

    class Status(models.TextChoices):
        PROSPECT = "prospect", _("Prospect")
        INVITED = "invited", _("Invited")
        APPLIED = "applied", _("Applied")
        UNDER_REVIEW = "under_review", _("Under review")
        ACCEPTED = "accepted", _("Accepted")
        ACTIVE = "active", _("Active")
        COMPLETED = "completed", _("Completed")
        DECLINED = "declined", _("Declined")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    UNDER_WAY = (
        Status.INVITED,
        Status.APPLIED,
        Status.UNDER_REVIEW,
        Status.ACCEPTED,
        Status.ACTIVE,
    )

    program = models.ForeignKey(
        "tenancy.Program", models.PROTECT, related_name="communities", editable=False
    )
    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(max_length=140, editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.MUNICIPALITY)
    state = models.ForeignKey(State, models.PROTECT, related_name="+", verbose_name=_("state"))
    county = models.ForeignKey(
        County, models.PROTECT, related_name="+", null=True, blank=True, verbose_name=_("county")
    )
    geoid = models.CharField(
        _("Census code"),
        max_length=7,
        blank=True,
        validators=[RegexValidator(r"^(\d{5}|\d{7})$")],
        help_text=_("Five digits for a county, seven for a place. Empty until it is known."),
    )
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.PROSPECT)
    cohort = models.CharField(_("cohort"), max_length=60, blank=True)
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("languages"), default=list, blank=True
    )
    facilitator = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("facilitator"),
    )
    partner_since = models.DateField(_("partner since"), null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(CommunityQuerySet, program="program", community="pk")

    community_column = "id"

    class Meta:
        verbose_name = _("community")
        verbose_name_plural = _("communities")
        constraints = [
            models.UniqueConstraint(fields=["program", "slug"], name="community_one_per_address"),
            models.UniqueConstraint(
                fields=["program", "geoid"],
                condition=~models.Q(geoid=""),
                name="community_each_census_code_once",
                violation_error_message=_("This place is already in the program."),
            ),
        ]
        indexes = [
            models.Index(fields=["program", "status"], name="community_by_status"),
            models.Index(fields=["program", "name"], name="community_by_name"),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("blueprint:workspace", args=[self.program.slug, self.slug])

    @property
    def community_id(self):
        """Its own key, so that permissions can be asked of a community like of its rows."""
        return self.pk
