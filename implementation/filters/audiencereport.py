"""Filters of what audiences were told."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet
from implementation.models import Audience, AudienceReport


class AudienceReportFilter(FilterSet):
    """By audience and state."""

    audience = django_filters.ChoiceFilter(
        label=_("Who is told"), choices=Audience, empty_label=_("Everybody")
    )
    state = django_filters.ChoiceFilter(
        label=_("State"), choices=AudienceReport.State, empty_label=_("Any state")
    )
