"""Communities, where they are, and what leads to their acceptance."""

from communities.models.agreement_parts import AgreementClause, Party, Tranche
from communities.models.agreements import Agreement, AgreementVersion, Amendment
from communities.models.applications import (
    Answer,
    AnswerComment,
    AnswerFile,
    Application,
    CoApplicant,
)
from communities.models.calls import Clarification, RoundFile, RoundNotice
from communities.models.clauses import Clause
from communities.models.community import Community
from communities.models.decisions import Decision, Finalist, Override, SiteVisit
from communities.models.directory import (
    Contact,
    ContactCommunity,
    ContactOrganization,
    Organization,
    OrganizationCommunity,
)
from communities.models.geography import County, Place, State
from communities.models.joining import CoApplicantInvitation
from communities.models.letters import LetterRequest
from communities.models.obligations import Fulfilment, Obligation
from communities.models.outreach import FollowUp, Interaction
from communities.models.pledges import Pledge, PledgeCheck
from communities.models.readiness import Interview, ItemEvidence, ReadinessCriterion, ScorecardItem
from communities.models.reviews import Criterion, Level, Review, ReviewScore, Rubric
from communities.models.rounds import Question, QuestionSet, Round
from communities.models.scorecard import Condition, Consensus, Score, Scorecard, ScoreSheet
from communities.models.session import Session, SessionCommunity, SessionQuestion
from communities.models.signing import AgreementFile, Signature
