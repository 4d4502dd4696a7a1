"""Sharing the money of a grant among budget lines."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView

from bic.days import today_in
from planning import fiscal
from planning.forms.allocations import AllocationForm
from planning.models import BudgetAmount, BudgetLine
from planning.services import funding as services
from planning.views.grants import OneGrant

LINES_PER_PAGE = 40


class GrantAllocations(OneGrant, FormView):
    """Share the money of a grant among budget lines of its kind, by fiscal year."""

    permission_required = "planning.change_grant"
    form_class = AllocationForm
    template_name = "planning/funding/allocations.html"

    def dispatch(self, request, *args, **kwargs):
        self.grant = self.own_object()
        if not self.grant.may_be_allocated:
            messages.warning(request, _("Reopen this grant first; then its money can be moved."))
            return redirect(self.address())
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        grant, program = self.grant, self.request.program
        cells = grant.allocations.values_list("line_id", "fiscal_year", "amount")
        self.stored = {(line, year): amount for line, year, amount in cells}
        lines = BudgetLine.objects.filter(program=program, kind=grant.kind).for_list()
        self.words = self.request.GET.get("q", "")[:100].replace("\0", "")
        for word in self.words.split():
            lines = lines.filter(title__icontains=word)
        pages = Paginator(lines, LINES_PER_PAGE)
        self.page = pages.get_page(self.request.GET.get("page"))
        shown = list(self.page.object_list)
        amounts = BudgetAmount.objects.filter(line__in=shown)
        planned = amounts.values_list("line_id", "fiscal_year", "planned")
        return super().get_form_kwargs() | {
            "program": program,
            "lines": shown,
            "years": self.years(),
            "stored": self.stored,
            "planned": {(line, year): amount for line, year, amount in planned},
        }

    def years(self):
        """Years of the grant's period, or those of the budget; and those that have money."""
        program = self.request.program
        found = services.years_of(self.grant)
        if not found:
            amounts = BudgetAmount.objects.filter(program=program).order_by("fiscal_year")
            found = list(amounts.values_list("fiscal_year", flat=True).distinct())
        if not found:
            found = [fiscal.this_year(program, today_in(program))]
        return sorted({*found, *(year for _line, year in self.stored)})

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        grant, program = self.grant, self.request.program
        total = sum(self.stored.values())
        return context | {
            "grant": grant,
            "year_labels": [
                fiscal.label(year, program.fiscal_year_starts) for year in context["form"].years
            ],
            "total": total,
            "left": None if grant.awarded is None else grant.awarded - total,
            "page_obj": self.page,
            "words": self.words,
            "currency": program.currency,
        }

    def form_valid(self, form):
        try:
            services.allocate(self.grant, form.cells(), seen=form.cleaned_data["seen"])
        except services.ChangedMeanwhile as error:
            form.refuse_stale(error.args[0])
            return self.form_invalid(form)
        except services.AboveAward as error:
            form.refuse_sum(error)
            return self.form_invalid(form)
        except services.NotAllowedNow:
            messages.warning(self.request, _("Somebody else moved this grant meanwhile."))
        else:
            messages.success(self.request, _("Allocations saved."))
        return redirect(self.address())
