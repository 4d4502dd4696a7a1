"""Communities, where they are, and what leads to their acceptance."""

from communities.models.community import Community
from communities.models.directory import (
    Contact,
    ContactCommunity,
    ContactOrganization,
    Organization,
    OrganizationCommunity,
)
from communities.models.geography import County, Place, State
from communities.models.outreach import FollowUp, Interaction
from communities.models.readiness import Interview, ItemEvidence, ReadinessCriterion, ScorecardItem
from communities.models.scorecard import Condition, Consensus, Score, Scorecard, ScoreSheet
from communities.models.session import Session, SessionCommunity, SessionQuestion

__all__ = [
    "Community",
    "Condition",
    "Consensus",
    "Contact",
    "ContactCommunity",
    "ContactOrganization",
    "County",
    "FollowUp",
    "Interaction",
    "Interview",
    "ItemEvidence",
    "Organization",
    "OrganizationCommunity",
    "Place",
    "ReadinessCriterion",
    "Score",
    "ScoreSheet",
    "Scorecard",
    "ScorecardItem",
    "Session",
    "SessionCommunity",
    "SessionQuestion",
    "State",
]
