"""What background research knows: Census files and what they say."""

from research.models.census import CensusArea, CensusFile
from research.models.censusload import CensusKey, CensusLoad

__all__ = ["CensusArea", "CensusFile", "CensusKey", "CensusLoad"]
