"""User, Membership, Invitation."""

from datetime import timedelta

import rules
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody
from bic.people import own
from bic.persons import person, somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel, validate_time_zone
from bic.tenancy.rls import OWN_ROW
from bic.tenancy.scoping import tenant_manager


class Role(models.TextChoices):
    """What a person is in a program (first four), for a partner, or for an applying community."""

    DIRECTOR = "director", _("Director")
    COORDINATOR = "coordinator", _("Coordinator")
    RESEARCHER = "researcher", _("Researcher")
    OBSERVER = "observer", _("Observer")
    LEAD = "lead", _("Lead")
    MEMBER = "member", _("Member")
    APPLICANT = "applicant", _("Applicant")


EDITOR_ROLES = (Role.DIRECTOR, Role.COORDINATOR)
STAFF_ROLES = (Role.DIRECTOR, Role.COORDINATOR, Role.RESEARCHER, Role.OBSERVER)
# They do what there is to do; an observer reads.
WORKING_ROLES = (*EDITOR_ROLES, Role.RESEARCHER)
PARTNER_ROLES = (Role.LEAD, Role.MEMBER)
# They see their application and nothing else of the program or their community.
APPLICANT_ROLES = (Role.APPLICANT,)


class PartnerKind(models.TextChoices):
    """Which side of the partnership somebody stands for."""

    ACADEMIC = "academic", _("Academic partner")
    MUNICIPAL = "municipal", _("Municipal partner")
    NONPROFIT = "nonprofit", _("Nonprofit partner")
    IMMIGRANT_LEADER = "immigrant_leader", _("Immigrant leader")


# A city or county applies, together with a nonprofit.
APPLICANT_KINDS = (PartnerKind.MUNICIPAL, PartnerKind.NONPROFIT)
# Of a membership as of an invitation.
PART_FITS = (
    models.Q(role__in=STAFF_ROLES, community=None, partner_kind="")
    | (models.Q(role__in=PARTNER_ROLES, community__isnull=False) & ~models.Q(partner_kind=""))
    | models.Q(role__in=APPLICANT_ROLES, community__isnull=False, partner_kind__in=APPLICANT_KINDS)
)


def part_in_words(holder):
    """ "Coordinator", or "Municipal partner, lead", of a membership or invitation."""
    if holder.is_staff:
        return holder.get_role_display()
    return _("%(kind)s, %(role)s") % {
        "kind": holder.get_partner_kind_display(),
        "role": str(holder.get_role_display()).lower(),
    }


class UserManager(BaseUserManager):
    """People are found by email address, whatever its capitals."""

    def create_user(self, email, password=None, **fields):
        """A person who can sign in; without `password`, by emailed code only."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save()
        return user

    def get_by_natural_key(self, email):
        return self.get(email__iexact=email)


class User(AbstractBaseUser):
    """One person, in however many programs. Residents never need to be one."""

    email = models.EmailField(
        _("email address"),
        unique=True,
        error_messages={"unique": _("Somebody already uses this email address.")},
    )
    name = models.CharField(_("name"), max_length=150, blank=True)
    language = models.CharField(
        _("language"), max_length=12, choices=settings.LANGUAGES, default="en"
    )
    time_zone = models.CharField(
        _("time zone"), max_length=64, default="America/New_York", validators=[validate_time_zone]
    )
    is_active = models.BooleanField(default=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = []

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.UniqueConstraint(
                models.functions.Lower("email"), name="user_one_per_email_whatever_capitals"
            )
        ]

    def __str__(self):
        return self.display_name

    @property
    def display_name(self):
        """The name as typed, or the address of somebody who gave none."""
        return self.name or self.email

    def get_full_name(self):
        return self.display_name

    @property
    def initials(self):
        """One or two letters for the avatar."""
        words = self.display_name.split("@")[0].replace(".", " ").split()
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper() or "?"

    def has_perm(self, permission, obj=None):
        """Whether the permission tables let this person do `permission` to `obj`."""
        return self.is_active and rules.has_perm(permission, self, obj)

    @cached_property
    def memberships(self):
        """Every membership in force, in all programs; two queries, once per request.

        Each knows `has_second_step`: whether the person can show it when signing in.
        """
        return own.memberships_of(self.pk)

    def memberships_in(self, program_id):
        """This person's memberships in one program."""
        return [m for m in self.memberships if m.program_id == program_id]


