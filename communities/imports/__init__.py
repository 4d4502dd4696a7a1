"""What communities take from spreadsheets, each noun's in a module of its own."""

from communities.imports import community

__all__ = ["community"]
