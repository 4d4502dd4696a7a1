"""What identifying communities puts into progress reports, each noun's in a module of its own."""

from communities.sections import agreements, application, outreach, pledges, readiness, review

__all__ = ["agreements", "application", "outreach", "pledges", "readiness", "review"]
