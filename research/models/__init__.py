"""What background research knows: Census files and what they say."""

from research.models.census import CensusArea, CensusFile

__all__ = ["CensusArea", "CensusFile"]
