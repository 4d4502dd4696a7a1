"""The directory: organizations, and people in a public role or who agreed to be listed."""

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import OuterRef, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager


def languages_field(label):
    """Codes of languages."""
    return ArrayField(models.CharField(max_length=12), verbose_name=label, default=list, blank=True)


class OrganizationQuerySet(models.QuerySet):
    """Organizations, and what pages load of them."""

    def for_list(self):
        """All that the list shows, names of communities included, in one query."""
        places = OrganizationCommunity.objects.filter(organization=OuterRef("pk"))
        return (
            self.annotate(
                community_names=ArraySubquery(
                    places.order_by("community__name").values("community__name")
                )
            )
            .order_by("name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Organization(ProgramModel):
    """An office, service, group or company that the program talks with.

    What is kept of it is public: whom one reaches there are its contacts.
    """

    class Kind(models.TextChoices):
        GOVERNMENT = "government", _("Municipality or county office")
        SERVICE = "service", _("Service organization")
        ADVOCACY = "advocacy", _("Advocacy organization")
        IMMIGRANT_LED = "immigrant_led", _("Immigrant-led organization")
        FAITH = "faith", _("Faith community")
        SCHOOL = "school", _("School or college")
        CLINIC = "clinic", _("Clinic or hospital")
        EMPLOYER = "employer", _("Employer")
        FUNDER = "funder", _("Funder")
        OTHER = "other", _("Other")

    name = models.CharField(_("name"), max_length=160)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    website = models.URLField(_("website"), max_length=300, blank=True)
    address = models.CharField(_("address"), max_length=300, blank=True)
    languages = languages_field(_("languages served"))
    communities = models.ManyToManyField(
        "communities.Community",
        through="OrganizationCommunity",
        related_name="+",
        blank=True,
        verbose_name=_("communities"),
    )
    note = models.TextField(_("note"), max_length=2000, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(OrganizationQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("organization")
        verbose_name_plural = _("organizations")
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="organization_has_a_name"),
        ]
        indexes = [models.Index(fields=["program", "name", "id"], name="organization_by_name")]

    def __str__(self):
        return self.name


class OrganizationCommunity(ProgramModel):
    """A community that an organization works in."""

    organization = models.ForeignKey(Organization, models.CASCADE, related_name="places")
    community = models.ForeignKey("communities.Community", models.PROTECT, related_name="+")

    is_for_staff = True

    class Meta:
        verbose_name = _("community of an organization")
        verbose_name_plural = _("communities of organizations")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "organization", "community"], name="organization_community_once"
            )
        ]
        indexes = [models.Index(fields=["program", "community"], name="organization_by_community")]

    def __str__(self):
        return f"{self.organization_id} {self.community_id}"


