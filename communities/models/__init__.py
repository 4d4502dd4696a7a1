"""Communities, where they are, and what leads to their acceptance."""

from communities.models.community import Community
from communities.models.geography import County, Place, State
from communities.models.readiness import Interview, ItemEvidence, ReadinessCriterion, ScorecardItem
from communities.models.scorecard import Condition, Consensus, Score, Scorecard, ScoreSheet

__all__ = [
    "Community",
    "Condition",
    "Consensus",
    "County",
    "Interview",
    "ItemEvidence",
    "Place",
    "ReadinessCriterion",
    "Score",
    "ScoreSheet",
    "Scorecard",
    "ScorecardItem",
    "State",
]
