"""What proves the steps of identifying communities, each step's in a module of its own."""

from communities.evidence import acceptance, outreach, readiness

__all__ = ["acceptance", "outreach", "readiness"]
