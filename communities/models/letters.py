"""Letters of support: who was asked for one, and what came of it."""

from datetime import timedelta

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.documents.models import Document
from bic.money import MoneyField
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from communities.models.applications import Application

# How long a link works when the call for applications has no closing time, or is closed.
LASTS = timedelta(days=30)
# What a letter has written out at most, in characters.
LONGEST_RELATION, LONGEST_REASONS, LONGEST_NOTE = 2000, 6000, 1000


class LetterRequestQuerySet(models.QuerySet):
    """Letters by what came of them, and what pages load."""

    def received(self):
        """Those that were sent, by link or on paper."""
        return self.filter(state=LetterRequest.State.RECEIVED)

    def waiting(self):
        """Those that nobody has answered, whether or not their link still works."""
        return self.filter(state=LetterRequest.State.REQUESTED)

    def not_filed(self):
        """Written ones whose PDF is not among the documents yet."""
        return self.received().filter(way=LetterRequest.Way.WRITTEN, document=None)

    def for_list(self):
        """All that the list of an application's letters shows, in one query, newest last."""
        return (
            self.select_related("application__round", "application__community", "requested_by")
            .defer("relation", "reasons", "promise_note", "decline_reason")
            .order_by("requested_at", "pk")
            .fetch_mode(LIST_FETCH)
        )

    def for_detail(self):
        """One letter with all that its pages show."""
        return self.select_related(
            "application__round",
            "application__community",
            "document__current",
            "requested_by",
            "program",
            "community",
        )


# When somebody was reminded is told by the mail; what they wrote needs no second copy.
@track(
    exclude=[
        "asked_at", "reminded_at", "reminders",
        "relation", "reasons", "promise_note", "decline_reason",
    ]
)  # fmt: skip
class LetterRequest(CommunityModel):
    """Somebody who was asked to support an application, and their letter once it is there.

    The signer needs no account. Their letter is a `Document` of the community. What they
    wrote on our page stands here as well, because its PDF is made by a worker. `asked_at`
    is when the link that works now was given out.
    """

    class State(models.TextChoices):
        REQUESTED = "requested", pgettext_lazy("letter", "Requested")
        RECEIVED = "received", pgettext_lazy("letter", "Received")
        DECLINED = "declined", pgettext_lazy("letter", "Declined")
        CANCELLED = "cancelled", pgettext_lazy("letter", "Taken back")

    class Way(models.TextChoices):
        WRITTEN = "written", _("Written on our page")
        UPLOADED = "uploaded", _("Uploaded by the signer")
        PAPER = "paper", _("On paper, added for the signer")

    class Promise(models.TextChoices):
        ATTEND = "attend", _("Come to the meetings")
        HOST = "host", _("Give a place to meet")
        STAFF = "staff", _("Give time of our staff")
        FUND = "fund", _("Give money")
        OPEN_DOORS = "open_doors", _("Open doors: bring people together")

    application = models.ForeignKey(
        Application, models.PROTECT, related_name="letters", editable=False
    )
    signer_kind = models.CharField(
        _("who this person is"), max_length=20, choices=Document.SignerKind
    )
    signer_name = models.CharField(_("name"), max_length=150)
    signer_role = models.CharField(_("role or title"), max_length=150, blank=True)
    signer_organization = models.CharField(_("organization"), max_length=200, blank=True)
    email = models.EmailField(_("email address"), blank=True)
    language = models.CharField(
        _("language"), max_length=12, choices=settings.LANGUAGES, default="en"
    )
    message = models.TextField(_("message"), max_length=2000, blank=True)
    state = models.CharField(
        _("state"), max_length=10, choices=State, default=State.REQUESTED, editable=False
    )
    requested_at = models.DateTimeField(_("requested"), default=timezone.now, editable=False)
    requested_by = person(verbose_name=_("requested by"))
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    answered_at = models.DateTimeField(_("answered"), null=True, editable=False)
    reminders = models.PositiveSmallIntegerField(default=0, editable=False)
    reminded_at = models.DateTimeField(null=True, editable=False)
    way = models.CharField(_("how it came"), max_length=10, choices=Way, blank=True, editable=False)
    relation = models.TextField(
        _("your tie to immigrant communities"), max_length=LONGEST_RELATION, blank=True
    )
    reasons = models.TextField(_("why you support this"), max_length=LONGEST_REASONS, blank=True)
    promises = ArrayField(
        models.CharField(max_length=10, choices=Promise),
        verbose_name=_("what you pledge"),
        default=list,
        blank=True,
    )
    promise_amount = MoneyField(
        _("money, how much"), null=True, blank=True, validators=[MinValueValidator(0)]
    )
    promise_hours = models.DecimalField(
        _("staff time, hours a month"),
        max_digits=6,
        decimal_places=1,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
    )
    promise_by = models.DateField(_("by when"), null=True, blank=True)
    promise_note = models.TextField(_("in your own words"), max_length=LONGEST_NOTE, blank=True)
    signed_name = models.CharField(_("your name, as a signature"), max_length=150, blank=True)
    signed_on = models.DateField(_("day"), null=True, blank=True)
    is_open_to_applicant = models.BooleanField(_("the applicant may read it"), default=True)
    decline_reason = models.TextField(_("reason"), max_length=LONGEST_NOTE, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, editable=False, related_name="+"
    )

    objects = tenant_manager(LetterRequestQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("letter of support")
        verbose_name_plural = _("letters of support")
        constraints = [
            models.UniqueConstraint(
                "program",
                "application",
                Lower("email"),
                condition=models.Q(state="requested") & ~models.Q(email=""),
                name="letter_request_one_open_per_address",
                violation_error_message=_("This person has been asked already."),
            ),
            models.CheckConstraint(
                condition=models.Q(state="requested", answered_at=None)
                | (~models.Q(state="requested") & models.Q(answered_at__isnull=False)),
                name="letter_request_answered_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(state="received", signed_on__isnull=False) & ~models.Q(way="")
                | (~models.Q(state="received") & models.Q(way="", document=None)),
                name="letter_request_received_is_signed",
            ),
            models.CheckConstraint(
                condition=models.Q(state="declined") | models.Q(decline_reason=""),
                name="letter_request_reason_of_declined",
            ),
        ]
        indexes = [
            models.Index(
                fields=["program", "application", "state"], name="letter_request_by_state"
            ),
            models.Index(
                fields=["program", "asked_at"],
                condition=models.Q(state="requested"),
                name="letter_request_waiting",
            ),
        ]

    def __str__(self):
        return self.signer_name

    @property
    def open_until(self):
        """When its link stops working: with the round, so that an extension counts at once."""
        closes_at = self.application.round.closes_at
        return closes_at if closes_at and closes_at > self.asked_at else self.asked_at + LASTS

    @property
    def is_waiting(self):
        """Whether nobody has answered."""
        return self.state == self.State.REQUESTED

    @property
    def is_expired(self):
        """Whether nobody has answered, and nobody can any more without a new link."""
        return self.is_waiting and self.open_until <= timezone.now()

    @property
    def file(self):
        """Its file, None while there is none or when staff withdrew it."""
        document = self.document
        return document.current if document and not document.withdrawn_at else None

    @property
    def signer(self):
        """Name and place of who signs: "Ruth Oduya-Marsh, Town Board"."""
        return ", ".join(filter(None, [self.signer_name, self.signer_organization]))
