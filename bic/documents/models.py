"""Document, and its versions: the files themselves."""

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from bic.approval import by_somebody
from bic.blueprint.spine import STEP_CHOICES, STEPS
from bic.documents.filetypes import label_of
from bic.documents.storage import holds_file
from bic.persons import person
from bic.querysets import LIST_FETCH
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel
from bic.tenancy.scoping import tenant_manager
from bic.versions import named

LONGEST_NAME = 255


def _community():
    return models.ForeignKey(
        "communities.Community", models.PROTECT, null=True, editable=False, related_name="+"
    )


class DocumentQuerySet(models.QuerySet):
    """Documents by state and reader, and what pages load."""

    def in_use(self):
        """Not withdrawn."""
        return self.filter(withdrawn_at=None)

    def open_to(self, user, where):
        """Those in use that `user` may read in `where`, a community or a program.

        The same answer as `documents.view_document` for each of them.
        """
        if not user.has_perm("documents.list_document", where):
            return self.none()
        if user.has_perm("documents.view_restricted_document", where):
            return self.in_use()
        return self.in_use().filter(seen_by=Document.Audience.MEMBERS)

    def withdrawn_for(self, user, where):
        """The withdrawn ones that `user` could bring back in `where`."""
        found = self.filter(withdrawn_at__isnull=False)
        if user.has_perm("documents.keep_document", where):
            return found
        return found.filter(created_by=user, seen_by=Document.Audience.MEMBERS)

    def for_list(self):
        """All that the list shows of a document, in one query, newest change first."""
        return (
            self.select_related("current", "current__uploaded_by")
            .defer("note")
            .order_by("-changed_at", "pk")
            .fetch_mode(LIST_FETCH)
        )

    def recent(self, community):
        """Documents of one community that are in use, newest change first."""
        return self.filter(community=community).in_use().for_list()


# The time of a new version is told by the version.
@track(exclude=["changed_at"])
class Document(CommunityModel):
    """A private file of a community, or of the program, with everything it replaced.

    `signed_on` is the day the last party signed. `changed_at` is when the
    current version was added.
    """

    class Kind(models.TextChoices):
        MOA = "moa", _("Memorandum of agreement")
        LETTER = "letter_of_support", _("Letter of support")
        RESOLUTION = "resolution", _("Resolution")
        REPORT = "report", _("Report")
        OTHER = "other", _("Other document")

    class Audience(models.TextChoices):
        MEMBERS = "members", _("Members")
        STAFF = "staff", _("Program staff")

    class SignerKind(models.TextChoices):
        GOVERNMENT = "government", _("Government leader")
        IMMIGRANT_LEADER = "immigrant_leader", _("Immigrant leader")
        SERVICE = "service_organization", _("Service organization")
        OTHER = "other", _("Somebody else")

    community = _community()
    title = models.CharField(_("title"), max_length=200)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    step = models.CharField(
        _("step"),
        max_length=2,
        choices=STEP_CHOICES,
        blank=True,
        help_text=_("The step of the Blueprint that it proves."),
    )
    note = models.TextField(_("note"), max_length=2000, blank=True)
    seen_by = models.CharField(
        _("seen by"), max_length=10, choices=Audience, default=Audience.MEMBERS
    )
    signed_on = models.DateField(
        _("signed on"),
        null=True,
        blank=True,
        help_text=_("The day the last party signed. Leave it empty for a draft."),
    )
    signer_kind = models.CharField(_("who signed"), max_length=20, choices=SignerKind, blank=True)
    signer_name = models.CharField(_("name of the signer"), max_length=150, blank=True)
    signer_organization = models.CharField(
        _("organization of the signer"), max_length=200, blank=True
    )
    current = models.ForeignKey(
        "documents.DocumentVersion",
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("current version"),
    )
    # Nobody for what came by a private link, whose holder has no account.
    created_by = person(verbose_name=_("added by"))
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(_("changed"), default=timezone.now, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, editable=False)
    withdrawn_by = person(verbose_name=_("withdrawn by"))

    objects = tenant_manager(DocumentQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        indexes = [
            models.Index(
                fields=["program", "community", "-changed_at", "id"],
                condition=models.Q(withdrawn_at=None),
                name="document_newest_in_use",
            ),
            models.Index(
                fields=["program", "kind", "community"],
                condition=models.Q(withdrawn_at=None),
                name="document_by_kind",
            ),
        ]
        constraints = [
            by_somebody("withdrawn", name="document_withdrawn_by_somebody"),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("documents:detail", args=[self.program.slug, self.community.slug, self.pk])

    @property
    def proves(self):
        """The step of the Blueprint it belongs to, or None."""
        return STEPS.get(self.step)

    @property
    def is_letter(self):
        """Whether it is a letter of support."""
        return self.kind == self.Kind.LETTER

    @property
    def lacks_facts(self):
        """Whether what makes it count as evidence was not filled in."""
        if self.kind == self.Kind.MOA:
            return self.signed_on is None
        return self.is_letter and not self.signer_kind


@holds_file("storage_key")
@track()
class DocumentVersion(CommunityModel):
    """One file that was uploaded. Never changed; a restored one is a new version of the same file.

    `size` is in bytes; `storage_key` is a random name in the private storage.
    """

    community = _community()
    document = models.ForeignKey(Document, models.PROTECT, related_name="versions", editable=False)
    number = models.PositiveSmallIntegerField(editable=False)
    original_name = models.CharField(_("file name"), max_length=LONGEST_NAME, editable=False)
    content_type = models.CharField(max_length=100, editable=False)
    size = models.PositiveBigIntegerField(editable=False)
    sha256 = models.CharField(max_length=64, editable=False)
    storage_key = models.CharField(max_length=100, editable=False)
    comment = models.CharField(_("what is new"), max_length=200, blank=True)
    restored_from = models.PositiveSmallIntegerField(null=True, editable=False)
    uploaded_by = person(verbose_name=_("uploaded by"))
    uploaded_at = models.DateTimeField(auto_now_add=True)
    scanned_at = models.DateTimeField(null=True, editable=False)

    objects = tenant_manager(program="program", community="community")

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        indexes = [
            models.Index(fields=["program", "storage_key"], name="version_by_storage_key"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["document", "number"], name="version_each_number_once"),
        ]

    def __str__(self):
        return named(self.number)

    @property
    def format(self):
        """What kind of file it is, in a word: "PDF"."""
        return label_of(self.content_type)
