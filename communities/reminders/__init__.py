"""Days of identifying communities that remind somebody, each noun's in a module of its own."""

from communities.reminders import (
    agreements,
    application,
    letters,
    outreach,
    pledges,
    readiness,
    review,
)

__all__ = ["agreements", "application", "letters", "outreach", "pledges", "readiness", "review"]
