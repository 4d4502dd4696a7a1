"""Days of identifying communities that remind somebody, each noun's in a module of its own."""

from communities.reminders import application, letters, outreach, pledges, readiness, review

__all__ = ["application", "letters", "outreach", "pledges", "readiness", "review"]
