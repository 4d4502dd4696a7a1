"""Filters of the portfolio."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from communities.models import Community


class PortfolioFilter(FilterSet):
    """By name or cohort, and by status."""

    q = WordFilter(fields=("name", "cohort"))
    status = django_filters.ChoiceFilter(
        label=_("Status"), choices=Community.Status, empty_label=_("Any status")
    )
