"""Filters of the lists of studies, records, codes and existing data."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, RowFilter, WordFilter
from research.models import Code, ExistingData, Study


class StudyFilter(FilterSet):
    """By words and kind."""

    q = WordFilter(fields=("title", "question"))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Study.Kind, empty_label=_("Any kind")
    )


def studies_here(request):
    """Rows of a filter: the studies of the community whose records there are."""
    rows = Study.objects.filter(community=request.community).exclude(kind=Study.Kind.SURVEY)
    return rows.order_by("title").values_list("pk", "title")


class RecordFilter(FilterSet):
    """By words, study, and what still has to be done."""

    q = WordFilter(fields=("place", "note", "facilitator"))
    study = RowFilter(rows=studies_here, label=_("Study"), empty_label=_("Any study"))
    todo = django_filters.ChoiceFilter(
        label=_("To do"),
        choices=[("check", _("Not checked")), ("code", _("Not coded"))],
        empty_label=_("Done or not"),
        method="by_todo",
    )

    def by_todo(self, queryset, _name, value):
        """Those that somebody still has to check or to code."""
        column = {"check": "checked_at", "code": "coded_at"}.get(value)
        return queryset.filter(**{column: None}) if column else queryset


def parents_here(request):
    """Rows of a filter: codes that have parts or could."""
    rows = Code.objects.filter(community=request.community, parent=None).in_use()
    return rows.order_by("name").values_list("pk", "name")


class CodeFilter(FilterSet):
    """By words, and the parts of one code."""

    q = WordFilter(fields=("name", "definition"))
    parent = RowFilter(rows=parents_here, label=_("Part of"), empty_label=_("Anything"))


class ExistingFilter(FilterSet):
    """By words and kind."""

    q = WordFilter(fields=("title", "publisher", "says", "covers", "useful_for"))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=ExistingData.Kind, empty_label=_("Any kind")
    )
