"""The list of budget lines, one line, its form, and its history."""

from django.contrib import messages
from django.db.models import Sum
from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import CreateView, DetailView, TemplateView, UpdateView, View

from bic.blueprint.spines import today_in
from bic.money import ZERO
from bic.people.models import User
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning import fiscal, totals
from planning.filters.budget import BudgetLineFilter
from planning.forms.budget import BudgetLineForm
from planning.models import BudgetAmount, BudgetLine
from planning.services import budget as services
from planning.tables.budget import BudgetLineTable

EXPENSES_SHOWN = 20
AMOUNTS_SHOWN = 50


def person_of(event):
    """Key of the person behind an event of the history, or None."""
    return (event.pgh_context or {}).get("user")


class BudgetLines(ProgramPermissionMixin, View):
    """The lines of the budget that this person may see."""

    permission_required = "planning.list_budgetline"

    def get(self, request):
        lines = BudgetLine.objects.open_to(request.user, request.program)
        listing = Listing(
            request, lines.with_totals().for_list(), BudgetLineTable, BudgetLineFilter
        )
        return listing.response("planning/budget_lines.html")


class LineFormMixin:
    """What adding and changing a line share."""

    form_class = BudgetLineForm
    template_name = "planning/budget_line_form.html"

    def get_form_kwargs(self):
        program = self.request.program
        years = totals.years_of(program, today_in(program))
        return super().get_form_kwargs() | {"program": program, "years": years}

    def form_valid(self, form):
        line = services.save_line(form.instance, form.amounts_for_service())
        messages.success(self.request, _("Budget line saved."))
        return redirect("planning:budget_line", self.request.program.slug, line.pk)


class BudgetLineCreate(LineFormMixin, ProgramPermissionMixin, CreateView):
    """Add a line."""

    permission_required = "planning.add_budgetline"


class OneLine(ObjectPermissionMixin):
    """The line in the address, if this person may see it."""

    def get_queryset(self):
        return BudgetLine.objects.select_related("category", "community")


class BudgetLineDetail(OneLine, DetailView):
    """One line: what is planned, committed and spent by year, what pays for it, its expenses."""

    permission_required = "planning.view_budgetline"
    template_name = "planning/budget_line.html"
    context_object_name = "line"

    def get_context_data(self, **kwargs):
        user, line, program = self.request.user, self.object, self.request.program
        years = self._years(line, program.fiscal_year_starts)
        expenses = line.expenses.for_list()
        return super().get_context_data(**kwargs) | {
            "years": years,
            "whole": [sum((row[place] for row in years), ZERO) for place in (1, 2, 3, 4)],
            "allocations": [
                (fiscal.label(one.fiscal_year, program.fiscal_year_starts), one)
                for one in line.allocations.select_related("grant").order_by("fiscal_year", "pk")
            ],
            "expenses": expenses[:EXPENSES_SHOWN],
            "has_more": expenses.count() > EXPENSES_SHOWN,
            "may_change": user.has_perm("planning.change_budgetline", program),
            "may_add_expense": user.has_perm("planning.add_expense", program),
        }

    @staticmethod
    def _years(line, starts):
        """Name, planned, committed, spent and left of each year, and by how much it is over."""
        year = fiscal.year_in_database("spent_on", starts)
        spent = dict(
            line.expenses.order_by().annotate(year=year).values_list("year").annotate(Sum("amount"))
        )
        amounts = {one.fiscal_year: one for one in line.amounts.all()}
        found = []
        for number in sorted({*spent, *amounts}):
            one, used = amounts.get(number), spent.get(number, ZERO)
            planned, committed = (one.planned, one.committed) if one else (ZERO, ZERO)
            left = planned - used
            name = fiscal.label(number, starts)
            found.append((name, planned, committed, used, left, -left if left < 0 else None))
        return found


class BudgetLineUpdate(LineFormMixin, OneLine, UpdateView):
    """Change a line and its amounts."""

    permission_required = "planning.change_budgetline"


class BudgetLineDelete(OneLine, TemplateView):
    """Ask once more, then remove a line on which nothing was spent."""

    permission_required = "planning.delete_budgetline"
    template_name = "planning/budget_line_delete.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"line": self.own_object()}

    def post(self, request, pk):
        line = self.own_object()
        try:
            services.remove_line(line)
        except services.InUse:
            messages.warning(
                request,
                _("Money was spent on this line or promised to it. Move that to another first."),
            )
            return HttpResponseRedirect(
                reverse("planning:budget_line", args=[request.program.slug, pk])
            )
        messages.success(request, _("Budget line removed."))
        return redirect("planning:budget_lines", request.program.slug)


class BudgetLineHistory(OneLine, HistoryView):
    """Who changed what about a line, and its newest changes of amounts."""

    permission_required = "planning.view_budgetline"
    template_name = "planning/budget_line_history.html"

    def get_context_data(self, **kwargs):
        events = BudgetAmount.pgh_event_model.objects.filter(line=self.kwargs["pk"])
        newest = list(events.order_by("-pgh_id")[:AMOUNTS_SHOWN])
        people = User.objects.in_bulk({person_of(one) for one in newest} - {None})
        starts = self.request.program.fiscal_year_starts
        rows = [
            (one, fiscal.label(one.fiscal_year, starts), people.get(person_of(one)))
            for one in newest
        ]
        return super().get_context_data(**kwargs) | {"amounts": rows}
