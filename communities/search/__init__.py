"""What the search finds among communities, each noun's sources in a module of its own."""

from communities.search import community, readiness

__all__ = ["community", "readiness"]
