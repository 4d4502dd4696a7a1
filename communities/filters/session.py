"""Filters of the list of information sessions."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, PlaceFilter, WordFilter
from communities.models import Session, SessionCommunity


class SessionFilter(FilterSet):
    """By words, audience, status and community."""

    q = WordFilter(fields=("place", "note"))
    audience = django_filters.ChoiceFilter(
        label=_("For whom"), choices=Session.Audience, empty_label=_("Anybody")
    )
    status = django_filters.ChoiceFilter(
        label=_("Status"), choices=Session.Status, empty_label=_("Any status")
    )
    community = PlaceFilter(method="of_community")

    def of_community(self, queryset, _name, community):
        """Those that were about it."""
        places = SessionCommunity.objects.filter(community=community)
        return queryset.filter(pk__in=places.values("session"))
