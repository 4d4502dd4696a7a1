"""Packets: the one PDF that a body gets of a submission, each version as it was made."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.approval import stays
from bic.documents.storage import holds_file
from bic.persons import person
from bic.reports.models import MadePdf
from bic.reports.models.files import rules_of_pdf, unfinished
from bic.tenancy.history import track
from bic.tenancy.scoping import tenant_manager
from bic.versions import named
from meetings.models.submission import Submission, SubmissionPart


class PacketQuerySet(models.QuerySet):
    """Packets of a submission."""

    def newest_first(self):
        """As the page of the submission lists them."""
        return self.select_related("made_by").order_by("-number")


@holds_file("storage_key")
@track(exclude=["facts", "attempts", "queued_at", "started_at", "problem_detail"])
class Packet(MadePdf, SubmissionPart):
    """One version of a packet.

    `facts` are all its texts and which files belong to it, frozen when somebody asked for it;
    `left_out` are the attachments that could not be joined, each with its title and a `Trouble`.
    """

    class Trouble(models.TextChoices):
        NOT_PDF = "not_pdf", _("It is not a PDF. Attach it as a PDF, or hand it in beside.")
        LOCKED = "locked", _("It needs a password. Attach a copy without one.")
        BROKEN = "broken", _("It cannot be read; the file is damaged. Attach it again.")
        LARGE = "large", _("It is too large for a packet. Attach a shorter or smaller copy.")
        GONE = "gone", _("It was withdrawn, or is for staff only now.")
        MISSING = "missing", _("Its file is not in the store. Tell whoever runs the server.")

    submission = models.ForeignKey(
        Submission, models.PROTECT, related_name="packets", editable=False
    )
    number = models.PositiveSmallIntegerField(editable=False)
    languages = ArrayField(
        models.CharField(max_length=12), verbose_name=_("languages"), default=list
    )
    facts = models.JSONField(editable=False)
    left_out = models.JSONField(default=list, editable=False)
    made_by = person(verbose_name=_("made by"))
    created_at = models.DateTimeField(auto_now_add=True)

    objects = tenant_manager(PacketQuerySet, program="program", community="community")

    class Meta:
        verbose_name = _("packet")
        verbose_name_plural = _("packets")
        constraints = [
            *rules_of_pdf("packet"),
            models.UniqueConstraint(
                fields=["program", "submission", "number"], name="packet_number_once"
            ),
        ]
        indexes = [unfinished("packet")]
        triggers = [stays("packet_stays", state="ready")]

    def __str__(self):
        return named(self.number)

    @property
    def troubles(self):
        """Title and words for each attachment that is not in it."""
        return [(one["title"], self.Trouble(one["trouble"]).label) for one in self.left_out]
