"""Filters of the program's list of reports."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.reports.models import ProgressReport
from bic.ui.filters import FilterSet, WordFilter


class ReportFilter(FilterSet):
    """By words, state and language."""

    q = WordFilter(fields=("title", "community__name"))
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=ProgressReport.State, empty_label=_("Any state")
    )
    language = django_filters.ChoiceFilter(
        label=_("Language"),
        choices=ProgressReport._meta.get_field("language").choices,
        empty_label=_("Any language"),
    )
