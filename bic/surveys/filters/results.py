"""Filters of the list of responses."""

from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter

from bic.surveys.models import Mode, Response
from bic.ui.filters import FilterSet


class ResponseFilter(FilterSet):
    """How they came in, and whether they count."""

    mode = ChoiceFilter(label=_("How"), choices=Mode.choices, empty_label=_("All ways"))
    counts = ChoiceFilter(
        label=_("Counts"),
        choices=[("yes", _("Counts")), ("no", _("Set aside"))],
        empty_label=_("All"),
        method="by_counts",
    )

    class Meta:
        model = Response
        fields = ("mode",)

    def by_counts(self, rows, _name, value):
        """Those that count, or those that were set aside."""
        return rows.filter(set_aside_at__isnull=value == "yes")
