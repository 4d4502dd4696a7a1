"""Nouns of surveys."""

from bic.surveys.models.coding import CodebookEntry, Coding, Quote, Taking
from bic.surveys.models.collection import (
    DECLINED,
    UNSURE,
    Batch,
    Code,
    Mode,
    Quota,
    Reason,
    Response,
    SecondEntry,
    Sitting,
)
from bic.surveys.models.instrument import (
    CLOSED,
    FIXED,
    HOLDERS,
    LONGEST_LABEL,
    MOST_CHOICES,
    WITH_CHOICES,
    WITHOUT_ANSWER,
    Direction,
    Item,
    Kind,
    Stage,
    Version,
    Wording,
)
from bic.surveys.models.invitation import Invitee
from bic.surveys.models.survey import Door, Survey
from bic.surveys.models.xlsform import FormFile
