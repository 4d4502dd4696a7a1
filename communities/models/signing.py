"""Signatures under an agreement, and the sealed file of a signed one."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.approval import stays
from bic.documents.models import Document, DocumentVersion
from bic.documents.storage import holds_file
from bic.persons import person
from bic.reports.models.files import MadePdf
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from communities.models.agreement_parts import PartModel, Party
from communities.models.agreements import Agreement


class SignatureQuerySet(models.QuerySet):
    """Signatures by state, in their order."""

    def needed(self):
        """Without those that were handed on to somebody else."""
        return self.exclude(state=Signature.State.DELEGATED)

    def signed(self):
        """Those that are there."""
        return self.filter(state=Signature.State.SIGNED)

    def waiting(self):
        """Those that are asked for and missing."""
        return self.filter(state=Signature.State.WAITING)

    def in_order(self):
        """As they are asked for, with their parties."""
        return self.select_related("party").order_by("order", "party__position", "pk")


@track()
class Signature(PartModel):
    """Somebody who signs for a party, and how they did.

    `order` counts where the agreement is signed one after the other; equal numbers sign at
    the same time. A signature that is there is never changed (trigger
    `signature_stays_signed`). `zone` is the time zone in which `signed_at` is told.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Not signed yet")
        SIGNED = "signed", _("Signed")
        DECLINED = "declined", _("Declined")
        DELEGATED = "delegated", _("Handed on")

    class Method(models.TextChoices):
        LINK = "link", _("In the browser, by private link")
        ACCOUNT = "account", _("In the browser, signed in")
        PAPER = "paper", _("On paper")

    agreement = models.ForeignKey(
        Agreement, models.PROTECT, related_name="signatures", editable=False
    )
    party = models.ForeignKey(
        Party, models.PROTECT, related_name="signatures", verbose_name=_("signs for")
    )
    name = models.CharField(_("name"), max_length=150)
    title = models.CharField(_("position"), max_length=150, blank=True)
    email = models.EmailField(_("email address"))
    language = models.CharField(
        _("language of the mail"), max_length=12, choices=settings.LANGUAGES, default="en"
    )
    order = models.PositiveSmallIntegerField(_("order"), default=1)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.WAITING, editable=False
    )
    asked_at = models.DateTimeField(_("asked"), null=True, editable=False)
    reminded_at = models.DateTimeField(_("reminded"), null=True, editable=False)
    method = models.CharField(_("how"), max_length=8, choices=Method, blank=True, editable=False)
    signed_at = models.DateTimeField(_("signed"), null=True, editable=False)
    signed_on = models.DateField(_("day of the signature"), null=True, editable=False)
    zone = models.CharField(max_length=64, blank=True, editable=False)
    typed_name = models.CharField(_("signed as"), max_length=150, blank=True, editable=False)
    typed_title = models.CharField(_("position given"), max_length=150, blank=True, editable=False)
    authority = models.CharField(_("authority"), max_length=300, blank=True, editable=False)
    consent = models.TextField(_("consent given"), blank=True, editable=False)
    sha256 = models.CharField(_("SHA-256 of the text"), max_length=64, blank=True, editable=False)
    scan = models.ForeignKey(
        DocumentVersion, models.PROTECT, null=True, editable=False, related_name="+"
    )
    recorded_by = person(verbose_name=_("recorded by"))
    declined_at = models.DateTimeField(_("declined"), null=True, editable=False)
    reason = models.CharField(_("reason"), max_length=400, blank=True, editable=False)
    handed_on_to = models.OneToOneField(
        "self",
        models.PROTECT,
        null=True,
        editable=False,
        related_name="handed_on_by",
        verbose_name=_("handed on to"),
    )

    objects = tenant_manager(SignatureQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("signature")
        verbose_name_plural = _("signatures")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(state="signed")
                | (models.Q(signed_on__isnull=False) & ~models.Q(sha256="") & ~models.Q(method="")),
                name="signature_signed_with_its_facts",
            ),
            models.CheckConstraint(
                condition=~models.Q(method="paper") | models.Q(scan__isnull=False),
                name="signature_on_paper_with_its_scan",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="declined")
                | (models.Q(declined_at__isnull=False) & ~models.Q(reason="")),
                name="signature_declined_with_a_reason",
            ),
        ]
        indexes = [
            models.Index(fields=["program", "agreement", "order"], name="signature_in_order"),
            models.Index(
                fields=["program", "email"],
                condition=models.Q(state="waiting"),
                name="signature_waiting_for",
            ),
        ]
        triggers = [stays("signature_stays_signed", state="signed")]

    def __str__(self):
        return self.name

    @property
    def is_waited_for(self):
        """Whether the agreement is out and they have not answered; it must be loaded."""
        return self.state == self.State.WAITING and self.agreement.state == Agreement.State.OUT


@holds_file("storage_key")
@track()
class AgreementFile(MadePdf, CommunityModel):
    """The sealed PDF of a signed agreement and how far its making is.

    The finished file is kept as `document`, of the kind MOA, which proves step I3.
    """

    agreement = models.OneToOneField(Agreement, models.PROTECT, related_name="made", editable=False)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, editable=False, related_name="+"
    )
    is_sealed = models.BooleanField(_("sealed"), default=False, editable=False)

    class Meta:
        verbose_name = _("file of an agreement")
        verbose_name_plural = _("files of agreements")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(state="ready") | models.Q(document__isnull=False),
                name="agreement_file_ready_is_stored",
            ),
            models.CheckConstraint(
                condition=(models.Q(state="failed") & ~models.Q(problem=""))
                | (~models.Q(state="failed") & models.Q(problem="")),
                name="agreement_file_failed_says_why",
            ),
        ]
        indexes = [
            models.Index(
                fields=["program", "queued_at"],
                condition=models.Q(state__in=["queued", "rendering"]),
                name="agreement_file_unfinished",
            )
        ]

    def __str__(self):
        return f"{self.agreement_id}: {self.state}"
