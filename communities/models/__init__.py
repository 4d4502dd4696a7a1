"""Communities, where they are, and what leads to their acceptance."""

from communities.models.applications import Answer, Application, CoApplicant
from communities.models.community import Community
from communities.models.decisions import Decision, Finalist, Override, SiteVisit
from communities.models.geography import County, Place, State
from communities.models.reviews import Criterion, Level, Review, Rubric, Score
from communities.models.rounds import Question, QuestionSet, Round

__all__ = [
    "Answer",
    "Application",
    "CoApplicant",
    "Community",
    "County",
    "Criterion",
    "Decision",
    "Finalist",
    "Level",
    "Override",
    "Place",
    "Question",
    "QuestionSet",
    "Review",
    "Round",
    "Rubric",
    "Score",
    "SiteVisit",
    "State",
]
