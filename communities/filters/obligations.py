"""Filters of the list of obligations."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.blueprint.spines import today_in
from bic.people.models import User
from bic.ui.filters import FilterSet, WordFilter
from communities.models import Obligation

LATE, OPEN, DONE = "late", "open", "done"


class ObligationFilter(FilterSet):
    """By words, what is left to do, community and owner."""

    q = WordFilter(fields=("title", "note", "party__name"))
    due = django_filters.ChoiceFilter(
        label=_("Due"),
        choices=[(LATE, _("Late")), (OPEN, _("Still owed")), (DONE, _("Done"))],
        empty_label=_("Owed or done"),
        method="by_due",
    )
    community = django_filters.ModelChoiceFilter(
        label=_("Community"),
        queryset=lambda request: request.program.communities.order_by("name"),
        empty_label=_("Any community"),
    )
    owner = django_filters.ModelChoiceFilter(
        label=_("Who sees to it"),
        queryset=lambda request: User.objects.filter(
            pk__in=Obligation.objects.filter(program=request.program).order_by().values("owner")
        ).order_by("name"),
        empty_label=_("Anybody"),
    )

    def by_due(self, queryset, _name, value):
        """What is late, still owed, or done."""
        if value == DONE:
            return queryset.filter(next_due_on=None)
        if value == LATE:
            return queryset.late(today_in(self.request.program))
        return queryset.open()
