"""What planning puts into progress reports, each noun's in a module of its own."""

from planning.sections import budget, charter, funding, team, timeline

__all__ = ["budget", "charter", "funding", "team", "timeline"]