class ContactQuerySet(models.QuerySet):
    """Contacts, and what pages load of them."""

    def listed(self):
        """Those whose data were not erased."""
        return self.filter(erased_at=None)

    def for_list(self):
        """All that the list shows, in one query."""
        places = ContactCommunity.objects.filter(contact=OuterRef("pk"))
        offices = ContactOrganization.objects.filter(contact=OuterRef("pk"))
        return (
            self.annotate(
                community_names=ArraySubquery(
                    places.order_by("community__name").values("community__name")
                ),
                organization_names=ArraySubquery(
                    offices.order_by("organization__name").values("organization__name")
                ),
                last_on=models.Max("interactions__on"),
            )
            .order_by("name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Contact(ProgramModel):
    """Somebody the program talks with: in a public role, or a private person who agreed.

    The database keeps nothing of a private person without the consent. Whose consent is
    withdrawn stays as a row without data, so that what was counted stays counted
    (`services.directory.erase`).
    """

    class Kind(models.TextChoices):
        MANAGER = "manager", _("Manager or administrator")
        CLERK = "clerk", _("Clerk")
        ELECTED = "elected", _("Elected official")
        DEPARTMENT = "department", _("Department head")
        STAFF = "staff", _("Staff of an organization")
        LEADER = "leader", _("Immigrant leader")
        PRIVATE = "private", _("Other private person")

    class Channel(models.TextChoices):
        EMAIL = "email", _("Email")
        PHONE = "phone", _("Phone call")
        TEXT = "text", _("Text message")
        WHATSAPP = "whatsapp", "WhatsApp"
        LETTER = "letter", _("Letter")
        VISIT = "visit", _("In person")

    class ConsentBy(models.TextChoices):
        WRITING = "writing", pgettext_lazy("consent", "In writing")
        WORD = "word", pgettext_lazy("consent", "By word of mouth")
        MESSAGE = "message", pgettext_lazy("consent", "By email or message")

    PRIVATE_KINDS = (Kind.LEADER, Kind.PRIVATE)

    name = models.CharField(_("name"), max_length=150, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    title = models.CharField(_("position"), max_length=150, blank=True)
    email = models.EmailField(_("email address"), blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    channel = models.CharField(
        _("best way to reach them"), max_length=10, choices=Channel, blank=True
    )
    language = models.CharField(_("language to use"), max_length=12, blank=True)
    organizations = models.ManyToManyField(
        Organization,
        through="ContactOrganization",
        related_name="contacts",
        blank=True,
        verbose_name=_("organizations"),
    )
    communities = models.ManyToManyField(
        "communities.Community",
        through="ContactCommunity",
        related_name="+",
        blank=True,
        verbose_name=_("communities"),
    )
    note = models.TextField(_("note"), max_length=2000, blank=True)
    consent_on = models.DateField(_("agreed on"), null=True, blank=True)
    consent_by = models.CharField(
        _("how they agreed"), max_length=10, choices=ConsentBy, blank=True
    )
    consent_recorded_by = person(blank=True, verbose_name=_("consent recorded by"))
    erased_at = models.DateTimeField(_("erased at"), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(ContactQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        constraints = [
            models.CheckConstraint(
                condition=Q(erased_at__isnull=False)
                | ~Q(kind__in=("leader", "private"))
                | Q(consent_on__isnull=False, consent_recorded_by__isnull=False)
                & ~Q(consent_by=""),
                name="contact_private_only_with_consent",
                violation_error_message=_(
                    "A private person can be listed only with their consent: say when and how."
                ),
            ),
            models.CheckConstraint(
                condition=Q(erased_at=None) & ~Q(name="")
                | Q(
                    erased_at__isnull=False,
                    name="",
                    title="",
                    email="",
                    phone="",
                    channel="",
                    language="",
                    note="",
                ),
                name="contact_erased_is_empty",
                violation_error_message=_("Fill in the name."),
            ),
        ]
        indexes = [models.Index(fields=["program", "name", "id"], name="contact_by_name")]

    def __str__(self):
        return self.name or str(_("(erased)"))

    @property
    def is_private(self):
        """Whether they are listed only because they agreed."""
        return self.kind in self.PRIVATE_KINDS


class ContactOrganization(ProgramModel):
    """An organization that a contact stands for."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="offices")
    organization = models.ForeignKey(Organization, models.PROTECT, related_name="staff")

    is_for_staff = True

    class Meta:
        verbose_name = _("organization of a contact")
        verbose_name_plural = _("organizations of contacts")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "contact", "organization"], name="contact_organization_once"
            )
        ]
        indexes = [models.Index(fields=["program", "organization"], name="contact_by_organization")]

    def __str__(self):
        return f"{self.contact_id} {self.organization_id}"


class ContactCommunity(ProgramModel):
    """A community that a contact belongs to or works in."""

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="places")
    community = models.ForeignKey("communities.Community", models.PROTECT, related_name="+")

    is_for_staff = True

    class Meta:
        verbose_name = _("community of a contact")
        verbose_name_plural = _("communities of contacts")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "contact", "community"], name="contact_community_once"
            )
        ]
        indexes = [models.Index(fields=["program", "community"], name="contact_by_community")]

    def __str__(self):
        return f"{self.contact_id} {self.community_id}"
