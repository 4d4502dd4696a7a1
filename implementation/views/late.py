"""What is late or silent in a plan, by who leads it."""

from django.views.generic import View

from bic.days import today_in
from bic.ui.tables import Listing
from implementation.filters.late import LateFilter
from implementation.silence import for_list, late_or_stale, leads_of
from implementation.tables.late import LateTable
from implementation.views.of_plan import OfPlan


class LateList(OfPlan, View):
    """Tasks that are late, or of which nobody has said anything in 90 days."""

    permission_required = "implementation.list_update"
    tab = "late_list"

    def get(self, request):
        today = today_in(request.program)
        # The filter offers them, and the page counts them.
        request.leads = leads_of(request.community, today)
        rows = for_list(late_or_stale(request.community, today))
        listing = Listing(request, rows, LateTable, LateFilter)
        return listing.response(
            "implementation/late_list.html", self.frame() | {"leads": request.leads}
        )
