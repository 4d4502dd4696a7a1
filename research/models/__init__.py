"""What background research knows: figures, studies, assets and themes of a community."""

from research.models.asset import Asset, AssetLink
from research.models.census import CensusArea, CensusFile
from research.models.censusload import CensusKey, CensusLoad
from research.models.coding import Code, Coding, Recommendation, SecondReading
from research.models.committee import Committee, Seat, SeatTarget
from research.models.existing import ExistingData
from research.models.localcount import LocalCount
from research.models.outline import Outline
from research.models.profile import ProfileChoice, ProfileVersion, ReliabilityRule
from research.models.record import Quote, Record, Statement
from research.models.report import EditionFile, ReportEdition, ReportPart, ResearchReport
from research.models.study import Guide, Study, Target
from research.models.theme import Theme, ThemeEvidence, ThemeLink
from research.models.voice import Ballot, Ranking, ThemeComment

__all__ = [
    "Asset",
    "AssetLink",
    "Ballot",
    "CensusArea",
    "CensusFile",
    "CensusKey",
    "CensusLoad",
    "Code",
    "Coding",
    "Committee",
    "EditionFile",
    "ExistingData",
    "Guide",
    "LocalCount",
    "Outline",
    "ProfileChoice",
    "ProfileVersion",
    "Quote",
    "Ranking",
    "Recommendation",
    "Record",
    "ReliabilityRule",
    "ReportEdition",
    "ReportPart",
    "ResearchReport",
    "Seat",
    "SeatTarget",
    "SecondReading",
    "Statement",
    "Study",
    "Target",
    "Theme",
    "ThemeComment",
    "ThemeEvidence",
    "ThemeLink",
]
