"""Communities among the results of the search, each noun's in a module of its own."""

from communities.search import (
    agreements,
    application,
    community,
    directory,
    pledges,
    readiness,
    review,
    rounds,
    session,
)

__all__ = [
    "agreements",
    "application",
    "community",
    "directory",
    "pledges",
    "readiness",
    "review",
    "rounds",
    "session",
]
