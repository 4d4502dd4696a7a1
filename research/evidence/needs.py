"""What proves that needs were assessed (R2): studies, and a survey of needs without one."""

from collections.abc import Iterable
from typing import Any

from bic.blueprint import Evidence, evidence
from bic.blueprint.evidence import joined
from bic.surveys.models import Survey
from bic.surveys.proof import READS, surveyed
from research.evidence.studies import studied


@evidence("R2", reads=["research.Study", *READS], part=2)
def needs(communities: Iterable[Any]) -> dict[int, Evidence]:
    """People have been asked once every study that was opened and the newest needs assessment
    are closed; two queries.
    """
    communities = list(communities)
    ways = studied(communities), surveyed(communities, Survey.Purpose.NEEDS)
    return {
        one.pk: joined([found[one.pk] for found in ways if one.pk in found])
        for one in communities
        if any(one.pk in found for found in ways)
    }
