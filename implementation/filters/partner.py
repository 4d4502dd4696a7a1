"""Filters of the list of partners."""

from bic.ui.filters import FilterSet, WordFilter


class PartnerFilter(FilterSet):
    """By words of their names."""

    q = WordFilter(fields=("name",))
