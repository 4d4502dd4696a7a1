"""What background research knows: Census files, profiles, local counts."""

from research.models.census import CensusArea, CensusFile
from research.models.censusload import CensusKey, CensusLoad
from research.models.localcount import LocalCount
from research.models.profile import ProfileChoice, ProfileVersion, ReliabilityRule

__all__ = [
    "CensusArea",
    "CensusFile",
    "CensusKey",
    "CensusLoad",
    "LocalCount",
    "ProfileChoice",
    "ProfileVersion",
    "ReliabilityRule",
]
