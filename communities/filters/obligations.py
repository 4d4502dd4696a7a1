"""Filters of the list of obligations."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.days import today_in
from bic.ui.filters import FilterSet, PlaceFilter, RowFilter, WordFilter, people
from communities.models import Obligation

LATE, OPEN, DONE = "late", "open", "done"


class ObligationFilter(FilterSet):
    """By words, what is left to do, community and owner."""

    q = WordFilter(fields=("title", "note", "party__name"))
    due = django_filters.ChoiceFilter(
        label=_("Due"),
        choices=[(LATE, _("Late")), (OPEN, _("Still owed")), (DONE, _("Done"))],
        empty_label=_("Owed or done"),
        method="by_due",
    )
    community = PlaceFilter()
    owner = RowFilter(
        label=_("Who sees to it"),
        rows=lambda _request: people(Obligation.objects.order_by().values("owner")),
        empty_label=_("Anybody"),
    )

    def by_due(self, queryset, _name, value):
        """What is late, still owed, or done."""
        if value == DONE:
            return queryset.filter(next_due_on=None)
        if value == LATE:
            return queryset.late(today_in(self.request.program))
        return queryset.open()
