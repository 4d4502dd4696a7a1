"""What coming together knows: groups, meetings, proposals and decisions of a community."""

from meetings.models.afterwards import Cost, Formality, Material, Note, Photo
from meetings.models.arrival import Arrival, Checkin, Purge
from meetings.models.briefing import Briefing, Promise
from meetings.models.calendarfeed import CalendarFeed
from meetings.models.decision import Decision
from meetings.models.decisionbody import DecisionBody
from meetings.models.group import Group
from meetings.models.interpreter import Booking, Interpreter
from meetings.models.invitation import Invitation
from meetings.models.logistics import Provision, ThankYou
from meetings.models.meeting import AgendaItem, Meeting, Objective, Series
from meetings.models.packet import Packet
from meetings.models.proposal import Proposal
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

__all__ = [
    "Access",
    "AgeBand",
    "AgendaItem",
    "Arrival",
    "Attachment",
    "Booking",
    "Briefing",
    "CalendarFeed",
    "Checkin",
    "Cost",
    "Decision",
    "DecisionBody",
    "Diet",
    "Formality",
    "Group",
    "Helper",
    "Interpreter",
    "Invitation",
    "Material",
    "Meeting",
    "Note",
    "Objective",
    "Packet",
    "Photo",
    "Promise",
    "Proposal",
    "Provision",
    "Purge",
    "Rsvp",
    "RsvpQuestion",
    "RsvpSetting",
    "RsvpWords",
    "Series",
    "Submission",
    "SubmissionItem",
    "SubmissionQuestion",
    "Task",
    "ThankYou",
]
