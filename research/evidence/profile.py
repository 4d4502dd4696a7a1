"""What proves that there is a profile (R2)."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from research.indicators import ForeignBornShare, foreign_born_shares
from research.models import ProfileVersion
from research.words import plain, share_with_margin


@evidence(
    "R2",
    reads=["research.CensusFile", "research.CensusArea", "research.ProfileVersion"],
    part=1,
)
def profile(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The profile has begun once the share of people born outside the U.S. is known; it is ready
    once one is frozen.
    """
    communities = list(communities)
    found = {version.community_id: version for version in _newest(communities)}
    waiting = [one for one in communities if one.pk not in found]
    shares = foreign_born_shares(waiting)
    told = {one.pk: _known(one, shares[one.pk]) for one in waiting if one.pk in shares}
    return told | {one.pk: _frozen(one, found[one.pk]) for one in communities if one.pk in found}


def _newest(communities: list[Any]) -> Any:
    """The newest frozen profile of each; one query."""
    versions = ProfileVersion.objects.filter(community__in=[one.pk for one in communities])
    return versions.order_by("community", "-number").distinct("community").defer("blocks", "counts")


def _frozen(community: Any, version: ProfileVersion) -> Evidence:
    program = community.program
    day = timezone.localdate(version.frozen_at, timezone=program.tzinfo)
    return Evidence(
        State.DONE,
        _("Profile ready: version %(number)s, %(day)s")
        % {"number": version.number, "day": date_format(day)},
        day,
        reverse("research:profile_version_detail", args=[program.slug, community.slug, version.pk]),
        permission="research.view_profileversion",
    )


def _known(community: Any, share: ForeignBornShare) -> Evidence:
    program = community.program
    return Evidence(
        State.IN_PROGRESS,
        _("%(share)s born outside the U.S., %(years)s")
        % {"share": plain(share_with_margin(share)), "years": share.years},
        timezone.localdate(share.file.loaded_at, timezone=program.tzinfo),
        reverse("research:profile", args=[program.slug, community.slug]),
    )
