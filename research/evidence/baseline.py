"""What proves the baseline (R4)."""

from collections.abc import Iterable
from typing import Any

from bic.blueprint import Evidence, evidence
from bic.surveys.models import Survey
from bic.surveys.proof import READS, surveyed


@evidence("R4", reads=READS)
def baseline(communities: Iterable[Any]) -> dict[int, Evidence]:
    """The newest baseline survey: in progress while it is written or open, done once it closed."""
    return surveyed(communities, Survey.Purpose.BASELINE)
