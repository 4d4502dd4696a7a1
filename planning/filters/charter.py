"""Filters of the lists of planning."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from planning.models import CharterVersion


class CharterFilter(FilterSet):
    """Versions by their state and the note of their approval."""

    q = WordFilter(fields=("approval_note", "approved_by__name"))
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=CharterVersion.State, empty_label=_("Any state")
    )
