"""The asset map: what a community has already, as people there name it."""

from datetime import timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import ALL_COMMUNITIES
from bic.tenancy.scoping import tenant_manager
from communities.models import Contact

# After this long somebody should look whether it is still so.
STALE_AFTER = timedelta(days=365)
CONSENTED = Q(consent_on__isnull=False, consent_recorded_by__isnull=False) & ~Q(consent_by="")


class AssetQuerySet(models.QuerySet):
    """Assets by who may see them and by state, and what pages load."""

    def listed(self):
        """Those that were not withdrawn."""
        return self.filter(erased_at=None)

    def without_persons(self):
        """Those that are no private person: all that partners, maps and papers ever show."""
        return self.listed().filter(is_person=False)

    def open_to(self, user, community):
        """Those that `user` may see in `community`: the answer of `research.view_asset`."""
        found = self.filter(community=community)
        if user.has_perm("research.view_person_asset", community):
            return found.listed()
        if user.has_perm("research.view_unpublished_asset", community):
            return found.without_persons()
        return found.without_persons().filter(is_public=True)

    def on_map(self):
        """Those with a point."""
        return self.without_persons().filter(latitude__isnull=False)

    def stale(self, today):
        """Those that nobody has verified for a year, or ever."""
        since = today - STALE_AFTER
        return self.listed().filter(
            Q(verified_on__lt=since) | Q(verified_on=None, created_at__date__lt=since)
        )

    def for_list(self):
        """All that the list shows, in one query."""
        return self.defer("contact", "phone").order_by("name", "pk").fetch_mode(LIST_FETCH)


@track()
class Asset(CommunityModel):
    """One thing that a community can build on: people, groups, places, trade, stories.

    The database keeps nothing of a private person without their consent, and never a point,
    an address or a public mark; partners cannot read such rows. Whose consent is withdrawn
    stays as a row without data (`services.asset.withdraw`).
    """

    class Category(models.TextChoices):
        RESIDENTS = "residents", _("Residents")
        ASSOCIATIONS = "associations", _("Associations")
        INSTITUTIONS = "institutions", _("Institutions")
        PLACES = "places", _("Physical places")
        EXCHANGE = "exchange", _("Economic exchange")
        STORIES = "stories", _("Stories and culture")

    name = models.CharField(_("name"), max_length=160, blank=True)
    category = models.CharField(_("category"), max_length=12, choices=Category)
    is_person = models.BooleanField(_("it is a private person"), default=False)
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("languages"), default=list, blank=True
    )
    serves = models.CharField(_("communities served"), max_length=300, blank=True)
    offers = models.TextField(_("what it can offer"), max_length=2000, blank=True)
    address = models.CharField(_("address"), max_length=300, blank=True)
    is_public_place = models.BooleanField(_("it is a public place"), default=False)
    latitude = models.DecimalField(
        _("latitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    website = models.URLField(_("website"), max_length=300, blank=True)
    phone = models.CharField(_("public phone number"), max_length=60, blank=True)
    contact = models.CharField(_("contact"), max_length=200, blank=True)
    consent_on = models.DateField(_("agreed on"), null=True, blank=True)
    consent_by = models.CharField(
        _("how they agreed"), max_length=10, choices=Contact.ConsentBy, blank=True
    )
    consent_recorded_by = person(blank=True, verbose_name=_("consent recorded by"))
    organization = models.ForeignKey(
        "communities.Organization",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("organization of the directory"),
    )
    related = models.ManyToManyField(
        "self",
        through="AssetLink",
        through_fields=("asset", "other"),
        symmetrical=False,
        related_name="+",
        blank=True,
        verbose_name=_("linked assets"),
    )
    named_by = models.CharField(_("who named it"), max_length=120, blank=True)
    verified_on = models.DateField(_("verified on"), null=True, blank=True)
    verified_by = person(verbose_name=_("verified by"))
    is_public = models.BooleanField(_("public"), default=False)
    erased_at = models.DateTimeField(_("withdrawn at"), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = person(verbose_name=_("added by"))
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(AssetQuerySet, program="program", community="community")

    # Private persons are for those alone who see all communities; in the history too.
    readable_only_if = f"NOT is_person OR {ALL_COMMUNITIES}"

    class Meta:
        verbose_name = _("asset")
        verbose_name_plural = _("assets")
        constraints = [
            models.CheckConstraint(
                condition=Q(latitude=None, longitude=None)
                | Q(latitude__gte=-90, latitude__lte=90, longitude__gte=-180, longitude__lte=180),
                name="asset_point_is_whole",
                violation_error_message=_(
                    "Fill in both: latitude from -90 to 90, longitude from -180 to 180."
                ),
            ),
            models.CheckConstraint(
                condition=Q(latitude=None) | Q(is_public_place=True, is_person=False),
                name="asset_point_only_of_public_place",
                violation_error_message=_("Only a public place has a point on the map."),
            ),
            models.CheckConstraint(
                condition=~Q(category="residents") | Q(is_person=True),
                name="asset_resident_is_person",
                violation_error_message=_("Residents are private persons: check the box."),
            ),
            models.CheckConstraint(
                condition=Q(is_person=False)
                | Q(
                    is_public=False,
                    is_public_place=False,
                    address="",
                    website="",
                    phone="",
                ),
                name="asset_person_is_never_public",
                violation_error_message=_(
                    "A private person has no address here, and is never public."
                ),
            ),
            models.CheckConstraint(
                condition=Q(is_person=False) & Q(contact="")
                | Q(erased_at__isnull=False)
                | CONSENTED,
                name="asset_person_only_with_consent",
                violation_error_message=_(
                    "Nobody is named without their consent: say when and how."
                ),
            ),
            models.CheckConstraint(
                condition=Q(erased_at=None) & ~Q(name="")
                | Q(
                    erased_at__isnull=False,
                    is_person=True,
                    name="",
                    serves="",
                    offers="",
                    contact="",
                    named_by="",
                    languages=[],
                    organization=None,
                ),
                name="asset_withdrawn_is_empty",
                violation_error_message=_("Fill in the name."),
            ),
            models.CheckConstraint(
                condition=Q(verified_on=None, verified_by=None)
                | Q(verified_on__isnull=False, verified_by__isnull=False),
                name="asset_verified_by_somebody",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "community", "name", "id"], name="asset_by_name"),
        ]

    def __str__(self):
        return self.name or str(_("(withdrawn)"))

    def is_stale(self, today):
        """Whether nobody has looked for a year whether it is still so."""
        return (self.verified_on or self.created_at.date()) < today - STALE_AFTER


class AssetLink(CommunityModel):
    """Two assets that have to do with each other; `asset` is the one with the smaller key."""

    asset = models.ForeignKey(Asset, models.CASCADE, related_name="links")
    other = models.ForeignKey(Asset, models.CASCADE, related_name="links_back")

    class Meta:
        verbose_name = _("link between assets")
        verbose_name_plural = _("links between assets")
        constraints = [
            models.UniqueConstraint(fields=["program", "asset", "other"], name="asset_link_once"),
            models.CheckConstraint(
                condition=Q(asset__lt=models.F("other")), name="asset_link_of_two"
            ),
        ]
        indexes = [models.Index(fields=["program", "other"], name="asset_link_back")]

    def __str__(self):
        return f"{self.asset_id} {self.other_id}"
