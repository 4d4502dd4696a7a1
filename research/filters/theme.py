"""Filters of the list of themes."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.translated import EveryText
from bic.ui.filters import FilterSet, WordFilter
from research.models import Theme


class ThemeFilter(FilterSet):
    """By words in any language, and by status."""

    q = WordFilter(fields=("title_words",))
    status = django_filters.ChoiceFilter(
        label=_("Status"), choices=Theme.Status, empty_label=_("Any status")
    )

    def filter_queryset(self, queryset):
        return super().filter_queryset(queryset.alias(title_words=EveryText("title")))
