"""Funding: who gives, what was asked for and awarded, and for which communities."""

from django.contrib.postgres.expressions import ArraySubquery
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.money import MoneyField
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from planning.models.budget import BudgetLine


class FunderQuerySet(models.QuerySet):
    """Funders, and what pages load of them."""

    def for_list(self):
        """All that the list of funders shows, with the number of their grants, in one query."""
        grants = models.Count("grants")
        secured = models.Count("grants", filter=models.Q(grants__status__in=Grant.SECURED))
        return (
            self.annotate(grant_count=grants, secured_count=secured)
            .order_by("name", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Funder(ProgramModel):
    """A foundation, government, company, university or person that may give."""

    class Kind(models.TextChoices):
        FOUNDATION = "foundation", _("Foundation")
        GOVERNMENT = "government", _("Government")
        COMPANY = "company", _("Company")
        UNIVERSITY = "university", _("University")
        NONPROFIT = "nonprofit", _("Nonprofit")
        OTHER = "other", _("Other")

    name = models.CharField(_("name"), max_length=160)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.FOUNDATION)
    website = models.URLField(_("website"), max_length=300, blank=True)
    note = models.TextField(_("note"), max_length=4000, blank=True)

    objects = tenant_manager(FunderQuerySet)

    class Meta:
        verbose_name = _("funder")
        verbose_name_plural = _("funders")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "name"],
                name="funder_each_name_once",
                violation_error_message=_("There is a funder with this name already."),
            )
        ]

    def __str__(self):
        return self.name


@track()
class FunderContact(ProgramModel):
    """Somebody at a funder whom the program talks with about its work there."""

    funder = models.ForeignKey(Funder, models.CASCADE, related_name="contacts")
    name = models.CharField(_("name"), max_length=150)
    title = models.CharField(_("title"), max_length=150, blank=True)
    email = models.EmailField(_("email"), blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)

    class Meta:
        verbose_name = _("contact at a funder")
        verbose_name_plural = _("contacts at funders")
        indexes = [models.Index(fields=["program", "funder"], name="funder_contact_by_funder")]

    def __str__(self):
        return self.name


class GrantQuerySet(models.QuerySet):
    """Grants by what they are worth, and what pages load of them."""

    def secured(self):
        """Awarded, so that their money counts against the budget."""
        return self.filter(status__in=Grant.SECURED)

    def undecided(self):
        """Those whose funder has not answered yet."""
        return self.filter(status__in=Grant.UNDECIDED)

    def for_community(self, community):
        """Those that pay for work in `community`: its own and those for the whole program."""
        its_own = GrantCommunity.objects.filter(community=community)
        for_some = GrantCommunity.objects.filter(grant=models.OuterRef("pk"))
        return self.filter(models.Q(pk__in=its_own.values("grant")) | ~models.Exists(for_some))

    def for_list(self):
        """All that the list of grants shows, names of communities included, in one query."""
        names = GrantCommunity.objects.filter(grant=models.OuterRef("pk"))
        return (
            self.select_related("funder", "owner")
            .annotate(
                community_names=ArraySubquery(
                    names.order_by("community__name").values("community__name")
                )
            )
            .defer("note", "restrictions")
            .order_by("title", "pk")
            .fetch_mode(LIST_FETCH)
        )


@track()
class Grant(ProgramModel):
    """One request to a funder, from the first idea to its last report.

    `asked` and `awarded` are in the program's currency; a grant in kind is a promise of
    things or work at that value and counts apart from cash.
    """

    class Status(models.TextChoices):
        PROSPECT = "prospect", _("Prospect")
        INQUIRY = "inquiry", _("Letter of inquiry")
        APPLIED = "applied", pgettext_lazy("grant", "Applied")
        AWARDED = "awarded", _("Awarded")
        DECLINED = "declined", pgettext_lazy("grant", "Declined")
        ACTIVE = "active", _("Active")
        CLOSED = "closed", _("Closed")

    SECURED = (Status.AWARDED, Status.ACTIVE, Status.CLOSED)
    UNDECIDED = (Status.PROSPECT, Status.INQUIRY, Status.APPLIED)

    class Recipient(models.TextChoices):
        UNIVERSITY = "university", _("University")
        MUNICIPALITY = "municipality", _("Municipality")
        NONPROFIT = "nonprofit", _("Nonprofit")

    Kind = BudgetLine.Kind

    funder = models.ForeignKey(
        Funder, models.PROTECT, related_name="grants", verbose_name=_("funder")
    )
    title = models.CharField(_("title"), max_length=160)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.CASH)
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.PROSPECT)
    asked = MoneyField(_("amount asked"), null=True, blank=True, validators=[MinValueValidator(0)])
    awarded = MoneyField(
        _("amount awarded"), null=True, blank=True, validators=[MinValueValidator(0)]
    )
    apply_by = models.DateField(_("apply by"), null=True, blank=True)
    decided_on = models.DateField(_("decided on"), null=True, blank=True)
    starts_on = models.DateField(_("starts on"), null=True, blank=True)
    ends_on = models.DateField(_("ends on"), null=True, blank=True)
    recipient = models.CharField(
        _("who receives it"), max_length=20, choices=Recipient, default=Recipient.UNIVERSITY
    )
    recipient_name = models.CharField(_("name of the recipient"), max_length=160, blank=True)
    restrictions = models.TextField(_("restrictions"), max_length=4000, blank=True)
    note = models.TextField(_("note"), max_length=4000, blank=True)
    owner = models.ForeignKey(
        "people.User",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("owner"),
    )
    communities = models.ManyToManyField(
        "communities.Community",
        through="planning.GrantCommunity",
        related_name="+",
        verbose_name=_("communities"),
        blank=True,
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = tenant_manager(GrantQuerySet)

    class Meta:
        verbose_name = _("grant")
        verbose_name_plural = _("grants")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "funder", "title"],
                name="grant_each_title_once",
                violation_error_message=_("This funder has a grant with this title already."),
            ),
            models.CheckConstraint(
                condition=~models.Q(status__in=["awarded", "active", "closed"])
                | models.Q(awarded__isnull=False),
                name="grant_awarded_has_amount",
                violation_error_message=_("Write how much was awarded."),
            ),
            models.CheckConstraint(
                condition=models.Q(starts_on__isnull=True)
                | models.Q(ends_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
                name="grant_ends_after_start",
                violation_error_message=_("The last day is before the first."),
            ),
        ]
        indexes = [models.Index(fields=["program", "status"], name="grant_by_status")]

    def __str__(self):
        return self.title

    @property
    def is_secured(self):
        """Whether its money counts against the budget."""
        return self.status in self.SECURED

    @property
    def may_be_allocated(self):
        """Whether its money can still be moved between budget lines."""
        return self.status not in (self.Status.DECLINED, self.Status.CLOSED)


class GrantCommunity(ProgramModel):
    """A community that a grant is for; a grant for none is for the whole program."""

    grant = models.ForeignKey(Grant, models.CASCADE, related_name="+")
    community = models.ForeignKey("communities.Community", models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("community of a grant")
        verbose_name_plural = _("communities of grants")
        constraints = [
            models.UniqueConstraint(
                fields=["program", "grant", "community"], name="grant_community_once"
            )
        ]

    def __str__(self):
        return f"{self.grant_id} {self.community_id}"
