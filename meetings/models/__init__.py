"""What coming together knows: groups, meetings, proposals and decisions of a community."""

from meetings.models.afterwards import Cost, Formality, Material, Note, Photo
from meetings.models.decision import Decision
from meetings.models.group import Group
from meetings.models.meeting import AgendaItem, Meeting, Objective, Series
from meetings.models.proposal import Proposal
from meetings.models.task import Task

__all__ = [
    "AgendaItem",
    "Cost",
    "Decision",
    "Formality",
    "Group",
    "Material",
    "Meeting",
    "Note",
    "Objective",
    "Photo",
    "Proposal",
    "Series",
    "Task",
]
