"""Filters of the list of Census files."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from research.models import CensusFile


class CensusFileFilter(FilterSet):
    """By words in the table or the file's name, and by the kind of estimates."""

    q = WordFilter(fields=("table", "original_name"))
    span = django_filters.ChoiceFilter(
        label=_("Survey"), choices=CensusFile.Span.choices, empty_label=_("Any survey")
    )
