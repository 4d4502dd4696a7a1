"""Communities among the results of the search, each noun's in a module of its own."""

from communities.search import (
    application,
    community,
    directory,
    pledges,
    readiness,
    review,
    session,
)

__all__ = ["application", "community", "directory", "pledges", "readiness", "review", "session"]
