"""Days of planning that remind somebody, each noun's in a module of its own."""

from planning.reminders import charter, funding, timeline

__all__ = ["charter", "funding", "timeline"]
