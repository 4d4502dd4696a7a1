"""Filters of the list of applications."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, RowFilter, WordFilter
from communities.models import Application, Round


class ApplicationFilter(FilterSet):
    """By the community, call and status."""

    q = WordFilter(fields=("community__name", "community__county__name"))
    round = RowFilter(
        label=_("Call"),
        rows=lambda _request: Round.objects.order_by("-pk").values_list("pk", "title"),
        empty_label=_("Any call"),
    )
    status = django_filters.ChoiceFilter(
        label=_("Status"), choices=Application.Status, empty_label=_("Any status")
    )
