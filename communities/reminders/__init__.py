"""Days of identifying communities that remind somebody, each noun's in a module of its own."""

from communities.reminders import readiness

__all__ = ["readiness"]
