"""Parcel: a ZIP file with which somebody leaves."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.documents.storage import holds_file
from bic.persons import somebody
from bic.reports.models.files import MadeFile, unfinished
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager


class ParcelQuerySet(models.QuerySet):
    """Parcels by what is left to do, and what pages load."""

    def unfinished(self):
        """Waiting or being made."""
        return self.filter(state__in=[Parcel.State.QUEUED, Parcel.State.RENDERING])

    def stale(self, now):
        """Those whose file has been kept long enough."""
        return self.filter(state=Parcel.State.READY, expires_at__lte=now)

    def for_list(self):
        """All that pages show of parcels, the newest first, in one query."""
        return self.select_related("requested_by", "community", "program").order_by("-pk")


# How far it is changes often and says nothing about people.
@holds_file("storage_key")
@track(exclude=["attempts", "queued_at", "started_at", "problem_detail"])
class Parcel(MadeFile, ProgramModel):
    """The dossier of one community, or without one the archive of the whole program.

    A worker makes it (`bic.reports.making`). The row outlives its file: it tells who took what
    away, and when they fetched it first. `left_out` tells of rows that nobody may read yet, in
    the archive of a program: [[what, how many], …].
    """

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting for a worker")
        RENDERING = "rendering", _("Being made")
        READY = "ready", _("Ready")
        FAILED = "failed", _("Failed")
        EXPIRED = "expired", _("Deleted")

    class Problem(models.TextChoices):
        ROWS = "rows", _("The rows could not be read. Try again, and if it fails again, report it.")
        STORAGE = (
            "storage",
            _("There is no room for the file: the disk is full. Make room, and try again."),
        )
        STOPPED = (
            "stopped",
            _("The worker was stopped three times while making the file. Try again."),
        )

    community = models.ForeignKey(
        "communities.Community", models.PROTECT, null=True, editable=False, related_name="+"
    )
    requested_by = somebody(editable=False, verbose_name=_("asked for by"))
    language = models.CharField(max_length=12, editable=False)
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED, editable=False)
    problem = models.CharField(max_length=10, choices=Problem, blank=True, editable=False)
    rows = models.PositiveIntegerField(_("rows"), default=0, editable=False)
    files = models.PositiveIntegerField(_("files"), default=0, editable=False)
    left_out = models.JSONField(default=list, editable=False)
    # Names of files that rows name and the store lacks.
    missing = models.PositiveIntegerField(_("missing files"), default=0, editable=False)
    size = models.PositiveBigIntegerField(_("size"), default=0, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)
    created_at = models.DateTimeField(_("asked for on"), auto_now_add=True)
    fetched_at = models.DateTimeField(_("first fetched on"), null=True, editable=False)
    expires_at = models.DateTimeField(null=True, editable=False)

    objects = tenant_manager(ParcelQuerySet)

    is_for_staff = True

    class Meta:
        verbose_name = _("file to leave with")
        verbose_name_plural = _("files to leave with")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    state="ready", expires_at__isnull=False, finished_at__isnull=False
                )
                & ~models.Q(storage_key="")
                | (~models.Q(state="ready") & models.Q(storage_key="")),
                name="parcel_ready_is_stored",
            ),
            models.CheckConstraint(
                condition=(models.Q(state="failed") & ~models.Q(problem=""))
                | (~models.Q(state="failed") & models.Q(problem="")),
                name="parcel_failed_says_why",
            ),
        ]
        indexes = [
            unfinished("parcel"),
            models.Index(fields=["program", "community"], name="parcel_of_community"),
        ]

    def __str__(self):
        return str(self.label)

    @property
    def label(self):
        """What it is."""
        if self.community_id is None:
            return _("Archive of the whole program")
        return _("Dossier of %(community)s") % {"community": self.community.name}
