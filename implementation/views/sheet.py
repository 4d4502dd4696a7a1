"""The plan as a spreadsheet: out of it, into it, and an empty one that explains itself."""

import io

from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.days import today_in
from bic.ui.tables import file_name
from bic.ui.views import ProgramPermissionMixin
from implementation.imports import task as of_tasks
from implementation.imports.action import ActionImport, explained, rows_of
from implementation.views.of_plan import InPlan, OfPlan


class OfSheet(InPlan, ProgramPermissionMixin):
    """What the files have in common; there need not be a plan yet."""

    permission_required = "implementation.export_action"

    def named(self, form, name):
        """The name of a file of today."""
        community = self.request.community
        return file_name(f"{name}-{community.slug}", today_in(self.request.program), form)

    def target(self, declared=ActionImport):
        """The columns that are read and written, of actions or of tasks."""
        return declared(self.request.program, self.request.community, self.request.user)


class Sheet(OfPlan, TemplateView):
    """Says what the spreadsheet is for, with the ways out and in."""

    permission_required = "implementation.export_action"
    template_name = "implementation/plansheet.html"
    tab = "planversion_list"


class SheetExport(OfSheet, View):
    """The plan of today; the import reads it back and changes nothing. Excel has its tasks too."""

    def get(self, _request, form, **_kwargs):
        from bic.ui.export import attachment, table  # noqa: PLC0415  (what writes XLSX is large)

        rows = rows_of(self.target())
        if form == "xlsx":
            tasks = of_tasks.rows_of(self.target(of_tasks.TaskImport))
            content = workbook({_("Plan"): rows, _("Tasks"): tasks})
        else:
            content = table(rows, form)
        return attachment(content, form, self.named(form, "plan"))


class SheetTemplate(OfSheet, View):
    """Headings without rows, of actions and of tasks, and a sheet that explains each column."""

    def get(self, _request, **_kwargs):
        from bic.ui.export import attachment  # noqa: PLC0415  (as above)

        actions, tasks = self.target(), self.target(of_tasks.TaskImport)
        content = workbook(
            {
                _("Plan"): [[str(one.label) for one in actions.columns]],
                _("Columns"): explained(actions),
                _("Tasks"): [[str(one.label) for one in tasks.columns]],
                _("Columns of tasks"): explained(tasks),
            }
        )
        return attachment(content, "xlsx", self.named("xlsx", "plan-template"))


def workbook(sheets):
    """A workbook with sheets by name; nothing in it becomes a formula."""
    from bic.ui.export import harmless, write_sheets  # noqa: PLC0415  (as above)

    file = io.BytesIO()
    safe = {name: ([harmless(one) for one in row] for row in rows) for name, rows in sheets.items()}
    write_sheets(safe, file)
    return file.getvalue()
