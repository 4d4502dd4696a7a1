"""Program, the tenant, and the two bases of every tenant table."""

from zoneinfo import ZoneInfo, available_timezones

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.money import CURRENCIES
from bic.tenancy.scoping import tenant_manager

# First parts of addresses that are not programs.
RESERVED_SLUGS = frozenset(
    {
        "accounts", "admin", "api", "healthz", "help", "i18n", "invitations", "l",
        "language", "media", "me", "open", "public", "readyz", "static", "styleguide",
        "surveys", "unsubscribe",
    }
)  # fmt: skip


def validate_program_slug(slug: str) -> None:
    """Raise `ValidationError` when the address would hide a page of the product."""
    if slug in RESERVED_SLUGS:
        raise ValidationError(_("Choose another short name: this one is used by the product."))


def validate_time_zone(name: str) -> None:
    """Raise `ValidationError` unless `name` is in the time zone database."""
    if name not in available_timezones():
        raise ValidationError(_("Choose a time zone from the list."))


def default_languages() -> list[str]:
    """Languages of a new program."""
    return ["en", "es"]


class Program(models.Model):
    """One university's Building Integrated Communities program: the tenant."""

    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(
        _("short name in addresses"), unique=True, validators=[validate_program_slug]
    )
    organization = models.CharField(_("run by"), max_length=200, blank=True)
    time_zone = models.CharField(
        _("time zone"), max_length=64, default="America/New_York", validators=[validate_time_zone]
    )
    languages = ArrayField(models.CharField(max_length=12), default=default_languages)
    require_staff_mfa = models.BooleanField(
        _("staff must use a second step to sign in"), default=True
    )
    suppression_threshold = models.PositiveSmallIntegerField(
        _("smallest number of people shown"), default=11, validators=[MinValueValidator(5)]
    )
    currency = models.CharField(_("currency"), max_length=3, choices=CURRENCIES, default="USD")
    fiscal_year_starts = models.PositiveSmallIntegerField(
        _("month in which the fiscal year starts"),
        default=7,
        validators=[MinValueValidator(1), MaxValueValidator(12)],
    )
    founded = ArrayField(models.CharField(max_length=40), default=list, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    community_id = None

    class Meta:
        verbose_name = _("program")
        verbose_name_plural = _("programs")

    def __str__(self):
        return self.name

    @property
    def program_id(self):
        """Its own key, so that permissions can be asked of a program like of its rows."""
        return self.pk

    @property
    def tzinfo(self):
        """The zone in which the program's days begin and end."""
        return ZoneInfo(self.time_zone)


class ProgramModel(models.Model):
    """A row of one program."""

    program = models.ForeignKey(Program, models.PROTECT, related_name="+", editable=False)

    objects: models.Manager = tenant_manager()

    # For row-level security: the column that holds the community, and who sees rows without one.
    community_column: str | None = None
    rows_without_community = "staff"
    # Whether the rows are for those alone who see all communities, also where they have one: no
    # partner's scope has them.
    is_for_staff = False
    # Of the rows of a community: the condition under which its partners have them in their scope.
    partners_have_if = ""
    # A further condition under which rows may be read (never written).
    also_readable_if = ""
    # A condition without which nobody reads a row, whatever else lets them; its history too.
    readable_only_if = ""

    class Meta:
        abstract = True


class Pulse(ProgramModel):
    """A mark that something watched in a program has changed. See `bic.tenancy.pulse`.

    Triggers add rows and a sweep joins them; nobody edits one, and it tells nothing about anybody.
    """

    class Meta:
        verbose_name = _("pulse")
        verbose_name_plural = _("pulses")
        indexes = [models.Index(fields=["program", "id"], name="pulse_of_program")]

    def __str__(self):
        return str(self.pk)


class CommunityModel(ProgramModel):
    """A row of one community, and so of its program."""

    community = models.ForeignKey(
        "communities.Community", models.PROTECT, related_name="+", editable=False
    )

    objects: models.Manager = tenant_manager(program="program", community="community")

    community_column = "community_id"

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if self.community_id and not self.program_id:
            self.program_id = self.community.program_id
        super().save(*args, **kwargs)
