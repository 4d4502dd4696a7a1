"""Communities, where they are, and what leads to their acceptance."""

from communities.models.community import Community
from communities.models.geography import County, Place, State

__all__ = ["Community", "County", "Place", "State"]
