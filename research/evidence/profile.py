"""What proves that there is a profile (R2)."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from research.indicators import ForeignBornShare, foreign_born_shares
from research.words import plain, share_with_margin


@evidence("R2", reads=["research.CensusFile", "research.CensusArea"], part=1)
def profile(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The profile has begun once the share of people born outside the U.S. is known."""
    communities = list(communities)
    shares = foreign_born_shares(communities)
    return {one.pk: _known(one, shares[one.pk]) for one in communities if one.pk in shares}


def _known(community: Any, share: ForeignBornShare) -> Evidence:
    program = community.program
    return Evidence(
        State.IN_PROGRESS,
        _("%(share)s born outside the U.S., %(years)s")
        % {"share": plain(share_with_margin(share)), "years": share.years},
        timezone.localdate(share.file.loaded_at, timezone=program.tzinfo),
        reverse("research:profile", args=[program.slug, community.slug]),
    )
