"""What proves the steps of planning, each noun's in a module of its own."""

from planning.evidence import charter, funding, team

__all__ = ["charter", "funding", "team"]
