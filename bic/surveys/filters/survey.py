"""Filters of the list of surveys."""

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from bic.days import today_in
from bic.surveys.models import Survey
from bic.surveys.standing import STATES
from bic.ui.filters import FilterSet, PlaceFilter, WordFilter, places

WHOLE = "whole"


def places_and_whole(request):
    """The communities of the program, and the program itself."""
    return [*places(request), (WHOLE, _("The whole program"))]


class CommunitySurveyFilter(FilterSet):
    """By words, purpose and state."""

    q = WordFilter(fields=("title",))
    purpose = django_filters.ChoiceFilter(
        label=_("Purpose"), choices=Survey.Purpose, empty_label=_("Any purpose")
    )
    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=list(STATES.items()),
        empty_label=_("Any state"),
        method="in_state",
    )

    def in_state(self, queryset, _name, state):
        """Those that are so today, in the program's zone."""
        ended = Q(irb_expires_on__lt=today_in(self.request.program))
        running = Q(opened_at__isnull=False, closed_at=None)
        meant = {
            "draft": Q(opened_at=None),
            "closed": Q(closed_at__isnull=False),
            "expired": running & ended,
        }
        if state == "open":
            return queryset.filter(running).exclude(ended)
        return queryset.filter(meant[state])


class SurveyFilter(CommunitySurveyFilter):
    """The same, and by community."""

    community = PlaceFilter(rows=places_and_whole, method="in_place")

    def in_place(self, queryset, _name, place):
        """Those of a community, or those of none."""
        if place == WHOLE:
            return queryset.filter(community=None)
        return queryset.filter(community=place)
