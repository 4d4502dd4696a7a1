"""Filters of the list of people."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.people.models import PartnerKind, Role
from bic.ui.filters import FilterSet, PlaceFilter, WordFilter


class PeopleFilter(FilterSet):
    """By words, role, partner kind and community."""

    q = WordFilter(fields=("user__name", "user__email", "organization", "title"))
    role = django_filters.ChoiceFilter(
        label=_("Role"), choices=Role.choices, empty_label=_("Any role")
    )
    partner_kind = django_filters.ChoiceFilter(
        label=_("Partner kind"), choices=PartnerKind.choices, empty_label=_("Any kind")
    )
    community = PlaceFilter()
