"""Communities among the results of the search, each noun's in a module of its own."""

from communities.search import community, review

__all__ = ["community", "review"]
