"""Filters of the lists of votes and decisions."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.translated import EveryText
from bic.ui.filters import FilterSet, WordFilter
from meetings.models import Decision, Vote


class VoteFilter(FilterSet):
    """By words in any language, and by method."""

    q = WordFilter(fields=("question_words",))
    method = django_filters.ChoiceFilter(
        label=_("Method"), choices=Vote.Method, empty_label=_("Any method")
    )

    def filter_queryset(self, queryset):
        return super().filter_queryset(queryset.alias(question_words=EveryText("question")))


class DecisionFilter(FilterSet):
    """By words in any language, and by outcome."""

    q = WordFilter(fields=("title_words",))
    outcome = django_filters.ChoiceFilter(
        label=_("Outcome"), choices=Decision.Outcome, empty_label=_("Any outcome")
    )

    def filter_queryset(self, queryset):
        return super().filter_queryset(queryset.alias(title_words=EveryText("title")))
