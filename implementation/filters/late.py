"""Filters of the list of late and silent tasks."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.days import today_in
from bic.ui.filters import FilterSet, RowFilter
from implementation import lateness
from implementation.silence import of_lead

WHAT = (("late", _("Late")), ("stale", _("No update in 90 days")))


class LateFilter(FilterSet):
    """By who leads, and whether they are late or silent. `leads` are what there is to choose."""

    lead = RowFilter(
        rows=lambda request: [(one.key, one.name) for one in request.leads],
        label=_("Lead"), empty_label=_("Any lead"), method="by_lead",
    )  # fmt: skip
    what = django_filters.ChoiceFilter(
        label=_("Late or silent"), choices=WHAT, empty_label=_("Late or silent"), method="by_what"
    )

    def by_lead(self, queryset, _name, value):
        """Those of one lead."""
        return of_lead(queryset, value)

    def by_what(self, queryset, _name, value):
        """Those that are late, or those that are silent."""
        program = self.request.program
        today = today_in(program)
        if value == "late":
            return queryset.filter(lateness.late(today))
        return queryset.filter(lateness.stale(today, program.tzinfo))
