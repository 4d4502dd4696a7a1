"""Communities, where they are, and what leads to their acceptance."""

from communities.models.agreement_parts import AgreementClause, Party, Tranche
from communities.models.agreements import Agreement, AgreementVersion, Amendment
from communities.models.applications import Answer, Application, CoApplicant
from communities.models.clauses import Clause
from communities.models.community import Community
from communities.models.geography import County, Place, State
from communities.models.obligations import Fulfilment, Obligation
from communities.models.rounds import Question, QuestionSet, Round
from communities.models.signing import AgreementFile, Signature

__all__ = [
    "Agreement",
    "AgreementClause",
    "AgreementFile",
    "AgreementVersion",
    "Amendment",
    "Answer",
    "Application",
    "Clause",
    "CoApplicant",
    "Community",
    "County",
    "Fulfilment",
    "Obligation",
    "Party",
    "Place",
    "Question",
    "QuestionSet",
    "Round",
    "Signature",
    "State",
    "Tranche",
]
