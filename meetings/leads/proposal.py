"""Proposals that answer to a theme."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from meetings.models import Proposal, ProposalTheme
from research.leads import Outcome, led_to


@led_to("proposals", order=10)
def proposals_of(themes: Iterable[Any]) -> dict[int, list[Outcome]]:
    """Proposals that are no drafts, by the key of their theme. One query."""
    links = (
        ProposalTheme.objects.filter(theme__in=[one.pk for one in themes])
        .exclude(proposal__state=Proposal.State.DRAFT)
        .select_related("proposal__program", "proposal__community")
        .order_by("proposal__number")
    )
    found: dict[int, list[Outcome]] = {}
    for link in links:
        one = link.proposal
        slugs = one.program.slug, one.community.slug
        outcome = Outcome(
            _("Proposal"), one, one.get_state_display(),
            reverse("meetings:proposal_detail", args=[*slugs, one.pk]), "meetings.list_proposal",
        )  # fmt: skip
        found.setdefault(link.theme_id, []).append(outcome)
    return found
