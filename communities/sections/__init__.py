"""What communities put into progress reports, each noun's in a module of its own."""

from communities.sections import agreements

__all__ = ["agreements"]
