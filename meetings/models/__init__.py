"""What coming together knows: groups, meetings, proposals and decisions of a community."""

from meetings.models.afterwards import Cost, Formality, Material, Note, Photo
from meetings.models.ballot import Ballot, Channel, Code, Concern, RollEntry, Sheet, Stub
from meetings.models.calendarfeed import CalendarFeed
from meetings.models.decision import Decision
from meetings.models.feasibility import Criterion, Feasibility, FeasibilityPoint
from meetings.models.group import Group, GroupSeat
from meetings.models.idea import Idea, IdeaContact, IdeaLink
from meetings.models.invitation import Invitation
from meetings.models.meeting import AgendaItem, Meeting, Objective, Series
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
from meetings.models.rsvp import (
    Access,
    AgeBand,
    Diet,
    Helper,
    Rsvp,
    RsvpQuestion,
    RsvpSetting,
    RsvpWords,
)
from meetings.models.task import Task
from meetings.models.vote import Constituency, Option, Round, Vote

__all__ = [
    "Access",
    "AgeBand",
    "AgendaItem",
    "Ballot",
    "CalendarFeed",
    "Channel",
    "Code",
    "Concern",
    "Constituency",
    "Cost",
    "Criterion",
    "Decision",
    "Diet",
    "Feasibility",
    "FeasibilityPoint",
    "Formality",
    "Group",
    "GroupSeat",
    "Helper",
    "Idea",
    "IdeaContact",
    "IdeaLink",
    "Invitation",
    "Material",
    "Meeting",
    "Note",
    "Objective",
    "Option",
    "Photo",
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
    "Rsvp",
    "RsvpQuestion",
    "RsvpSetting",
    "RsvpWords",
    "Series",
    "Sheet",
    "Stub",
    "Task",
    "Vote",
]
