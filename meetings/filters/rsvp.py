"""Filters of the list of replies."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter
from meetings.models import Rsvp


class RsvpFilter(FilterSet):
    """By words and by what became of the reply."""

    q = WordFilter(fields=("name", "email", "phone"))
    status = django_filters.ChoiceFilter(
        label=_("RSVP"), choices=Rsvp.Status, empty_label=_("Any RSVP")
    )
