"""What coming together knows: groups, meetings, proposals and decisions of a community."""

from meetings.models.afterwards import Cost, Formality, Material, Note, Photo
from meetings.models.arrival import Arrival, Checkin, Purge
from meetings.models.ballot import Ballot, Channel, Code, Concern, RollEntry, Sheet, Stub
from meetings.models.briefing import Briefing, Promise
from meetings.models.calendarfeed import CalendarFeed
from meetings.models.decision import Decision
from meetings.models.decisionbody import DecisionBody
from meetings.models.feasibility import Criterion, Feasibility, FeasibilityPoint
from meetings.models.group import Group, GroupSeat
from meetings.models.idea import Idea, IdeaContact, IdeaLink
from meetings.models.interpreter import Booking, Interpreter
from meetings.models.invitation import Invitation
from meetings.models.logistics import Provision, ThankYou
from meetings.models.meeting import AgendaItem, Meeting, Objective, Series
from meetings.models.packet import Packet
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
from meetings.models.submission import Attachment, Submission, SubmissionItem, SubmissionQuestion
from meetings.models.task import Task
from meetings.models.vote import Constituency, Option, Round, Vote

__all__ = [
    "Access",
    "AgeBand",
    "AgendaItem",
    "Arrival",
    "Attachment",
    "Ballot",
    "Booking",
    "Briefing",
    "CalendarFeed",
    "Channel",
    "Checkin",
    "Code",
    "Concern",
    "Constituency",
    "Cost",
    "Criterion",
    "Decision",
    "DecisionBody",
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
    "Interpreter",
    "Invitation",
    "Material",
    "Meeting",
    "Note",
    "Objective",
    "Option",
    "Packet",
    "Photo",
    "Promise",
    "Proposal",
    "ProposalComment",
    "ProposalIdea",
    "ProposalLink",
    "ProposalNews",
    "ProposalSetting",
    "ProposalSupport",
    "ProposalTheme",
    "Provision",
    "Purge",
    "RollEntry",
    "Round",
    "Rsvp",
    "RsvpQuestion",
    "RsvpSetting",
    "RsvpWords",
    "Series",
    "Sheet",
    "Stub",
    "Submission",
    "SubmissionItem",
    "SubmissionQuestion",
    "Task",
    "ThankYou",
    "Vote",
]
