"""The portfolio: the communities of the program beside each other, and how fast they come along."""

from django.views.generic import View

from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin
from evaluations import portfolio
from evaluations.filters.portfolio import PortfolioFilter
from evaluations.tables.portfolio import PortfolioTable


class PortfolioList(ProgramPermissionMixin, View):
    """Every community, page by page; the pace is that of all which the filters leave."""

    permission_required = "evaluations.list_portfolio"

    def get(self, request):
        rows = request.program.communities.for_list()
        listing = Listing(request, rows, PortfolioTable, PortfolioFilter)
        paces = portfolio.paces(request.program, listing.matching)
        return listing.response("evaluations/portfolio_list.html", {"paces": paces})
