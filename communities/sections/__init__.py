"""What communities put into progress reports, each noun's in a module of its own."""

from communities.sections import application

__all__ = ["application"]
