"""Filters of the list of ideas."""

import django_filters
from django.db.models.fields.json import KT
from django.utils.translation import gettext_lazy as _

from bic.spoken import language_names
from bic.translated import EveryText
from bic.ui.filters import FilterSet, RowFilter, WordFilter
from meetings.models import Idea


def languages_told(request):
    """Codes and names of the languages in which ideas were told; one query."""
    codes = (
        Idea.objects.filter(community=request.community)
        .annotate(code=KT("text__original"))
        .order_by()
        .values_list("code", flat=True)
        .distinct()
    )
    return sorted(language_names(codes).items(), key=lambda choice: choice[1])


class IdeaFilter(FilterSet):
    """By words in any language, what became of it, language, and whether it was checked."""

    q = WordFilter(fields=("words", "said_by"))
    state = django_filters.ChoiceFilter(
        label=_("What became of it"), choices=Idea.State, empty_label=_("Whatever became of it")
    )
    language = RowFilter(
        label=_("Language"),
        rows=languages_told,
        empty_label=_("Any language"),
        method="told_in",
    )
    checked = django_filters.ChoiceFilter(
        label=_("Checked"),
        choices=[("no", _("Waits to be checked")), ("yes", _("Checked"))],
        empty_label=_("Checked or not"),
        method="by_checked",
    )

    def told_in(self, queryset, _name, language):
        """Those told in one language."""
        return queryset.filter(text__original=language)

    def by_checked(self, queryset, _name, value):
        """Those that everybody may read, or not yet."""
        return queryset.filter(checked_at__isnull=value == "no")

    def filter_queryset(self, queryset):
        return super().filter_queryset(queryset.alias(words=EveryText("text")))
