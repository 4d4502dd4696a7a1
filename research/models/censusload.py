"""Census tables on their way in, and the key with which they are fetched."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.documents.storage import holds_file
from bic.persons import somebody
from bic.reports.models.files import MadeFile
from bic.tenancy.history import track
from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager

SHOWN = 5


class CensusLoadQuerySet(models.QuerySet):
    """Loads by how far they are."""

    def open_ones(self):
        """The newest that are not loaded: a worker has them, or somebody has to decide."""
        return self.filter(file=None).defer("found", "words").order_by("-pk")[:SHOWN]


@holds_file("storage_key")
class CensusLoad(MadeFile, ProgramModel):
    """One table on its way in: looked at before it is saved, or read by a worker.

    `said` holds what the person said of the file (`load_census_file`), or for a table that is
    fetched `replace` and, as `wanted`, the fields of `research.census.api.Wanted`. `found` is
    what a look brought: table, years, areas, and the outcome that loading would have. `words`
    are [field, message] of what is wrong. The file itself is kept until it is loaded or
    discarded.
    """

    is_for_staff = True

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting for a worker")
        RENDERING = "rendering", pgettext_lazy("Census table", "Being read")
        READY = "ready", _("Ready")
        FAILED = "failed", _("Failed")

    class Problem(models.TextChoices):
        REFUSED = "refused", _("The table could not be taken.")
        STORAGE = "storage", _("The file could not be read from the store. Try again later.")
        STOPPED = "stopped", _("The worker was stopped three times while reading. Try again.")

    class Way(models.TextChoices):
        UPLOAD = "upload", _("uploaded")
        FETCH = "fetch", _("fetched from the Census API")

    way = models.CharField(max_length=8, choices=Way, default=Way.UPLOAD, editable=False)
    only_look = models.BooleanField(default=False, editable=False)
    original_name = models.CharField(_("file"), max_length=255, editable=False)
    said = models.JSONField(default=dict, editable=False)
    found = models.JSONField(default=dict, editable=False)
    words = models.JSONField(default=list, editable=False)
    language = models.CharField(max_length=12, default="en", editable=False)
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED, editable=False)
    problem = models.CharField(max_length=10, choices=Problem, blank=True, editable=False)
    file = models.ForeignKey(
        "research.CensusFile", models.CASCADE, related_name="+", null=True, editable=False
    )
    requested_by = somebody(verbose_name=_("loaded by"))

    objects = tenant_manager(CensusLoadQuerySet)

    class Meta:
        verbose_name = _("Census table on its way")
        verbose_name_plural = _("Census tables on their way")
        indexes = [models.Index(fields=["program", "state"], name="census_load_by_state")]

    def __str__(self):
        return self.original_name


@track(exclude=["locked"])
class CensusKey(ProgramModel):
    """A program's key of the Census API; `locked` is it, encrypted (`bic.vault`)."""

    is_for_staff = True
    PURPOSE = "census api key"

    locked = models.TextField(editable=False)
    changed_at = models.DateTimeField(_("changed"), auto_now=True)
    changed_by = somebody(verbose_name=_("changed by"))

    class Meta:
        verbose_name = _("key of the Census API")
        verbose_name_plural = _("keys of the Census API")
        constraints = [
            models.UniqueConstraint(fields=["program"], name="census_key_one_per_program")
        ]

    def __str__(self):
        return str(self._meta.verbose_name)
