"""What background research knows: Census files and what they say; what a community has."""

from research.models.asset import Asset, AssetLink
from research.models.census import CensusArea, CensusFile
from research.models.outline import Outline

__all__ = ["Asset", "AssetLink", "CensusArea", "CensusFile", "Outline"]
