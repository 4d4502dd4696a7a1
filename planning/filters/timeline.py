"""Filters of planning's lists."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.days import today_in
from bic.ui.filters import FilterSet, PlaceFilter, WordFilter


class MilestoneFilter(FilterSet):
    """By words, community and whether they are reached."""

    q = WordFilter(fields=("title", "note"))
    community = PlaceFilter()
    state = django_filters.ChoiceFilter(
        label=_("State"),
        empty_label=_("Any state"),
        choices=[("open", _("Open")), ("late", _("Late")), ("reached", _("Reached"))],
        method="by_state",
    )

    def by_state(self, queryset, _name, value):
        if value == "reached":
            return queryset.exclude(reached_on=None)
        queryset = queryset.open()
        if value == "late":
            today = today_in(self.request.program)
            queryset = queryset.filter(ends_on__lt=today)
        return queryset
