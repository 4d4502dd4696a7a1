"""Filters of the lists of readiness."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, PlaceFilter, WordFilter
from communities.models import Scorecard
from communities.models.readiness import Dimension, Subject

UNDER_WAY, SCORED = "under_way", "scored"


class ScorecardFilter(FilterSet):
    """By words, community, subject and outcome; what has none by how far it is."""

    q = WordFilter(fields=("community__name", "advice"))
    community = PlaceFilter()
    subject = django_filters.ChoiceFilter(
        label=_("Scorecard"), choices=Subject, empty_label=_("Both")
    )
    outcome = django_filters.ChoiceFilter(
        label=_("Outcome"),
        choices=[
            *Scorecard.Outcome.choices,
            (UNDER_WAY, _("Being scored")),
            (SCORED, _("Being agreed")),
        ],
        empty_label=_("Any outcome"),
        method="by_outcome",
    )

    def by_outcome(self, queryset, _name, value):
        if value in (UNDER_WAY, SCORED):
            return queryset.unfinished().filter(opened_at__isnull=value == UNDER_WAY)
        return queryset.filter(outcome=value)


class CriterionFilter(FilterSet):
    """By words, scorecard, dimension, and whether they are in use; those in use by default."""

    q = WordFilter(fields=("title", "question"))
    subject = django_filters.ChoiceFilter(
        label=_("Scorecard"), choices=Subject, empty_label=_("Both")
    )
    dimension = django_filters.ChoiceFilter(
        label=_("Dimension"), choices=Dimension, empty_label=_("Any dimension")
    )
    state = django_filters.ChoiceFilter(
        label=_("In use"),
        choices=[("retired", _("Taken out of use")), ("all", _("All"))],
        empty_label=_("In use"),
        method="by_state",
    )

    def filter_queryset(self, queryset):
        found = super().filter_queryset(queryset)
        # Without a choice the filter does not run.
        return found if self.form.cleaned_data.get("state") else found.in_use()

    def by_state(self, queryset, _name, value):
        return queryset.exclude(retired_at=None) if value == "retired" else queryset
