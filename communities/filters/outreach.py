"""Filters of the log and of next steps."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.people.models import User
from bic.ui.filters import FilterSet, PlaceFilter, WordFilter
from communities.forms.outreach import possible_owners
from communities.models import Interaction


class InteractionFilter(FilterSet):
    """By words, kind, subject and community."""

    q = WordFilter(fields=("said", "contact__name", "organization__name"))
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=Interaction.Kind, empty_label=_("Any kind")
    )
    about = django_filters.ChoiceFilter(
        label=_("About"), choices=Interaction.About, empty_label=_("Anything")
    )
    community = PlaceFilter()


class FollowUpFilter(FilterSet):
    """By owner, at first the reader, and by state: waiting, late or done."""

    WAITING, LATE, DONE, ALL = "waiting", "late", "done", "all"
    EVERYBODY = "everybody"

    owner = django_filters.ChoiceFilter(label=_("Owner"), choices=(), method="of_owner")
    state = django_filters.ChoiceFilter(
        label=_("Status"),
        choices=[
            (WAITING, _("Waiting")),
            (LATE, _("Late")),
            (DONE, _("Done")),
            (ALL, _("All, done ones too")),
        ],
        empty_label=_("Not done"),
        method="in_state",
    )

    def __init__(self, *args, request, today, **kwargs):
        self.today, self.reader = today, request.user
        super().__init__(*args, request=request, **kwargs)
        owners: list[User] = list(possible_owners())
        self.filters["owner"].extra |= {
            "empty_label": _("Mine"),
            "choices": [
                (self.EVERYBODY, _("Everybody's")),
                *((str(one.pk), one.display_name) for one in owners if one.pk != request.user.pk),
            ],
        }

    def filter_queryset(self, queryset):
        said = self.form.cleaned_data
        queryset = self.of_owner(queryset, "owner", said.get("owner") or "")
        return self.in_state(queryset, "state", said.get("state") or "")

    def of_owner(self, queryset, _name, owner):
        """Those of one person, of everybody, or the reader's own."""
        if owner == self.EVERYBODY:
            return queryset
        return queryset.filter(owner=owner or self.reader.pk)

    def in_state(self, queryset, _name, state):
        """Those in one state; without a choice, all that are not done."""
        if state == self.ALL:
            return queryset
        if state == self.DONE:
            return queryset.exclude(done_on=None)
        queryset = queryset.open()
        if state == self.LATE:
            return queryset.filter(due_on__lt=self.today)
        return queryset.filter(due_on__gte=self.today) if state == self.WAITING else queryset
