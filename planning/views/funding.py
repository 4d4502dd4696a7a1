"""The list of grants, the gap, and what is coming up."""

from django.core.paginator import Paginator
from django.shortcuts import render
from django.views.generic import TemplateView, View

from bic.days import today_in
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin
from planning import fiscal, gap, grants
from planning.filters.funding import GrantFilter
from planning.forms.allocations import GapForm
from planning.models import BudgetAmount, Grant
from planning.tables.funding import GrantTable

LINES_PER_PAGE = 50


class Funding(ProgramPermissionMixin, View):
    """The grants of the program; who may not see them gets the totals."""

    permission_required = "planning.view_funding"

    def get(self, request):
        program = request.program
        mine = Grant.objects.filter(program=program)
        context = {"totals": gap.totals_of_grants(mine), "currency": program.currency}
        if not request.user.has_perm("planning.view_grant", program):
            return render(request, "planning/funding/totals.html", context)
        listing = Listing(request, mine.for_list(), GrantTable, GrantFilter)
        return listing.response("planning/funding/grant_list.html", context)


class FundingGap(ProgramPermissionMixin, TemplateView):
    """What is still to find, by year, community and line."""

    permission_required = "planning.view_funding"
    template_name = "planning/funding/gap.html"

    def get_context_data(self, **kwargs):
        user, program = self.request.user, self.request.program
        with_salaries = user.has_perm("planning.view_salaries_funding", program)
        amounts = BudgetAmount.objects.filter(program=program).order_by("fiscal_year")
        years = list(amounts.values_list("fiscal_year", flat=True).distinct())
        form = GapForm(self.request.GET, program=program, years=years)
        found = gap.load(
            program,
            year=form.chosen_year,
            community=form.chosen_community,
            with_salaries=with_salaries,
        )
        left = gap.unallocated(program)
        missing = [one for one in found.lines if one.sums.missing]
        starts = program.fiscal_year_starts
        return super().get_context_data(**kwargs) | {
            "form": form,
            "gap": found,
            "kinds": [self.of_kind(found, kind, starts) for kind in Grant.Kind],
            "year_words": fiscal.label(form.chosen_year, starts) if form.chosen_year else "",
            "currency": program.currency,
            "with_salaries": with_salaries,
            "unallocated": left,
            "unallocated_sums": [
                (kind.label, sum(one.left for one in left if one.kind == kind))
                for kind in Grant.Kind
            ],
            "may_see_lines": user.has_perm("planning.view_grant", program),
            "page_obj": Paginator(missing, LINES_PER_PAGE).get_page(self.request.GET.get("page")),
        }

    @staticmethod
    def of_kind(found, kind, starts):
        """What the page shows of cash, or of gifts in kind."""
        return {
            "kind": kind,
            "total": found.totals[kind],
            "years": [
                (fiscal.label(year, starts), sums) for year, sums in found.years[kind].items()
            ],
            "communities": list(found.communities[kind].items()),
        }


class FundingUpcoming(ProgramPermissionMixin, TemplateView):
    """Applications, payments and reports with their days."""

    permission_required = "planning.view_grant"
    template_name = "planning/funding/upcoming.html"

    def get_context_data(self, **kwargs):
        program = self.request.program
        today = today_in(program)
        coming = grants.coming_up(program, today)
        return super().get_context_data(**kwargs) | coming | {"currency": program.currency}
