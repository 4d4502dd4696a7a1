"""Filters of the clause library."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from communities.models.clauses import Condition

CONFIRMED, OPEN = "yes", "no"


class ClauseFilter(FilterSet):
    """By words, condition and confirmation."""

    q = WordFilter(fields=("title", "text"))
    condition = django_filters.ChoiceFilter(
        label=_("When it is used"), choices=Condition, empty_label=_("Any time")
    )
    confirmed = django_filters.ChoiceFilter(
        label=_("Confirmed"),
        choices=[(CONFIRMED, _("Confirmed by a director")), (OPEN, _("Not confirmed"))],
        empty_label=_("Confirmed or not"),
        method="by_confirmation",
    )

    def by_confirmation(self, queryset, _name, value):
        """Clauses that a director has confirmed, or the others."""
        return queryset.filter(confirmed_at__isnull=value != CONFIRMED)
