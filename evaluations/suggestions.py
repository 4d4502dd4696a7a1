"""Indicators that programs like this one use, to be picked for the row of a plan.

Sources: Integration measures as the domain knows them (what a town does, how people take part,
what they say of their lives), in our own words. Figures of the Census are context: five-year
data overlap the whole program and cannot show a three-year effect.
"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

MEETINGS = _("Counts of meetings")
SURVEY = _("Baseline, year-1 and year-3 survey")
RECORDS = _("Records of the municipality")
PLAN = _("State of the implementation plan")
CENSUS = _("American Community Survey, as context and never as effect")


@dataclass(frozen=True)
class Suggested:
    """An indicator by its key, in words, with where it comes from."""

    key: str
    name: Any
    source: Any


SUGGESTED = (
    Suggested("vital-documents", _("Share of vital documents that are translated"), RECORDS),
    Suggested("interpreted", _("Interpreted contacts a month"), RECORDS),
    Suggested("staff-trained", _("Staff trained in language access"), RECORDS),
    Suggested("boards", _("Foreign-born members of boards and advisory bodies"), RECORDS),
    Suggested("classes", _("Residents who finish a class on local government"), RECORDS),
    Suggested("attendance", _("Attendance at meetings, by language"), MEETINGS),
    Suggested("heard", _("Share of participants who say they were heard"),
              _("Process survey at one year")),
    Suggested("know-help", _("Share of residents who know where to get help"), SURVEY),
    Suggested("police", _("Share of residents who are comfortable calling the police"), SURVEY),
    Suggested("access", _("Share of residents with a bus or a safe walk to services"), SURVEY),
    Suggested("licenses", _("Business licenses given with help in other languages"), RECORDS),
    Suggested("actions", _("Actions of the plan that are done or in progress"), PLAN),
    Suggested("policies", _("Policies adopted"), PLAN),
    Suggested("money", _("Money raised for the plan"), _("Records of the program")),
    Suggested("partners", _("Partner organizations that are active"), MEETINGS),
    Suggested("reach", _("Reach of local media and websites, by language"), RECORDS),
    Suggested("english", _("Residents who speak English less than very well"), CENSUS),
    Suggested("naturalized", _("Share of foreign-born residents who are citizens"), CENSUS),
)  # fmt: skip
BY_KEY = {one.key: one for one in SUGGESTED}
