"""Filters of the list of agreements."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, PlaceFilter, WordFilter
from communities.models import Agreement


class AgreementFilter(FilterSet):
    """By words, state and community."""

    q = WordFilter(fields=("title", "community__name", "resolution_number"))
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=Agreement.State, empty_label=_("Any state")
    )
    community = PlaceFilter()
