"""What planning puts into progress reports, each noun's in a module of its own."""

from planning.sections import budget, funding, team, timeline

__all__ = ["budget", "funding", "team", "timeline"]
