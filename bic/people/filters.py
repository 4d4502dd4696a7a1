"""Filters of the list of people."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.people.models import PartnerKind, Role
from bic.ui.filters import FilterSet, WordFilter


class PeopleFilter(FilterSet):
    """By words, role, partner kind and community."""

    q = WordFilter(fields=("user__name", "user__email", "organization", "title"))
    role = django_filters.ChoiceFilter(
        label=_("Role"), choices=Role.choices, empty_label=_("Any role")
    )
    partner_kind = django_filters.ChoiceFilter(
        label=_("Partner kind"), choices=PartnerKind.choices, empty_label=_("Any kind")
    )
    community = django_filters.ModelChoiceFilter(
        label=_("Community"),
        queryset=lambda request: request.program.communities.order_by("name"),
        empty_label=_("Any community"),
    )
