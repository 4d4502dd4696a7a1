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
from communities.models.session import Session, SessionCommunity, SessionQuestion

__all__ = [
    "Community",
    "Contact",
    "ContactCommunity",
    "ContactOrganization",
    "County",
    "FollowUp",
    "Interaction",
    "Organization",
    "OrganizationCommunity",
    "Place",
    "Session",
    "SessionCommunity",
    "SessionQuestion",
    "State",
]
