"""Filters of the lists of planning."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, PlaceFilter, RowFilter, WordFilter
from planning.models import Funder, Grant


class GrantFilter(FilterSet):
    """By words, status, funder, kind, recipient and community; choices are the program's."""

    q = WordFilter(fields=("title", "funder__name", "recipient_name"))
    status = django_filters.ChoiceFilter(
        label=_("Status"), choices=Grant.Status, empty_label=_("Any status")
    )
    funder = RowFilter(
        label=_("Funder"),
        rows=lambda _request: Funder.objects.order_by("name").values_list("pk", "name"),
        empty_label=_("Any funder"),
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Grant.Kind, empty_label=_("Any kind")
    )
    recipient = django_filters.ChoiceFilter(
        label=_("Recipient"), choices=Grant.Recipient, empty_label=_("Any recipient")
    )
    community = PlaceFilter(method="of_community")

    def of_community(self, queryset, _name, community):
        """What pays for work there, grants to the whole program included."""
        return queryset.for_community(community)


class FunderFilter(FilterSet):
    """By words and kind."""

    q = WordFilter(fields=("name",))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Funder.Kind, empty_label=_("Any kind")
    )
