"""Communities, where they are, and what leads to their acceptance."""

from communities.models.applications import (
    Answer,
    AnswerComment,
    AnswerFile,
    Application,
    CoApplicant,
)
from communities.models.calls import Clarification, RoundFile, RoundNotice
from communities.models.community import Community
from communities.models.geography import County, Place, State
from communities.models.joining import CoApplicantInvitation
from communities.models.rounds import Question, QuestionSet, Round

__all__ = [
    "Answer",
    "AnswerComment",
    "AnswerFile",
    "Application",
    "Clarification",
    "CoApplicant",
    "CoApplicantInvitation",
    "Community",
    "County",
    "Place",
    "Question",
    "QuestionSet",
    "Round",
    "RoundFile",
    "RoundNotice",
    "State",
]
