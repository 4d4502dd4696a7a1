"""Days of communities that remind somebody, each noun's in a module of its own."""

from communities.reminders import application

__all__ = ["application"]
