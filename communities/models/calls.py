"""What goes with a call: questions and answers, documents, and who was sent it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.documents.filetypes import label_of
from bic.documents.storage import holds_file
from bic.persons import somebody
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager
from bic.translated import TranslatedField
from communities.models.directory import Contact
from communities.models.rounds import Round


@track()
class Clarification(ProgramModel):
    """A question that a town asked about a call, and the answer, for all to read."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="clarifications", editable=False)
    question = TranslatedField(_("question"))
    answer = TranslatedField(_("answer"))
    created_at = models.DateTimeField(_("added"), auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("question about the call")
        verbose_name_plural = _("questions about the call")
        indexes = [models.Index(fields=["program", "round", "id"], name="clarification_of_round")]

    def __str__(self):
        return str(self.question)


class RoundFileQuerySet(models.QuerySet):
    """Files by whether they are still offered."""

    def offered(self):
        """Those that the page of the call offers, in the order in which they were added."""
        return self.filter(removed_at=None).order_by("pk")


@holds_file("storage_key")
@track()
class RoundFile(ProgramModel):
    """A document of a call that everybody may download. `size` is in bytes."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="files", editable=False)
    title = TranslatedField(_("title"))
    language = models.CharField(_("language of the document"), max_length=12, default="en")
    original_name = models.CharField(_("file name"), max_length=255, editable=False)
    content_type = models.CharField(max_length=100, editable=False)
    size = models.PositiveBigIntegerField(editable=False)
    sha256 = models.CharField(max_length=64, editable=False)
    storage_key = models.CharField(max_length=100, editable=False)
    scanned_at = models.DateTimeField(null=True, editable=False)
    created_at = models.DateTimeField(_("added"), auto_now_add=True)
    removed_at = models.DateTimeField(_("removed"), null=True, editable=False)

    objects = tenant_manager(RoundFileQuerySet)

    class Meta:
        verbose_name = _("document of the call")
        verbose_name_plural = _("documents of the call")
        indexes = [models.Index(fields=["program", "round", "id"], name="round_file_of_round")]

    def __str__(self):
        return str(self.title)

    @property
    def format(self):
        """What kind of file it is, in a word: "PDF"."""
        return label_of(self.content_type)


class RoundNoticeQuerySet(models.QuerySet):
    """Who was sent the call."""

    def sent(self):
        """Those whose mail staff released."""
        return self.filter(sent_at__isnull=False)

    def for_list(self):
        """All that the list of recipients shows, in one query."""
        return self.select_related("prepared_by").order_by("name", "pk").fetch_mode(LIST_FETCH)


@track()
class RoundNotice(ProgramModel):
    """That one manager was sent the notice of a call: prepared, then released by staff.

    `contact` is the one that it came from, where it came from the directory.
    """

    round = models.ForeignKey(Round, models.PROTECT, related_name="notices", editable=False)
    name = models.CharField(_("name"), max_length=150)
    email = models.EmailField(_("email address"))
    organization = models.CharField(_("organization"), max_length=200, blank=True)
    language = models.CharField(
        _("language"), max_length=12, choices=settings.LANGUAGES, default="en"
    )
    contact = models.ForeignKey(
        Contact, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    prepared_at = models.DateTimeField(_("prepared"), auto_now_add=True)
    prepared_by = somebody(editable=False)
    sent_at = models.DateTimeField(_("sent"), null=True, editable=False)

    objects = tenant_manager(RoundNoticeQuerySet)

    class Meta:
        verbose_name = _("recipient of the call")
        verbose_name_plural = _("recipients of the call")
        constraints = [
            models.UniqueConstraint(
                models.F("program"),
                models.F("round"),
                models.functions.Lower("email"),
                name="round_notice_each_address_once",
                violation_error_message=_("This address is on the list already."),
            )
        ]
        indexes = [models.Index(fields=["program", "sent_at"], name="round_notice_by_day")]

    def __str__(self):
        return f"{self.name} <{self.email}>"
