"""Groups that meet: the large group, committees of topics, advisory committees, bodies."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.people.models import Membership, PartnerKind
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField

HELD = Q(left_on=None) & (Q(membership__isnull=False) | ~Q(name=""))
MOST_SEATS = 60


class GroupQuerySet(models.QuerySet):
    """Groups by whether they still meet, and what pages load of them."""

    def in_force(self):
        """Those that have not ended."""
        return self.filter(ended_on=None)

    def committees(self):
        """Those that study proposals and report back."""
        return self.filter(kind__in=Group.STUDIES)

    def for_list(self):
        """All that the list of a community shows, in one query."""
        held = Q(seats__left_on=None) & (Q(seats__membership__isnull=False) | ~Q(seats__name=""))
        return (
            self.annotate(
                seat_count=Count("seats", filter=Q(seats__left_on=None), distinct=True),
                held_count=Count("seats", filter=held, distinct=True),
            )
            .order_by("ended_on", "name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Group(CommunityModel):
    """A group that meets in a community. The planning committee is `research.Committee`.

    Where open-meetings law counts it as a public body, notice, quorum, minutes, the roll of
    votes and the agenda are kept as that law asks, and nobody discusses in threads.
    """

    class Kind(models.TextChoices):
        LARGE = "large", _("Large stakeholder group")
        COMMITTEE = "committee", _("Topic committee")
        ADVISORY = "advisory", _("Advisory committee")
        STAFF = "staff", _("Staff team")
        BODY = "body", _("Council or board")

    class PublicBody(models.TextChoices):
        NO = "no", pgettext_lazy("public body", "No")
        YES = "yes", pgettext_lazy("public body", "Yes")
        ASKED = "asked", _("The attorney was asked")

    STUDIES = (Kind.COMMITTEE, Kind.ADVISORY, Kind.STAFF)

    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.COMMITTEE)
    name = models.CharField(_("name"), max_length=160)
    charge = TranslatedField(
        _("charge"), blank=True, help_text=_("What it is asked to do, by when, for whom.")
    )
    public_body = models.CharField(
        _("public body"),
        max_length=6,
        choices=PublicBody,
        default=PublicBody.NO,
        help_text=_("Whether open-meetings law applies. Ask the attorney of the municipality."),
    )
    quorum = models.PositiveSmallIntegerField(
        _("quorum"), null=True, blank=True, validators=[MinValueValidator(1)],
        help_text=_("How many must be there. Left open, it is more than half of the seats."),
    )  # fmt: skip
    term_months = models.PositiveSmallIntegerField(
        _("months of a term"), null=True, blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(120)],
    )  # fmt: skip
    meets = models.CharField(
        _("when it meets"), max_length=200, blank=True,
        help_text=_("Such as: every second Tuesday at 6 pm, at the library."),
    )  # fmt: skip
    formed_on = models.DateField(_("formed on"), null=True, blank=True)
    ended_on = models.DateField(_("ended on"), null=True, blank=True)
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(GroupQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("group")
        verbose_name_plural = _("groups")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "community", "name"],
                name="group_once",
                violation_error_message=_("A group of this name exists."),
            ),
            models.CheckConstraint(
                condition=Q(ended_on=None)
                | Q(formed_on=None)
                | Q(ended_on__gte=models.F("formed_on")),
                name="group_ends_after_it_was_formed",
                violation_error_message=_("It ended before it was formed."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse(
            "meetings:group_detail", args=[self.program.slug, self.community.slug, self.pk]
        )

    @property
    def may_discuss(self):
        """Whether its members may write to each other here.

        A majority that deliberates in writing may be a meeting that nobody was told of, so not
        in a public body, nor while the attorney has not answered.
        """
        return self.public_body == Group.PublicBody.NO

    def quorum_of(self, seats):
        """How many of so many seats must be there."""
        return self.quorum or seats // 2 + 1


class GroupSeatQuerySet(models.QuerySet):
    """Seats by whether somebody holds them, and what pages load."""

    def standing(self):
        """Those that there are now, held or vacant."""
        return self.filter(left_on=None)

    def held(self):
        """Those that somebody holds."""
        return self.filter(HELD)

    def with_people(self):
        """With the names on a page."""
        return self.select_related("membership__user").order_by("number", "-left_on", "pk")

    def of_user(self, user):
        """Those that somebody holds by their part in the program."""
        return self.held().filter(membership__user=user)


@track()
class GroupSeat(CommunityModel):
    """One seat of a group, while one person holds it, or while nobody does.

    When its holder leaves, the row keeps when, and a vacant row with the same number follows.
    A typed name is there only where the person agreed to be named to the community.
    """

    class Role(models.TextChoices):
        CHAIR = "chair", pgettext_lazy("group", "Chair")
        VICE = "vice", pgettext_lazy("group", "Vice chair")
        MEMBER = "member", pgettext_lazy("group", "Member")
        SPECIALIST = "specialist", _("Staff specialist")

    group = models.ForeignKey(Group, models.CASCADE, related_name="seats", editable=False)
    number = models.PositiveSmallIntegerField(_("seat"), editable=False)
    partner_kind = models.CharField(
        _("sits there for"), max_length=20, choices=PartnerKind, blank=True
    )
    stands_for = models.CharField(
        _("what the seat stands for"), max_length=120, blank=True,
        help_text=_("Such as: Karen speakers, the school system, renters."),
    )  # fmt: skip
    membership = models.ForeignKey(
        Membership, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("person of the program"),
    )  # fmt: skip
    name = models.CharField(
        _("name"), max_length=120, blank=True,
        help_text=_("Only as the person agreed to be named to the whole community."),
    )  # fmt: skip
    role = models.CharField(_("role"), max_length=10, choices=Role, default=Role.MEMBER)
    since = models.DateField(_("since"), null=True, blank=True)
    until = models.DateField(_("term ends"), null=True, blank=True)
    drawn_by = person(verbose_name=_("lot drawn by"))
    drawn_at = models.DateTimeField(_("lot drawn on"), null=True, editable=False)
    left_on = models.DateField(_("left on"), null=True, editable=False)

    objects = tenant_manager(GroupSeatQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("seat of a group")
        verbose_name_plural = _("seats of groups")
        constraints = [
            models.CheckConstraint(
                condition=Q(membership=None) | Q(name=""),
                name="group_seat_of_one_person",
                violation_error_message=_("Write a name, or choose a person of the program."),
            ),
            models.UniqueConstraint(
                fields=["program", "group", "number"],
                condition=Q(left_on=None),
                name="group_seat_number_once",
            ),
            models.UniqueConstraint(
                fields=["program", "group", "membership"],
                condition=Q(left_on=None, membership__isnull=False),
                name="group_seat_each_person_once",
                violation_error_message=_("This person has a seat already."),
            ),
            models.UniqueConstraint(
                fields=["program", "group"],
                condition=Q(left_on=None, role="chair"),
                name="group_has_one_chair",
                violation_error_message=_("The group has a chair already."),
            ),
            models.CheckConstraint(
                condition=Q(since=None) | Q(until=None) | Q(until__gt=models.F("since")),
                name="group_seat_ends_after_it_began",
                violation_error_message=_("The term ends before it begins."),
            ),
        ]
        indexes = [models.Index(fields=["program", "community"], name="group_seat_by_place")]

    def __str__(self):
        return self.holder or str(_("Vacant"))

    @property
    def holder(self):
        """Who holds the seat, "" while it is vacant."""
        return self.name or (self.membership.user.display_name if self.membership_id else "")

    @property
    def initials(self):
        """Of whoever holds the seat, as of people with an account."""
        words = self.holder.split()
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()

    @property
    def is_vacant(self):
        """Whether nobody holds it."""
        return not self.name and self.membership_id is None
