"""What identifying communities puts into progress reports, each noun's in a module of its own."""

from communities.sections import outreach, readiness

__all__ = ["outreach", "readiness"]
