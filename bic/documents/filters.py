"""Filters of the list of documents."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.documents.forms import step_choices
from bic.documents.models import Document
from bic.ui.filters import FilterSet, WordFilter


class DocumentFilter(FilterSet):
    """By words of the title, step and kind; withdrawn ones on request."""

    q = WordFilter(fields=("title", "signer_organization"), label=_("Search documents"))
    step = django_filters.ChoiceFilter(
        label=_("Step"), choices=step_choices(_("Any step"))[1:], empty_label=_("Any step")
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Document.Kind, empty_label=_("Any kind")
    )
    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=[("withdrawn", _("Withdrawn"))],
        empty_label=_("In use"),
        method="choose_state",
    )

    def choose_state(self, queryset, _name, value):
        """The list itself holds both; without a choice only those in use are shown."""
        return queryset

    def filter_queryset(self, queryset):
        where = self.request.community
        withdrawn = self.form.cleaned_data.get("state") == "withdrawn"
        chosen = queryset.withdrawn_for if withdrawn else queryset.open_to
        return super().filter_queryset(chosen(self.request.user, where))
