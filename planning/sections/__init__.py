"""What planning puts into progress reports, each noun's in a module of its own."""

from planning.sections import team, timeline

__all__ = ["team", "timeline"]
