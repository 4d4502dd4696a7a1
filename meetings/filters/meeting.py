"""Filters of the lists of meetings and of tasks."""

import django_filters
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from bic.translated import EveryText
from bic.ui.filters import FilterSet, RowFilter, WordFilter
from meetings.models import Meeting, Series, Task

TIMES = (("coming", _("To come")), ("past", _("Past")))


def series_here(request):
    """Rows of a filter: the series of the community."""
    rows = Series.objects.filter(community=request.community).order_by("-pk")
    return [(pk, str(title)) for pk, title in rows.values_list("pk", "title")]


class MeetingFilter(FilterSet):
    """By words in any language, kind, series and time."""

    q = WordFilter(fields=("title_words", "place"))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Meeting.Kind, empty_label=_("Any kind")
    )
    series = RowFilter(rows=series_here, label=_("Series"), empty_label=_("Any series"))
    when = django_filters.ChoiceFilter(
        label=_("When"), choices=TIMES, empty_label=_("Any time"), method="by_time"
    )

    def filter_queryset(self, queryset):
        return super().filter_queryset(queryset.alias(title_words=EveryText("title")))

    def by_time(self, queryset, _name, value):
        """Those that are over, or those that are not."""
        now = timezone.now()
        if value == "coming":
            return queryset.filter(ends_at__gt=now)
        return queryset.filter(ends_at__lte=now) if value == "past" else queryset


class TaskFilter(FilterSet):
    """By words, kind, and whether they are done."""

    q = WordFilter(fields=("title", "note"))
    area = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Task.Area, empty_label=_("Any kind")
    )
    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=[("open", _("To do")), ("mine", _("Mine to do")), ("done", _("Done"))],
        empty_label=_("Done or not"),
        method="by_state",
    )

    def by_state(self, queryset, _name, value):
        """Those that are open, open and of this person, or done."""
        if value == "done":
            return queryset.exclude(done_on=None)
        if value == "mine":
            return queryset.open().filter(owner=self.request.user)
        return queryset.open() if value == "open" else queryset
