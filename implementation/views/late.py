"""What is late or silent in a plan, by who leads it."""

from django.views.generic import View

from bic.days import today_in
from bic.ui.tables import Listing
from implementation.filters.late import LateFilter
from implementation.silence import (
    actions_late_or_stale,
    for_list,
    key_of,
    late_or_stale,
    leads_of,
)
from implementation.tables.late import LateTable, who_leads
from implementation.views.of_plan import OfPlan
from implementation.who import Who


class LateList(OfPlan, View):
    """Tasks that are late, or of which nobody has said anything in 90 days."""

    permission_required = "implementation.list_update"
    tab = "late_list"

    def get(self, request):
        today, who = today_in(request.program), Who(request.user, request.community)
        actions = list(actions_late_or_stale(request.community, today))
        for one in actions:
            one.led_by = who_leads(one, who)
        # The filter offers them, and the page counts them.
        request.leads = leads_of(request.community, today, actions)
        rows = for_list(late_or_stale(request.community, today))
        listing = Listing(request, rows, LateTable, LateFilter)
        context = {"leads": request.leads, "actions": [one for one in actions if self.asks(one)]}
        return listing.response("implementation/late_list.html", self.frame() | context)

    def asks(self, action):
        """Whether the filters of the address ask for an action."""
        lead, what = self.request.GET.get("lead", ""), self.request.GET.get("what", "")
        if lead and lead != key_of(action):
            return False
        return {"late": action.is_late, "stale": action.is_stale}.get(what, True)
