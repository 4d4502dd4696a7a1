"""Planning among the results of the search, each noun's in a module of its own."""

from planning.search import budget, charter, funding, team, timeline

__all__ = ["budget", "charter", "funding", "team", "timeline"]
