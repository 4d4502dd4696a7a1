"""What planning takes from spreadsheets, each noun's in a module of its own."""

from planning.imports import budget, funding, team

__all__ = ["budget", "funding", "team"]
