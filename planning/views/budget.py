"""The budget at a glance, as a grid, as a file, and as partners of a community see it."""

from django.db.models import Q
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.days import today_in
from bic.ui.tables import file_name
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning import fiscal, glance, totals
from planning.filters.budget import BudgetLineFilter
from planning.forms.budget import CellForm, CrossForm
from planning.grid import WORDS, grid_of
from planning.models import BudgetLine
from planning.services import budget as services


class Budget(ProgramPermissionMixin, TemplateView):
    """Totals by any two dimensions, burn against time, and lines that are over."""

    permission_required = "planning.view_budget"
    template_name = "planning/budget.html"

    def get_context_data(self, **kwargs):
        user, program = self.request.user, self.request.program
        form = CrossForm(self.request.GET)
        with_salaries = user.has_perm("planning.view_salaries_budget", program)
        sees_lines = user.has_perm("planning.list_budgetline", program)
        today = today_in(program)
        facts, over = totals.whole(
            program,
            with_salaries=with_salaries,
            by_funding="funding" in form.chosen().values(),
        )
        return super().get_context_data(**kwargs) | {
            "crossed": glance.crossed(program, facts, **form.chosen()),
            "controls": form.controls(),
            "is_left": form.chosen()["measure"] == "left",
            "burns": glance.burns(program, facts, today),
            "over": over if sees_lines else (),
            "over_count": len({one.line_id for one in over}),
            "with_salaries": with_salaries,
            "salaries": [] if with_salaries else totals.salaries(),
            "sees_lines": sees_lines,
            "is_empty": not facts,
        }


class GridMixin:
    """What the pages of the grid share: it is of what is "planned" or "committed"."""

    measure = "planned"

    @property
    def address(self):
        """The page of the whole grid."""
        names = {"planned": "budget_grid", "committed": "budget_grid_committed"}
        return reverse(f"planning:{names[self.measure]}", args=[self.request.program.slug])

    def lines(self):
        """Lines that this person may see."""
        return BudgetLine.objects.open_to(self.request.user, self.request.program)

    def grid(self, lines):
        """The grid of `lines`, with cells to change where this person may."""
        program, user = self.request.program, self.request.user
        return grid_of(
            program,
            lines,
            totals.years_of(program, today_in(program)),
            measure=self.measure,
            editable=user.has_perm("planning.change_budgetline", program),
            url=reverse("planning:budget_lines", args=[program.slug]),
        )


class BudgetGrid(GridMixin, ProgramPermissionMixin, View):
    """Every line with its years; cells are changed in place."""

    permission_required = "planning.list_budgetline"

    def get(self, request):
        self.filter = BudgetLineFilter(request.GET, queryset=self.lines(), request=request)
        context = {
            "grid": self.grid(self.filter.qs),
            "measure": self.measure,
            # What the filter bar needs of a list.
            "listing": {"filter": self.filter, "plain_address": request.path},
            "is_filtered": any(True for _name in self.filter.in_force()),
        }
        part = request.htmx and not request.htmx.history_restore_request
        template = "planning/_budget_grid.html" if part else "planning/budget_grid.html"
        response = render(request, template, context)
        patch_vary_headers(response, ["HX-Request"])
        return response


class BudgetCell(GridMixin, ObjectPermissionMixin, View):
    """What one line has for one year: a form in its cell, or a page of its own."""

    permission_required = "planning.change_budgetline"

    def dispatch(self, request, pk, year):
        if not 2000 <= year <= 2100:
            raise Http404
        lines = self.lines().select_related("category", "community")
        self.line = self.permitted(get_object_or_404(lines, pk=pk))
        self.year = year
        return super().dispatch(request)

    def get(self, request):
        if request.htmx and "close" in request.GET:
            return self.row()
        stored = self.line.amounts.filter(fiscal_year=self.year).first()
        return self.page(self.form(initial={"amount": getattr(stored, self.measure, None)}))

    def post(self, request):
        form = self.form(request.POST)
        if not form.is_valid():
            return self.page(form, status=422)
        services.set_amount(self.line, self.year, self.measure, form.cleaned_data["amount"])
        return self.row() if request.htmx else redirect(self.address)

    def form(self, data=None, **options):
        """The form, named by what it changes."""
        currency = self.request.program.currency
        return CellForm(data, currency=currency, label=WORDS[self.measure], **options)

    def page(self, form, status=200):
        """The form alone for htmx, else with a page around it."""
        program = self.request.program
        context = {
            "form": form,
            "line": self.line,
            "url": self.request.path,
            "cancel_url": self.address,
            "measure": self.measure,
            "year": fiscal.label(self.year, program.fiscal_year_starts),
        }
        part = self.request.htmx
        template = "planning/_budget_cell.html" if part else "planning/budget_cell.html"
        response = render(self.request, template, context, status=status)
        patch_vary_headers(response, ["HX-Request"])
        return response

    def row(self):
        """The line's row as it is now, with the sums below the grid."""
        whole = self.grid(self.lines())
        context = {"grid": whole, "row": whole.rows[self.line.pk]}
        return render(self.request, "planning/_budget_row.html", context)


class BudgetExport(ProgramPermissionMixin, View):
    """The budget as a workbook with formulas, or as CSV."""

    permission_required = "planning.export_budgetline"

    def get(self, request, form):
        if form not in ("xlsx", "csv"):
            raise Http404
        # By name: XlsxWriter and import-export take long to load, and only exports need them.
        workbook = import_string("planning.workbook.as_workbook")
        text = import_string("planning.workbook.as_text")
        rows = import_string("planning.workbook.rows_of")(
            BudgetLine.objects.open_to(request.user, request.program)
        )
        years = sorted({year for row in rows for year in row.planned})
        years = years or [fiscal.this_year(request.program, today_in(request.program))]
        write = workbook if form == "xlsx" else text
        content = write(rows, years, request.program.fiscal_year_starts)
        name = file_name(f"{request.program.slug}-{_('Budget')}", timezone.localdate(), form)
        return import_string("bic.ui.export.attachment")(content, form, name)


class CommunityBudget(ProgramPermissionMixin, TemplateView):
    """The public lines of a community: planned, committed and spent, and no payees."""

    permission_required = "planning.view_communitybudget"
    template_name = "planning/budget_community.html"

    def get_context_data(self, **kwargs):
        community = self.request.community
        lines = BudgetLine.objects.filter(community=community).for_partners()
        rows = list(lines.with_totals().for_list())
        program = self.request.program
        facts = totals.facts_of(
            program,
            with_salaries=False,
            lines=Q(line__community=community, line__is_public=True),
        )
        return super().get_context_data(**kwargs) | {
            "lines": rows,
            "crossed": glance.crossed(program, facts, "category", "year", "planned"),
            "may_change": self.request.user.has_perm("planning.change_budgetline", program),
        }
