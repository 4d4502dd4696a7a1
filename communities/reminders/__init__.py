"""Days of identifying communities that remind somebody, each noun's in a module of its own."""

from communities.reminders import outreach, readiness

__all__ = ["outreach", "readiness"]
