"""Filters of the list of updates."""

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, RowFilter, WordFilter
from implementation.models import Partner
from implementation.models.status import Status
from implementation.tables.update import LEVEL_WORDS


def partners_here(request):
    """Rows of a filter: the partners of the community's plan."""
    rows = Partner.objects.filter(community=request.community).order_by("name")
    return rows.values_list("pk", "name")


class UpdateFilter(FilterSet):
    """By words, status, organization, and who reads them."""

    q = WordFilter(fields=("note", "task__title"))
    status = django_filters.ChoiceFilter(
        label=_("Status"), choices=Status, empty_label=_("Any status")
    )
    partner = RowFilter(
        rows=partners_here, label=_("Organization"), empty_label=_("Any organization"),
        method="of_partner",
    )  # fmt: skip
    level = django_filters.ChoiceFilter(
        label=_("Who reads it"), choices=list(LEVEL_WORDS.items()), empty_label=_("Anybody")
    )

    def of_partner(self, queryset, _name, value):
        """Those that an organization wrote, and those of what it does or leads."""
        return queryset.filter(
            Q(partner=value) | Q(task__partner=value) | Q(action__lead=value)
        )  # fmt: skip
