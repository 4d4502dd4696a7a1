"""Who may do what in identifying communities, each noun's table in a module of its own."""

from communities.rules import community, letters, outreach, readiness, review

__all__ = ["community", "letters", "outreach", "readiness", "review"]
