"""The planning committee of a community, and what its composition is wished to be."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.people.models import Membership
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.rls import ALL_COMMUNITIES, READER
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from communities.models import Organization

Sector = Organization.Kind
# Their own seat is the only one that a partner reads.
OWN_SEAT = f"membership_id IN (SELECT id FROM people_membership WHERE user_id = {READER})"  # noqa: S608 - a constant


class Side(models.TextChoices):
    """For whom somebody sits there."""

    GOVERNMENT = "government", _("Local government")
    COMMUNITY = "community", _("Community")


class Gender(models.TextChoices):
    """As people call themselves; nobody is asked twice."""

    WOMAN = "woman", _("Woman")
    MAN = "man", _("Man")
    OTHER = "other", pgettext_lazy("gender", "Another gender")


@track()
class Committee(CommunityModel):
    """The planning committee of background research: it reads the research and names themes.

    There is one in a community. Committees of topics, which come later, are others.
    """

    name = models.CharField(_("name"), max_length=160)
    meets = models.CharField(
        _("when it meets"),
        max_length=200,
        blank=True,
        help_text=_("Such as: every second Tuesday at 6 pm, at the library."),
    )
    sought = TranslatedField(
        _("whom it still looks for"),
        blank=True,
        help_text=_("Everybody in the community reads this. Groups of people, never names."),
    )
    formed_on = models.DateField(_("formed on"), null=True, blank=True)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("planning committee")
        verbose_name_plural = _("planning committees")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community"],
                name="committee_once",
                violation_error_message=_("This community has a planning committee already."),
            ),
        ]

    def __str__(self):
        return self.name


class SeatQuerySet(models.QuerySet):
    """Seats by whether somebody holds them, and what pages load."""

    def held(self):
        """Those of whoever did not leave."""
        return self.filter(left_on=None)

    def for_list(self):
        """All that the list shows, in one query."""
        return (
            self.select_related("membership__user")
            .order_by("left_on", "name", "membership__user__name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Seat(CommunityModel):
    """Somebody on the planning committee, by name or by their part in the program.

    What composition needs is optional, each of it; "" and [] say that it was not said. There
    is no place for a country of birth or for a status. Rows are the staff's; a partner reads
    their own alone, and of all others what `research.composition` leaves.
    """

    committee = models.ForeignKey(Committee, models.CASCADE, related_name="seats", editable=False)
    membership = models.ForeignKey(
        Membership, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("person of the program"),
    )  # fmt: skip
    name = models.CharField(_("name"), max_length=120, blank=True)
    side = models.CharField(_("sits there for"), max_length=12, choices=Side, blank=True)
    sector = models.CharField(_("sector"), max_length=20, choices=Sector, blank=True)
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("languages"), default=list, blank=True
    )
    gender = models.CharField(_("gender"), max_length=8, choices=Gender, blank=True)
    area = models.CharField(
        _("neighborhood or area"), max_length=80, blank=True, help_text=_("Never an address.")
    )
    since = models.DateField(_("since"), null=True, blank=True)
    left_on = models.DateField(_("left on"), null=True, blank=True)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(SeatQuerySet, program="program", community="community")

    readable_only_if = f"{ALL_COMMUNITIES} OR {OWN_SEAT}"

    class Meta:
        verbose_name = _("seat of the committee")
        verbose_name_plural = _("seats of the committee")
        constraints = [
            models.CheckConstraint(
                condition=Q(membership=None) & ~Q(name="") | Q(membership__isnull=False, name=""),
                name="seat_of_one_person",
                violation_error_message=_("Write a name, or choose a person of the program."),
            ),
            models.UniqueConstraint(
                fields=["program", "committee", "membership"],
                condition=Q(left_on=None, membership__isnull=False),
                name="seat_each_person_once",
                violation_error_message=_("This person has a seat already."),
            ),
        ]
        indexes = [models.Index(fields=["program", "community"], name="seat_by_place")]

    def __str__(self):
        return self.name or (str(self.membership.user) if self.membership_id else "")


class About(models.TextChoices):
    """By what the people of a committee are counted."""

    SIDE = "side", _("For whom they sit there")
    SECTOR = "sector", _("Sector")
    LANGUAGE = "language", _("Language")
    GENDER = "gender", _("Gender")
    AREA = "area", _("Neighborhood or area")


@track()
class SeatTarget(CommunityModel):
    """How many people of one group the committee wants at least."""

    committee = models.ForeignKey(Committee, models.CASCADE, related_name="targets", editable=False)
    about = models.CharField(_("by"), max_length=10, choices=About)
    group = models.CharField(_("group"), max_length=80)
    wanted = models.PositiveSmallIntegerField(_("at least"))

    class Meta:
        verbose_name = _("target of the committee")
        verbose_name_plural = _("targets of the committee")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "committee", "about", "group"],
                name="seat_target_once",
                violation_error_message=_("This group has a target already."),
            ),
            models.CheckConstraint(
                condition=Q(wanted__gt=0),
                name="seat_target_wants_somebody",
                violation_error_message=_("At least one person."),
            ),
        ]

    def __str__(self):
        return self.group
