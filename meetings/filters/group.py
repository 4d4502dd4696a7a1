"""Filters of the list of groups."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from meetings.models import Group


class GroupFilter(FilterSet):
    """By words and by kind."""

    q = WordFilter(fields=("name",))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Group.Kind, empty_label=_("Any kind")
    )
