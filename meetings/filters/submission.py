"""Filters of submissions, bodies, briefings and promises."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.translated import EveryText
from bic.ui.filters import FilterSet, RowFilter, WordFilter
from meetings.models import Briefing, DecisionBody, Promise, Submission


def bodies(request):
    """Rows of a filter: the bodies of the community."""
    rows = DecisionBody.objects.filter(community=request.community)
    return rows.order_by("name").values_list("pk", "name")


class BodyChoice(RowFilter):
    """One of the bodies of the community."""

    def __init__(self, **kwargs):
        usual = {"rows": bodies, "label": _("Body"), "empty_label": _("Any body")}
        super().__init__(**usual | kwargs)


class SubmissionFilter(FilterSet):
    """By words in any language, body, purpose and state."""

    q = WordFilter(fields=("title_words", "file_number"))
    body = BodyChoice()
    kind = django_filters.ChoiceFilter(
        label=_("What for"), choices=Submission.Kind, empty_label=_("Anything")
    )
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=Submission.State, empty_label=_("Any state")
    )

    def filter_queryset(self, queryset):
        return super().filter_queryset(queryset.alias(title_words=EveryText("title")))


class BodyFilter(FilterSet):
    """By words and kind."""

    q = WordFilter(fields=("name", "meets"))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=DecisionBody.Kind, empty_label=_("Any kind")
    )


class BriefingFilter(FilterSet):
    """By words, body and way."""

    q = WordFilter(fields=("about",))
    body = BodyChoice()
    way = django_filters.ChoiceFilter(
        label=_("How"), choices=Briefing.Way, empty_label=_("Any way")
    )


class PromiseFilter(FilterSet):
    """By words, body, who owes it, and whether it is open."""

    q = WordFilter(fields=("what",))
    body = BodyChoice()
    side = django_filters.ChoiceFilter(
        label=_("Who owes it"), choices=Promise.Side, empty_label=_("Either")
    )
    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=[("open", _("Open")), ("closed", _("Closed"))],
        empty_label=_("Any state"),
        method="in_state",
    )

    def in_state(self, queryset, _name, value):
        return queryset.filter(closed_at__isnull=value == "open")
