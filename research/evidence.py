"""What the records prove about the steps of background research."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.blueprint import Evidence, State, evidence
from bic.surveys.models import Survey
from research.indicators import ForeignBornShare, foreign_born_shares
from research.words import plain, share_with_margin


@evidence("R2", reads=["research.CensusFile", "research.CensusArea"])
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


@evidence("R4", reads=["surveys.Survey"])
def baseline(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The newest baseline survey: in progress while it is written or open, done once it closed.

    How many answered is not told here: partners read this too.
    """
    places = {one.pk: one for one in communities}
    rows = Survey.objects.filter(community__in=list(places), purpose=Survey.Purpose.BASELINE)
    # The newest of each community is written last.
    return {
        row.community_id: _baseline(row, places[row.community_id].program)
        for row in rows.order_by("created_at", "pk")
    }


def _baseline(survey: Survey, program: Any) -> Evidence:
    told = {
        (True, True): (State.DONE, _("Baseline survey closed"), survey.closed_at),
        (True, False): (State.IN_PROGRESS, _("Baseline survey open"), survey.opened_at),
    }
    key = (survey.opened_at is not None, survey.closed_at is not None)
    begun = (State.IN_PROGRESS, _("Baseline survey being written"), survey.created_at)
    state, headline, at = told.get(key, begun)
    return Evidence(
        state,
        headline,
        timezone.localdate(at, timezone=program.tzinfo),
        reverse("surveys:survey_detail", args=[program.slug, survey.pk]),
        permission="surveys.view_survey",
    )
