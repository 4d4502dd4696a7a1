"""What coming together knows: groups, meetings, proposals and decisions of a community."""

from meetings.models.decision import Decision
from meetings.models.group import Group
from meetings.models.meeting import AgendaItem, Meeting, Series
from meetings.models.proposal import Proposal

__all__ = [
    "AgendaItem",
    "Decision",
    "Group",
    "Meeting",
    "Proposal",
    "Series",
]
