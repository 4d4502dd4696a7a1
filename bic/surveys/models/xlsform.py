"""An uploaded XLSForm on its way into a survey."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.documents.storage import holds_file
from bic.persons import somebody
from bic.reports.models import MadeFile
from bic.surveys.models.survey import Survey, of_community
from bic.tenancy.models import CommunityModel


@holds_file("storage_key")
class FormFile(MadeFile, CommunityModel):
    """One uploaded form: read by a worker, looked at by a person, then imported or forgotten.

    `found` is a `FoundForm`; it and the file are kept only until the form is imported, and a
    week at most. Without `survey` it becomes a new one.
    """

    is_for_staff = True

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting for a worker")
        RENDERING = "rendering", _("Being read")
        READY = "ready", _("Read")
        FAILED = "failed", _("Failed")
        APPLIED = "applied", _("Imported")

    class Problem(models.TextChoices):
        READING = "reading", _("The file could not be read. Upload it again.")
        STOPPED = (
            "stopped",
            _("The worker was stopped three times while reading the file. Upload it again."),
        )

    community = of_community(editable=False)
    survey = models.ForeignKey(
        Survey, models.CASCADE, null=True, related_name="form_files", editable=False
    )
    file_name = models.CharField(_("file"), max_length=200, editable=False)
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED, editable=False)
    problem = models.CharField(max_length=10, choices=Problem, blank=True, editable=False)
    found = models.JSONField(default=dict, editable=False)
    by = somebody(editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("uploaded form")
        verbose_name_plural = _("uploaded forms")
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="applied") | Q(storage_key="", survey__isnull=False),
                name="form_file_applied_to_a_survey",
            )
        ]
        indexes = [
            models.Index(fields=["program", "state", "queued_at"], name="form_file_by_state")
        ]

    def __str__(self):
        return self.file_name
