"""Filters of the roster of interpreters."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from meetings.forms.logistics import interpreted_languages
from meetings.models.interpreter import Mode


class InterpreterFilter(FilterSet):
    """By words, language, and how they interpret."""

    q = WordFilter(fields=("name", "agency"))
    language = django_filters.ChoiceFilter(
        label=_("Language"), choices=interpreted_languages, method="speaking",
        empty_label=_("Any language"),
    )  # fmt: skip
    mode = django_filters.ChoiceFilter(
        label=_("How they interpret"), choices=Mode, method="interpreting",
        empty_label=_("Any way"),
    )  # fmt: skip

    def speaking(self, queryset, _name, code):
        """Those who interpret a language."""
        return queryset.filter(languages__contains=[code])

    def interpreting(self, queryset, _name, mode):
        """Those who interpret in a way."""
        return queryset.filter(modes__contains=[mode])
