"""What coming together knows: groups, meetings, proposals and decisions of a community."""

from meetings.models.ballot import Ballot, Channel, Code, Concern, RollEntry, Sheet, Stub
from meetings.models.decision import Decision
from meetings.models.group import Group
from meetings.models.meeting import AgendaItem, Meeting, Series
from meetings.models.proposal import Proposal
from meetings.models.vote import Constituency, Option, Round, Vote

__all__ = [
    "AgendaItem",
    "Ballot",
    "Channel",
    "Code",
    "Concern",
    "Constituency",
    "Decision",
    "Group",
    "Meeting",
    "Option",
    "Proposal",
    "RollEntry",
    "Round",
    "Series",
    "Sheet",
    "Stub",
    "Vote",
]
