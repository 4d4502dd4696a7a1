"""Filters of lessons."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.documents.forms import step_choices
from bic.translated import EveryText
from bic.ui.filters import FilterSet, PlaceFilter, WordFilter
from evaluations.models import Lesson


class LessonFilter(FilterSet):
    """By words in any language, by what became of them, and by step."""

    q = WordFilter(fields=("title_words", "text_words"))
    state = django_filters.ChoiceFilter(
        label=_("What became of it"), choices=Lesson.State, empty_label=_("Anything")
    )
    step = django_filters.ChoiceFilter(
        label=_("Step"), choices=step_choices(_("Any step"))[1:], empty_label=_("Any step")
    )

    def filter_queryset(self, queryset):
        words = {"title_words": EveryText("title"), "text_words": EveryText("text")}
        return super().filter_queryset(queryset.alias(**words))


class LessonLogFilter(LessonFilter):
    """By community, too."""

    community = PlaceFilter()
