"""What coming together knows: groups, meetings, proposals and decisions of a community."""

from meetings.models.afterwards import Cost, Formality, Material, Note, Photo
from meetings.models.calendarfeed import CalendarFeed
from meetings.models.decision import Decision
from meetings.models.group import Group
from meetings.models.invitation import Invitation
from meetings.models.meeting import AgendaItem, Meeting, Objective, Series
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
from meetings.models.task import Task

__all__ = [
    "Access",
    "AgeBand",
    "AgendaItem",
    "Cost",
    "Decision",
    "Formality",
    "Group",
    "Material",
    "CalendarFeed",
    "Decision",
    "Diet",
    "Group",
    "Helper",
    "Invitation",
    "Meeting",
    "Note",
    "Objective",
    "Photo",
    "Proposal",
    "Rsvp",
    "RsvpQuestion",
    "RsvpSetting",
    "RsvpWords",
    "Series",
    "Task",
]
