"""Filters of the list of proposals."""

import django_filters
from django.utils.translation import gettext_lazy as _

from bic.translated import EveryText
from bic.ui.filters import FilterSet, RowFilter, WordFilter
from meetings.models import Group, Proposal

STAGES = {
    "studied": (Proposal.State.STUDIED,),
    "ready": (Proposal.State.READY,),
    "decided": Proposal.DECIDED,
    "combined": (Proposal.State.COMBINED,),
}


def committees_there(request):
    """Committees of the community; one query."""
    groups = Group.objects.filter(community=request.community).committees()
    return groups.order_by("name").values_list("pk", "name")


class ProposalFilter(FilterSet):
    """By words in any language, by stage and by committee."""

    q = WordFilter(fields=("words", "lead"))
    stage = django_filters.ChoiceFilter(
        label=_("Stage"),
        choices=[
            ("studied", _("Being studied")),
            ("ready", _("Ready to decide")),
            ("decided", _("Decided")),
            ("combined", _("Combined")),
        ],
        empty_label=_("Any stage"),
        method="at_stage",
    )
    committee = RowFilter(
        label=_("Committee"), rows=committees_there, empty_label=_("Any committee")
    )

    def at_stage(self, queryset, _name, stage):
        """Those at one stage."""
        return queryset.filter(state__in=STAGES[stage])

    def filter_queryset(self, queryset):
        return super().filter_queryset(queryset.alias(words=EveryText("title")))
