"""The files that workers make: ReportFile, Printout and Export."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from bic.documents.storage import holds_file
from bic.persons import somebody
from bic.reports.models.reports import ProgressReport
from bic.tenancy.history import track
from bic.tenancy.models import CommunityModel, ProgramModel
from bic.tenancy.scoping import tenant_manager


class MadeFile(models.Model):
    """A file that a worker makes, and how far it is; see `bic.reports.making`.

    Its `State` has at least QUEUED, RENDERING, READY and FAILED, its `Problem` STOPPED.
    `attempts` counts claims by workers.
    """

    problem_detail = models.CharField(max_length=300, blank=True, editable=False)
    storage_key = models.CharField(max_length=120, blank=True, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)
    queued_at = models.DateTimeField(editable=False)
    started_at = models.DateTimeField(null=True, editable=False)
    finished_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        abstract = True

    @property
    def is_unfinished(self):
        """Whether the page should look again soon."""
        return self.state in (self.State.QUEUED, self.State.RENDERING)


class MadePdf(MadeFile):
    """A PDF that a worker lays out."""

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting for a worker")
        RENDERING = "rendering", _("Being made")
        READY = "ready", _("Ready")
        FAILED = "failed", _("Failed")

    class Problem(models.TextChoices):
        LIBRARY = (
            "library",
            _("The server lacks the Pango library. Ask whoever runs it to install Pango."),
        )
        FILES = (
            "files",
            _("A font or picture of the page is missing. Tell whoever runs the server."),
        )
        STORAGE = (
            "storage",
            _("The finished file could not be stored; the disk may be full. Try again later."),
        )
        LAYOUT = (
            "layout",
            _("The page could not be laid out. Try again, and if it fails again, report it."),
        )
        STOPPED = (
            "stopped",
            _("The worker was stopped three times while making the file. Try again."),
        )

    state = models.CharField(max_length=10, choices=State, default=State.QUEUED, editable=False)
    problem = models.CharField(max_length=10, choices=Problem, blank=True, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)
    size = models.PositiveIntegerField(default=0, editable=False)
    pages = models.PositiveSmallIntegerField(default=0, editable=False)

    class Meta:
        abstract = True


def rules_of_pdf(name):
    """What holds of every PDF; `name` begins the names of the constraints."""
    return [
        models.CheckConstraint(
            condition=~models.Q(state="ready")
            | (~models.Q(storage_key="") & models.Q(finished_at__isnull=False)),
            name=f"{name}_ready_is_stored",
        ),
        models.CheckConstraint(
            condition=(models.Q(state="failed") & ~models.Q(problem=""))
            | (~models.Q(state="failed") & models.Q(problem="")),
            name=f"{name}_failed_says_why",
        ),
    ]


def unfinished(name):
    """The index by which a sweep finds what is not made yet."""
    return models.Index(
        fields=["program", "queued_at"],
        condition=models.Q(state__in=["queued", "rendering"]),
        name=f"{name}_unfinished",
    )


@holds_file("storage_key")
@track()
class ReportFile(MadePdf, CommunityModel):
    """The PDF of a published report and how far its rendering is."""

    report = models.OneToOneField(
        ProgressReport, models.PROTECT, related_name="file", editable=False
    )

    class Meta:
        verbose_name = _("report file")
        verbose_name_plural = _("report files")
        constraints = rules_of_pdf("report_file")
        indexes = [unfinished("report_file")]

    def __str__(self):
        return f"{self.report_id}: {self.state}"


@holds_file("storage_key")
class Printout(MadePdf, ProgramModel):
    """A page of records that somebody asked for as a PDF, in their language.

    `facts` are plain data in words, gathered with the rights of who asked; `template`
    extends "reports/paper.html" and needs nothing else. Only they may fetch it, as long as
    they have `permission` (one without condition). It is deleted after a week.
    """

    community = models.ForeignKey(
        "communities.Community", models.PROTECT, null=True, editable=False, related_name="+"
    )
    title = models.CharField(max_length=160, editable=False)
    template = models.CharField(max_length=100, editable=False)
    permission = models.CharField(max_length=100, editable=False)
    facts = models.JSONField(editable=False)
    language = models.CharField(max_length=12, editable=False)
    back_url = models.CharField(max_length=300, editable=False)
    requested_by = somebody(editable=False)

    objects = tenant_manager()

    community_column = "community_id"

    class Meta:
        verbose_name = _("printout")
        verbose_name_plural = _("printouts")
        constraints = rules_of_pdf("printout")
        indexes = [
            unfinished("printout"),
            models.Index(fields=["program", "requested_by", "template"], name="printout_by_person"),
        ]

    def __str__(self):
        return self.title


class ExportQuerySet(models.QuerySet):
    """Exports by what is left to do, and what pages load."""

    def unfinished(self):
        """Waiting or being made."""
        return self.filter(state__in=[Export.State.QUEUED, Export.State.RENDERING])

    def stale(self, now):
        """Those whose file has been kept long enough."""
        return self.filter(state=Export.State.READY, expires_at__lte=now)


# How far it is changes often and says nothing about people.
@holds_file("storage_key")
@track(exclude=["attempts", "queued_at", "started_at", "problem_detail"])
class Export(MadeFile, ProgramModel):
    """A long list as a file, for the person who asked for it.

    `path` and `query` are the address of the list. The worker asks the page at that
    address for its rows, as that person, and stores in `community_ids` which communities
    they saw then; None means all. The row outlives its file: it tells who took what away.
    """

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting for a worker")
        RENDERING = "rendering", _("Being made")
        READY = "ready", _("Ready")
        FAILED = "failed", _("Failed")
        EXPIRED = "expired", _("Deleted")

    class Format(models.TextChoices):
        CSV = "csv", "CSV"
        XLSX = "xlsx", "Excel"

    class Problem(models.TextChoices):
        FORBIDDEN = "forbidden", _("You may not export this list any more.")
        SHEET = (
            "sheet",
            _("The list has more rows than an Excel sheet can hold. Export it as CSV."),
        )
        ROWS = "rows", _("The list could not be read. Try again, and if it fails again, report it.")
        STORAGE = (
            "storage",
            _("The finished file could not be stored; the disk may be full. Try again later."),
        )
        STOPPED = (
            "stopped",
            _("The worker was stopped three times while making the file. Try again."),
        )

    community = models.ForeignKey(
        "communities.Community", models.PROTECT, null=True, editable=False, related_name="+"
    )
    requested_by = somebody(editable=False, verbose_name=_("asked for by"))
    title = models.CharField(_("list"), max_length=200, editable=False)
    path = models.CharField(max_length=500, editable=False)
    query = models.TextField(blank=True, editable=False)
    format = models.CharField(_("format"), max_length=10, choices=Format, editable=False)
    language = models.CharField(max_length=12, editable=False)
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED, editable=False)
    problem = models.CharField(max_length=10, choices=Problem, blank=True, editable=False)
    rows = models.PositiveIntegerField(_("rows"), default=0, editable=False)
    size = models.PositiveBigIntegerField(default=0, editable=False)
    community_ids = ArrayField(models.BigIntegerField(), null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(null=True, editable=False)

    objects = tenant_manager(ExportQuerySet)

    community_column = "community_id"
    # The row holds no data of the list; whose it is, its permissions say.
    rows_without_community = "everyone"

    class Meta:
        verbose_name = _("export")
        verbose_name_plural = _("exports")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    state="ready", expires_at__isnull=False, finished_at__isnull=False
                )
                & ~models.Q(storage_key="")
                | (~models.Q(state="ready") & models.Q(storage_key="")),
                name="export_ready_is_stored",
            ),
            models.CheckConstraint(
                condition=(models.Q(state="failed") & ~models.Q(problem=""))
                | (~models.Q(state="failed") & models.Q(problem="")),
                name="export_failed_says_why",
            ),
        ]
        indexes = [
            models.Index(
                fields=["program", "queued_at"],
                condition=models.Q(state__in=["queued", "rendering"]),
                name="export_unfinished",
            ),
            models.Index(
                fields=["program", "expires_at"],
                condition=models.Q(state="ready"),
                name="export_to_purge",
            ),
        ]

    def __str__(self):
        return self.title

    @property
    def address(self):
        """Where the list is."""
        return f"{self.path}?{self.query}" if self.query else self.path
