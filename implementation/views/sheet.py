"""The plan as a spreadsheet: out of it, into it, and an empty one that explains itself."""

import io

from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.days import today_in
from bic.ui.tables import file_name
from bic.ui.views import ProgramPermissionMixin
from implementation.imports import ActionImport, explained, rows_of
from implementation.views.of_plan import InPlan, OfPlan


class OfSheet(InPlan, ProgramPermissionMixin):
    """What the files have in common; there need not be a plan yet."""

    permission_required = "implementation.export_action"

    def named(self, form, name):
        """The name of a file of today."""
        community = self.request.community
        return file_name(f"{name}-{community.slug}", today_in(self.request.program), form)

    def target(self):
        """The columns that are read and written."""
        return ActionImport(self.request.program, self.request.community, self.request.user)


class Sheet(OfPlan, TemplateView):
    """Says what the spreadsheet is for, with the ways out and in."""

    permission_required = "implementation.export_action"
    template_name = "implementation/plansheet.html"
    tab = "planversion_list"


class SheetExport(OfSheet, View):
    """The plan of today; the import reads it back and changes nothing."""

    def get(self, _request, form, **_kwargs):
        from bic.ui.export import attachment, table  # noqa: PLC0415  (what writes XLSX is large)

        content = table(rows_of(self.target()), form)
        return attachment(content, form, self.named(form, "plan"))


class SheetTemplate(OfSheet, View):
    """Headings without rows, and a sheet that explains each column."""

    def get(self, _request, **_kwargs):
        from bic.ui.export import attachment, harmless, write_sheets  # noqa: PLC0415  (as above)

        target = self.target()
        headings = [[str(one.label) for one in target.columns]]
        file = io.BytesIO()
        told = [[harmless(cell) for cell in row] for row in explained(target)]
        write_sheets({_("Plan"): headings, _("Columns"): told}, file)
        return attachment(file.getvalue(), "xlsx", self.named("xlsx", "plan-template"))
