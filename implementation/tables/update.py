"""The list of what was reported of a plan."""

from django.utils.translation import gettext_lazy as _
from django_tables2 import Column

from bic.ui.tables import Table, ngettext_lazy
from bic.ui.templatetags.bic_ui import day
from implementation.models.update import Level

LEVEL_TAGS = {Level.INTERNAL: "att", Level.PARTNERS: "line", Level.PUBLIC: "ok"}


def names_documents(rows, user):
    """Let rows tell of their file only who may open it, and where (`file_page`).

    Who finds it among the documents goes there, anybody else who reads the update to the file.
    """
    for row in rows:
        row.file_page = ""
        if row.document is None:
            continue
        if user.has_perm("documents.view_document", row.document):
            row.file_page = "documents:detail"
        elif user.has_perm("implementation.open_file_update", row):
            row.file_page = "implementation:update_file"
        row.file_key = row.document_id if row.file_page == "documents:detail" else row.pk
    return rows


class UpdateTable(Table):
    """Updates with their day, what they are about, the status, and what happened."""

    day = Column(verbose_name=_("Day"))
    about = Column(verbose_name=_("About"), orderable=False)
    status = Column(verbose_name=_("Status"))
    note = Column(verbose_name=_("What happened"), orderable=False)
    who = Column(verbose_name=_("Reported by"), order_by=("partner__name", "created_by__name"))

    rows_template = "implementation/update_rows.html"
    frame = "implementation/plan_frame.html"
    lead = _("What those who do the work report of it, the newest day first.")
    empty_title = _("Nothing is reported yet")
    empty_text = _("On the page of a task or an action, choose “Report progress”.")
    choices = ("status", "reason")
    caption = _("Updates")
    counted = ngettext_lazy("%(count)d update", "%(count)d updates", "count")
    resource = "implementation.resources.update.UpdateResource"
    export_permission = "implementation.export_update"

    def prepare(self, rows):
        super().prepare(rows)
        for row in names_documents(rows, self.request.user):
            row.day_words = day(row.day)
            row.who_words = row.partner.name if row.partner else row.writer
            row.level_tag = LEVEL_TAGS[Level(row.level)]
            row.level_words = LEVEL_WORDS[Level(row.level)]


# Shorter than the choices of forms.
LEVEL_WORDS = {
    Level.INTERNAL: _("Internal"),
    Level.PARTNERS: _("Partners"),
    Level.PUBLIC: _("Public"),
}
