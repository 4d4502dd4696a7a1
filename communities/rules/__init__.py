"""Who may do what in identifying communities, each noun's table in a module of its own."""

from communities.rules import applications, community, letters, outreach, readiness, review

__all__ = ["applications", "community", "letters", "outreach", "readiness", "review"]
