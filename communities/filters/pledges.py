"""Filters of the ledger of pledges."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.days import today_in
from bic.ui.filters import FilterSet, PlaceFilter, WordFilter
from communities.models import Pledge


class PledgeFilter(FilterSet):
    """By words, whether they are kept, kind and party."""

    q = WordFilter(fields=("what", "who", "note"))
    outcome = django_filters.ChoiceFilter(
        label=_("Kept"),
        choices=[*Pledge.Outcome.choices, ("late", _("Late"))],
        empty_label=_("Kept or not"),
        method="by_outcome",
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Pledge.Kind, empty_label=_("Any kind")
    )
    party = django_filters.ChoiceFilter(
        label=_("Party"), choices=Pledge.Party, empty_label=_("Any party")
    )

    def by_outcome(self, queryset, _name, value):
        """What became of it; late is what is under way and its day is over."""
        if value == "late":
            return queryset.open().filter(due_on__lt=today_in(self.request.program))
        return queryset.filter(outcome=value)


class AllPledgesFilter(PledgeFilter):
    """The same, and by community."""

    community = PlaceFilter()
