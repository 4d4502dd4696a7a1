"""The list of documents."""

from django.db.models import F
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.documents.filetypes import label_of
from bic.documents.models import Document
from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day, icon, phasetag


class DocumentTable(Table):
    """Documents with the step they prove, who sees them, and when they changed."""

    title = Column(verbose_name=_("Name"))
    step = Column(verbose_name=_("Step"), orderable=False)
    seen_by = Column(verbose_name=_("Seen by"), orderable=False)
    changed_at = Column(verbose_name=_("Changed"))

    rows_template = "documents/document_rows.html"
    empty_template = "documents/document_empty.html"
    caption = _("Documents")
    counted = ngettext_lazy("%(count)d document", "%(count)d documents", "count")
    resource = "bic.documents.resources.DocumentResource"
    export_permission = "documents.export_document"
    choices = ("seen_by",)
    css_class = "bic-stackable bic-docs"

    def shown(self, matching):
        return (
            matching.select_related(None)
            .only("title", "step", "seen_by", "changed_at")
            .annotate(
                content_type=F("current__content_type"),
                version=F("current__number"),
                uploader_name=F("current__uploaded_by__name"),
                uploader_email=F("current__uploaded_by__email"),
            )
        )

    def prepare(self, rows):
        super().prepare(rows)
        open_to_members, locked = icon("people"), icon("lock_outline")
        for row in rows:
            step = row.proves
            uploader = row.uploader_name or row.uploader_email or _now("By a private link")
            row.about = f"{label_of(row.content_type)}, {uploader}, v{row.version}"
            row.step_tag = phasetag(step.phase_number, step.number) if step else ""
            is_locked = row.seen_by == Document.Audience.STAFF
            row.readers_icon = locked if is_locked else open_to_members
            row.changed = day(row.changed_at)

    class Meta:
        order_by = "-changed_at"
