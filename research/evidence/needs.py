"""What proves that needs were assessed (R2)."""

from collections.abc import Iterable
from typing import Any

from bic.blueprint import Evidence, evidence
from bic.surveys.models import Survey
from bic.surveys.proof import READS, surveyed


@evidence("R2", reads=READS, part=2)
def needs(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The newest needs assessment, beside the profile: people have been asked once it closed."""
    return surveyed(communities, Survey.Purpose.NEEDS)
