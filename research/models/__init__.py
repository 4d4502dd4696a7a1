"""What background research knows: Census files, studies and their records, existing data."""

from research.models.census import CensusArea, CensusFile
from research.models.censusload import CensusKey, CensusLoad
from research.models.coding import Code, Coding, Recommendation, SecondReading
from research.models.existing import ExistingData
from research.models.record import Quote, Record, Statement
from research.models.study import Guide, Study, Target

__all__ = [
    "CensusArea",
    "CensusFile",
    "CensusKey",
    "CensusLoad",
    "Code",
    "Coding",
    "ExistingData",
    "Guide",
    "Quote",
    "Recommendation",
    "Record",
    "SecondReading",
    "Statement",
    "Study",
    "Target",
]
