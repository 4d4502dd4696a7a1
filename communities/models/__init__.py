"""Communities, where they are, and what leads to their acceptance."""

from communities.models.applications import Answer, Application, CoApplicant
from communities.models.community import Community
from communities.models.geography import County, Place, State
from communities.models.letters import LetterRequest
from communities.models.pledges import Pledge, PledgeCheck
from communities.models.rounds import Question, QuestionSet, Round

__all__ = [
    "Answer",
    "Application",
    "CoApplicant",
    "Community",
    "County",
    "LetterRequest",
    "Place",
    "Pledge",
    "PledgeCheck",
    "Question",
    "QuestionSet",
    "Round",
    "State",
]