class MembershipQuerySet(models.QuerySet):
    """Memberships by state."""

    def in_force(self):
        """Not ended."""
        return self.filter(ended_at=None)

    def taking_part(self):
        """In force, and more than an application."""
        return self.in_force().exclude(role__in=APPLICANT_ROLES)

    def applicants(self):
        """In force, for an application."""
        return self.in_force().filter(role__in=APPLICANT_ROLES)

    def staff(self):
        """Of the program's own people."""
        return self.filter(role__in=STAFF_ROLES)

    def able_to_take_charge(self):
        """In force, of the program's own people who may do what somebody is in charge of."""
        return self.in_force().filter(role__in=WORKING_ROLES)

    def editors(self):
        """Of those who plan and run the program: its directors and coordinators."""
        return self.filter(role__in=EDITOR_ROLES)

    def around(self, community):
        """Of one community, and of the program's own people."""
        return self.filter(models.Q(community=community) | models.Q(community=None))

    def people(self):
        """Whom these memberships are of, by name: who can be chosen for a task."""
        keys = self.order_by().values("user")
        return User.objects.filter(pk__in=keys).order_by("name", "email")

    def for_list(self):
        """All that lists of people show, in one query."""
        return (
            self.select_related("user", "community")
            .order_by("user__name", "user__email", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Membership(ProgramModel):
    """One person's part in a program: staff of the whole, or partner in one community."""

    user = somebody(verbose_name=_("person"))
    community = models.ForeignKey(
        "communities.Community",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("community"),
    )
    role = models.CharField(_("role"), max_length=20, choices=Role)
    partner_kind = models.CharField(
        _("partner kind"), max_length=20, choices=PartnerKind, blank=True
    )
    organization = models.CharField(_("organization"), max_length=200, blank=True)
    title = models.CharField(_("position"), max_length=200, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, editable=False)
    ended_by = person()

    objects = tenant_manager(MembershipQuerySet)

    community_column = "community_id"
    rows_without_community = "everyone"
    also_readable_if = OWN_ROW

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        indexes = [
            models.Index(fields=["program", "community"], name="membership_by_community"),
            models.Index(fields=["user"], name="membership_by_user"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=PART_FITS,
                name="membership_staff_of_all_or_partner_in_one",
                violation_error_message=_(
                    "Staff belong to the whole program; a partner needs a community and a kind."
                ),
            ),
            models.UniqueConstraint(
                fields=["program", "user", "community", "role", "partner_kind"],
                condition=models.Q(ended_at=None),
                nulls_distinct=False,
                name="membership_each_part_once",
                violation_error_message=_("This person already has this part."),
            ),
            by_somebody("ended", name="membership_ended_by_somebody"),
        ]

    def __str__(self):
        who = self.user if "user" in self._state.fields_cache else self.user_id
        return f"{who}, {self.part}"

    @property
    def is_staff(self):
        """Whether this is a part in the program itself."""
        return self.role in STAFF_ROLES

    @property
    def is_applicant(self):
        """Whether it opens an application and nothing else."""
        return self.role in APPLICANT_ROLES

    @property
    def part(self):
        """The role in words, with the side a partner stands for."""
        return part_in_words(self)


class InvitationQuerySet(models.QuerySet):
    """Invitations by state."""

    def open(self):
        """Neither accepted nor retracted; perhaps expired."""
        return self.filter(accepted_at=None, retracted_at=None)

    def for_list(self):
        """All that the list of open invitations shows, newest first, in one query."""
        return (
            self.select_related("community", "invited_by")
            .order_by("-created_at", "-pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Invitation(ProgramModel):
    """An offer, sent by mail, to take part in a program as somebody."""

    LIFETIME = timedelta(days=14)

    community = models.ForeignKey(
        "communities.Community",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("community"),
    )
    email = models.EmailField(_("email address"))
    name = models.CharField(_("name"), max_length=150, blank=True)
    role = models.CharField(_("role"), max_length=20, choices=Role)
    partner_kind = models.CharField(
        _("partner kind"), max_length=20, choices=PartnerKind, blank=True
    )
    organization = models.CharField(_("organization"), max_length=200, blank=True)
    language = models.CharField(
        _("language of the mail"), max_length=12, choices=settings.LANGUAGES, default="en"
    )
    message = models.TextField(_("message"), max_length=1000, blank=True)
    invited_by = somebody(editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(editable=False)
    sent_count = models.PositiveSmallIntegerField(default=0, editable=False)
    accepted_at = models.DateTimeField(null=True, editable=False)
    accepted_by = person()
    retracted_at = models.DateTimeField(null=True, editable=False)

    objects = tenant_manager(InvitationQuerySet)

    community_column = "community_id"

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        indexes = [models.Index(fields=["program", "created_at"], name="invitation_by_day")]
        constraints = [
            models.CheckConstraint(
                condition=PART_FITS,
                name="invitation_staff_of_all_or_partner_in_one",
                violation_error_message=_(
                    "Staff belong to the whole program; a partner needs a community and a kind."
                ),
            ),
            models.UniqueConstraint(
                models.F("program"),
                models.functions.Lower("email"),
                models.F("community"),
                models.F("role"),
                models.F("partner_kind"),
                condition=models.Q(accepted_at=None, retracted_at=None),
                nulls_distinct=False,
                name="invitation_one_open_per_part",
                violation_error_message=_("This person has an open invitation for this part."),
            ),
        ]

    def __str__(self):
        return self.email

    @property
    def is_staff(self):
        """Whether it offers a part in the program itself."""
        return self.role in STAFF_ROLES

    @property
    def part(self):
        """The offered role in words."""
        return part_in_words(self)

    @property
    def is_open(self):
        """Whether it can be accepted, were it not for its age."""
        return self.accepted_at is None and self.retracted_at is None

    @property
    def is_expired(self):
        """Whether its 14 days are over."""
        return self.expires_at <= timezone.now()
