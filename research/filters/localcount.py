"""Filters of the list of local counts."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from research.models import LocalCount


class LocalCountFilter(FilterSet):
    """By words, by what is counted, and by the kind of source."""

    q = WordFilter(fields=("what", "source"))
    subject = django_filters.ChoiceFilter(
        label=_("What is counted"), choices=LocalCount.Subject, empty_label=_("Anything")
    )
    source_kind = django_filters.ChoiceFilter(
        label=_("Kind of source"), choices=LocalCount.SourceKind, empty_label=_("Any source")
    )
