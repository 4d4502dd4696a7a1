"""What proves the background research (R2): the profile, and the studies."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse

from bic.blueprint import Evidence, State, evidence
from research.evidence.profile import profile
from research.evidence.studies import READS, studied


@evidence(
    "R2",
    reads=["research.CensusFile", "research.CensusArea", "research.ProfileVersion", *READS],
    part=1,
)
def background(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The profile and the studies in one sentence; done once every study is closed and both are
    there. The page is that of the studies, where there are any.
    """
    communities = list(communities)
    known, studies = profile(communities), studied(communities)
    found = {}
    for one in communities:
        told, own = known.get(one.pk), studies.get(one.pk)
        if own is None:
            if told is not None:
                found[one.pk] = told
            continue
        is_done = own.is_done and told is not None
        days = [day for day in (own.when, told and told.when) if day]
        found[one.pk] = Evidence(
            State.DONE if is_done else State.IN_PROGRESS,
            "; ".join(filter(None, [told and told.headline, own.headline])),
            max(days),
            reverse("research:study_list", args=[one.program.slug, one.slug]),
            permission="research.view_study",
        )
    return found
