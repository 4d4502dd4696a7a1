"""Patterns of agendas as data: what a meeting can begin with.

A pattern is told in every language of the product; what a program changes is a meeting of its
own, which can be copied.
"""

from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from bic.translated import from_catalog
from meetings.models import AgendaItem, Meeting, Objective


class Line(NamedTuple):
    """One item: minutes, title, how it goes, and the objective it serves."""

    minutes: int
    title: str
    detail: str
    objective: str = ""


# The pattern of a large meeting with a meal.
TWO_HOURS = (
    Line(20, gettext_noop("Arrival and food"),
         gettext_noop("Sign-in asks for a first name, or for nothing. Hand out headsets, "
                      "check in children, serve the food."), Objective.RELATIONS),
    Line(10, gettext_noop("Welcome in all languages"),
         gettext_noop("How interpretation works, what is written down and what is not, and the "
                      "rule about photos.")),
    Line(15, gettext_noop("What the research says"),
         gettext_noop("Three to five charts, in plain words."), Objective.RESEARCH),
    Line(35, gettext_noop("Talk at tables, each in one language"),
         gettext_noop("One question about what is good here, one about what is missing. Each "
                      "table has a facilitator and somebody who writes."), Objective.NEEDS),
    Line(15, gettext_noop("Gallery: look at the ideas and group them"),
         gettext_noop("Everybody walks along the walls; ideas that belong together are put "
                      "together."), Objective.PROPOSALS),
    Line(15, gettext_noop("Dots: what comes first?"),
         gettext_noop("On paper and on phones. Then ask what is missing."), Objective.FOCUS),
    Line(10, gettext_noop("Next steps, and who wants to help"),
         gettext_noop("Say when the next meeting is, and give out the short feedback card.")),
)  # fmt: skip
# A talk with leaders and offices about the program.
INFORMATION = (
    Line(10, gettext_noop("Welcome"), "", Objective.RELATIONS),
    Line(20, gettext_noop("What the program is, and what it asks for"), "", Objective.PRACTICES),
    Line(20, gettext_noop("Questions"), gettext_noop("Write down each question, not who asked.")),
    Line(10, gettext_noop("How to apply, and by when"), ""),
)
PATTERNS: dict[str, tuple[Any, tuple[Line, ...]]] = {
    "two_hours": (_("Large meeting and meal, two hours"), TWO_HOURS),
    "information": (_("Information session, one hour"), INFORMATION),
}


def minutes_of(pattern: str) -> int:
    """How long a pattern lasts; 0 for none."""
    return sum(line.minutes for line in lines_of(pattern))


def lines_of(pattern: str) -> tuple[Line, ...]:
    """The lines of a pattern; none for a key that is no pattern's."""
    return PATTERNS[pattern][1] if pattern in PATTERNS else ()


def agenda_of(meeting: Meeting, pattern: str) -> list[AgendaItem]:
    """The items of a pattern for a stored meeting, not stored yet."""
    return [
        AgendaItem(
            program_id=meeting.program_id, community_id=meeting.community_id, meeting=meeting,
            position=position, title=from_catalog(line.title), detail=from_catalog(line.detail),
            minutes=line.minutes, objective=line.objective,
        )
        for position, line in enumerate(lines_of(pattern), start=1)
    ]  # fmt: skip
