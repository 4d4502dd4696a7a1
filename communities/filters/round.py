"""Filters of the list of calls."""

import django_filters
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from communities.models import Round


class RoundFilter(FilterSet):
    """By the words of the title in any language, and by state."""

    q = WordFilter(fields=("title__texts",))
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=Round.State, empty_label=_("Any state"), method="in_state"
    )

    def in_state(self, rows, _name, state):
        """Those in a state at this second."""
        return rows.in_state(state, timezone.now()) if state else rows
