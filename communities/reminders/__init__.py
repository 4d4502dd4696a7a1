"""Days of communities that remind somebody, each noun's in a module of its own."""

from communities.reminders import agreements

__all__ = ["agreements"]
