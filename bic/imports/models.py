"""ImportRun: one file on its way into a table."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from bic.tenancy.models import ProgramModel
from bic.tenancy.scoping import tenant_manager


class ImportRunQuerySet(models.QuerySet):
    """Runs by what became of them, and what pages load."""

    def into(self, target):
        """Those of one target, in the program or community it stands for."""
        return self.filter(target=target.key, community=target.community)

    def drafts(self):
        """Those that wait for somebody to go on."""
        return self.filter(state=ImportRun.State.DRAFT)

    def for_list(self):
        """All that the first page of an import shows, newest first."""
        return self.select_related("by").defer("lines", "fixes", "flaws").order_by("-pk")


class ImportRun(ProgramModel):
    """One file: its rows as they were read, how they are understood, what became of them.

    The rows and the file are kept only while it is a draft.
    """

    class State(models.TextChoices):
        DRAFT = "draft", pgettext_lazy("import", "Not applied yet")
        APPLIED = "applied", pgettext_lazy("import", "Applied")
        DISCARDED = "discarded", pgettext_lazy("import", "Discarded")

    community = models.ForeignKey(
        "communities.Community",
        models.CASCADE,
        related_name="+",
        null=True,
        blank=True,
        editable=False,
    )
    target = models.CharField(max_length=80, editable=False)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, related_name="+", null=True, editable=False
    )
    state = models.CharField(max_length=12, choices=State, default=State.DRAFT, editable=False)
    file_name = models.CharField(_("file"), max_length=200, editable=False)
    # Of the rows, whatever file they came in.
    digest = models.CharField(max_length=64, editable=False)
    # The file itself, where another of its sheets may be chosen.
    storage_key = models.CharField(max_length=100, blank=True, editable=False)
    # [[title, is hidden], …] and the title of the one that was read.
    sheets = models.JSONField(default=list, editable=False)
    sheet = models.CharField(_("sheet"), max_length=100, blank=True, editable=False)
    heading_row = models.PositiveIntegerField(_("row of the headings"), editable=False)
    # [[number in the spreadsheet, [cell, …]], …], with the rows above the headings.
    lines = models.JSONField(default=list, editable=False)
    # The fields of `plans.Flaws`.
    flaws = models.JSONField(default=dict, editable=False)
    # Column of the target to its place in a row; not yet chosen while `is_mapped` is false.
    mapping = models.JSONField(default=dict, editable=False)
    is_mapped = models.BooleanField(default=False, editable=False)
    # {"7": {"name": "Larkspur"}}: what people wrote in the place of cells.
    fixes = models.JSONField(default=dict, editable=False)
    # {"new": 12, "changed": 3, "unchanged": 40}, of an applied run.
    counts = models.JSONField(default=dict, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    applied_at = models.DateTimeField(null=True, editable=False)

    objects = tenant_manager(ImportRunQuerySet)

    community_column = "community_id"

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        indexes = [
            models.Index(fields=["program", "target", "-id"], name="importrun_newest_of_target")
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state="applied", applied_at__isnull=False)
                | ~models.Q(state="applied") & models.Q(applied_at=None),
                name="importrun_applied_at_a_time",
            )
        ]

    def __str__(self):
        return self.file_name

    @property
    def is_draft(self):
        """Whether it can still be changed."""
        return self.state == self.State.DRAFT
