"""The list of documents."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from django_tables2 import Column

from bic.ui.tables import Table


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

    class Meta:
        order_by = "-changed_at"
