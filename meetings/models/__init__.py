"""What coming together knows: groups, meetings, proposals and decisions of a community."""

from meetings.models.ballot import Ballot, Channel, Code, Concern, RollEntry, Sheet, Stub
from meetings.models.decision import Decision
from meetings.models.feasibility import Criterion, Feasibility, FeasibilityPoint
from meetings.models.group import Group, GroupSeat
from meetings.models.idea import Idea, IdeaContact, IdeaLink
from meetings.models.meeting import AgendaItem, Meeting, Series
from meetings.models.proposal import (
    Proposal,
    ProposalComment,
    ProposalIdea,
    ProposalLink,
    ProposalNews,
    ProposalSupport,
    ProposalTheme,
)
from meetings.models.proposalsetting import ProposalSetting
from meetings.models.vote import Constituency, Option, Round, Vote

__all__ = [
    "AgendaItem",
    "Ballot",
    "Channel",
    "Code",
    "Concern",
    "Constituency",
    "Criterion",
    "Decision",
    "Feasibility",
    "FeasibilityPoint",
    "Group",
    "GroupSeat",
    "Idea",
    "IdeaContact",
    "IdeaLink",
    "Meeting",
    "Option",
    "Proposal",
    "ProposalComment",
    "ProposalIdea",
    "ProposalLink",
    "ProposalNews",
    "ProposalSetting",
    "ProposalSupport",
    "ProposalTheme",
    "RollEntry",
    "Round",
    "Series",
    "Sheet",
    "Stub",
    "Vote",
]
