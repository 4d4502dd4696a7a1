"""Filters of the lists of review and selection."""

import django_filters
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, RowFilter, WordFilter
from communities.models import Application, Criterion, Decision, Level, Review

OPEN, LATE, DONE, CLOSED = "open", "late", "done", "closed"
NONE, WAITING, COMPLETE = "none", "waiting", "complete"


class ReviewFilter(FilterSet):
    """One's own reviews by town and by what is left to do."""

    q = WordFilter(fields=("application__community__name",))
    state = django_filters.ChoiceFilter(
        label=_("State"),
        method="in_state",
        empty_label=_("Any state"),
        choices=[
            (OPEN, _("To do")),
            (LATE, _("Late")),
            (DONE, _("Handed in")),
            (CLOSED, _("Withdrawn or decided")),
        ],
    )

    def __init__(self, *args, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def in_state(self, queryset, _name, value):
        """Reviews in one of the states."""
        is_open = Q(submitted_at=None, application__status__in=Review.SCORABLE)
        return queryset.filter(
            {
                OPEN: is_open,
                LATE: is_open & Q(due_on__lt=self.today),
                DONE: Q(submitted_at__isnull=False),
                CLOSED: Q(submitted_at=None) & ~Q(application__status__in=Review.SCORABLE),
            }[value]
        )


class DeskFilter(FilterSet):
    """Applications by town, by how far their review is, and by decision."""

    q = WordFilter(fields=("community__name",))
    progress = django_filters.ChoiceFilter(
        label=_("Reviews"),
        method="in_progress",
        empty_label=_("Any progress"),
        choices=[
            (NONE, _("Without reviewer")),
            (WAITING, _("Waiting for reviews")),
            (COMPLETE, _("All reviews in")),
        ],
    )
    outcome = django_filters.ChoiceFilter(
        label=_("Decision"),
        method="with_outcome",
        empty_label=_("Any decision"),
        choices=[*Decision.Outcome.choices, (NONE, _("Not decided"))],
    )
    finalist = django_filters.ChoiceFilter(
        label=_("Finalists"),
        method="among_finalists",
        empty_label=_("All"),
        choices=[("yes", _("Finalists"))],
    )
    status = django_filters.ChoiceFilter(
        label=_("Status"),
        empty_label=_("Any status"),
        choices=[one for one in Application.Status.choices if one[0] != Application.Status.DRAFT],
    )

    def in_progress(self, queryset, _name, value):
        """By how many of the reviews are in."""
        return queryset.filter(
            {
                NONE: Q(asked=0),
                WAITING: Q(asked__gt=F("done")),
                COMPLETE: Q(asked__gt=0, asked=F("done")),
            }[value]
        )

    def with_outcome(self, queryset, _name, value):
        """By the newest decision."""
        return queryset.filter(outcome=None if value == NONE else value)

    def among_finalists(self, queryset, _name, value):
        """Finalists alone."""
        return queryset.filter(is_finalist=True)


class ScoreFilter(FilterSet):
    """Scores by town, reviewer, criterion and value."""

    q = WordFilter(fields=("community__name", "review__reviewer__name", "reason"))
    criterion = RowFilter(
        label=_("Criterion"),
        rows=lambda _request: (),
        empty_label=_("Any criterion"),
    )
    value = django_filters.ChoiceFilter(label=_("Score"), choices=Level, empty_label=_("Any score"))

    def __init__(self, *args, round, **kwargs):
        super().__init__(*args, **kwargs)
        criteria = Criterion.objects.of(round.pk)
        self.filters["criterion"].rows = lambda _request: criteria.values_list("pk", "title")
