"""Filters of the list of communities."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, RowFilter, WordFilter, people
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
    state = RowFilter(
        label=_("State"),
        rows=lambda request: State.objects.filter(
            pk__in=request.program.communities.order_by().values("state")
        ).values_list("pk", "name"),
        empty_label=_("Any state"),
    )
    facilitator = RowFilter(
        label=_("Facilitator"),
        rows=lambda request: people(request.program.communities.order_by().values("facilitator")),
        empty_label=_("Anybody"),
    )
