"""Filters of the recipients of a call."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.ui.filters import FilterSet, WordFilter

SENT = [("yes", _("Sent")), ("no", _("In the outbox"))]


class RoundNoticeFilter(FilterSet):
    """By words, and whether the mail has left."""

    q = WordFilter(fields=("name", "organization", "email"))
    sent = django_filters.ChoiceFilter(
        label=_("Mail"), choices=SENT, empty_label=_("Sent or not"), method="by_sent"
    )

    def by_sent(self, rows, _name, value):
        """Those whose mail has left, or has not."""
        return rows.filter(sent_at__isnull=value == "no") if value else rows
