"""What planning puts into progress reports, each noun's in a module of its own."""

from planning.sections import budget, team, timeline

__all__ = ["budget", "team", "timeline"]
