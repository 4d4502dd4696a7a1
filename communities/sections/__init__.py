"""What identifying communities puts into progress reports, each noun's in a module of its own."""

from communities.sections import readiness

__all__ = ["readiness"]
