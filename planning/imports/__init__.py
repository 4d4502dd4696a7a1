"""What planning takes from spreadsheets, each noun's in a module of its own."""

from planning.imports import budget, team

__all__ = ["budget", "team"]
