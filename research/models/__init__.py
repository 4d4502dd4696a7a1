"""What background research knows: figures, studies, assets and themes of a community."""

from research.models.asset import Asset, AssetLink
from research.models.census import CensusArea, CensusFile
from research.models.coding import Code, Coding, Recommendation, SecondReading
from research.models.existing import ExistingData
from research.models.localcount import LocalCount
from research.models.outline import Outline
from research.models.profile import ProfileChoice, ProfileVersion, ReliabilityRule
from research.models.record import Quote, Record, Statement
from research.models.study import Guide, Study, Target

__all__ = [
    "Asset",
    "AssetLink",
    "CensusArea",
    "CensusFile",
    "Code",
    "Coding",
    "ExistingData",
    "Guide",
    "LocalCount",
    "Outline",
    "ProfileChoice",
    "ProfileVersion",
    "Quote",
    "Recommendation",
    "Record",
    "ReliabilityRule",
    "SecondReading",
    "Statement",
    "Study",
    "Target",
]
