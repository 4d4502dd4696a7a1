"""Filters of the list of communities."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.people.models import User
from bic.ui.filters import FilterSet, WordFilter
from communities.models import Community, State


class CommunityFilter(FilterSet):
    """By words, status, kind, state and facilitator; choices are those of the program."""

    q = WordFilter(fields=("name", "county__name", "cohort"))
    status = django_filters.ChoiceFilter(
        label=_("Status"), choices=Community.Status, empty_label=_("Any status")
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Community.Kind, empty_label=_("Any kind")
    )
    state = django_filters.ModelChoiceFilter(
        label=_("State"),
        queryset=lambda request: State.objects.filter(
            pk__in=request.program.communities.order_by().values("state")
        ),
        empty_label=_("Any state"),
    )
    facilitator = django_filters.ModelChoiceFilter(
        label=_("Facilitator"),
        queryset=lambda request: User.objects.filter(
            pk__in=request.program.communities.order_by().values("facilitator")
        ).order_by("name"),
        empty_label=_("Anybody"),
    )
