"""Who may do what in identifying communities, each noun's table in a module of its own."""

from communities.rules import (
    agreements,
    applications,
    community,
    letters,
    outreach,
    readiness,
    review,
)

__all__ = ["agreements", "applications", "community", "letters", "outreach", "readiness", "review"]
