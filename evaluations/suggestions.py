"""Indicators that programs like this one use, to be picked as they are or for the row of a plan.

Sources: Integration measures as the domain knows them (what a town does, how people take part,
what they say of their lives), in our own words. Figures of the Census are context: five-year
data overlap the whole program and cannot show a three-year effect.
"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from evaluations.models.indicator import Indicator

MEETINGS = _("Counts of meetings")
SURVEY = _("Baseline, year-1 and year-3 survey")
RECORDS = _("Records of the municipality")
PLAN = _("State of the implementation plan")
PROGRAM = _("Records of the program")
CENSUS = _("American Community Survey, as context and never as effect")
PROCESS, OUTPUT = Indicator.Level.PROCESS, Indicator.Level.OUTPUT
OUTCOME, CONTEXT = Indicator.Level.OUTCOME, Indicator.Level.CONTEXT
COUNT, PERCENT, MONEY = Indicator.Unit.COUNT, Indicator.Unit.PERCENT, Indicator.Unit.MONEY
MEASURE, ASKED = Indicator.Source.MEASURE, Indicator.Source.SURVEY


@dataclass(frozen=True)
class Suggested:
    """An indicator by its key, in words, with where it comes from.

    `counted` is the key of the measure or of the indicator of the profile that it is read from,
    where the product can read it by itself. `months` is how often people read one by hand.
    """

    key: str
    name: Any
    source: Any
    definition: Any
    level: str
    unit: str
    direction: str = Indicator.Direction.UP
    by: str = Indicator.Source.MANUAL
    counted: str = ""
    months: int | None = None


SUGGESTED = (
    Suggested("vital-documents", _("Share of vital documents that are translated"), RECORDS,
        _("Of the forms and notices that people need to get a service, those that exist in every "
          "language of the language access plan."), OUTPUT, PERCENT, months=12),
    Suggested("interpreted", _("Interpreted contacts a month"), RECORDS,
        _("Calls and visits with an interpreter, on average of the last three months. Taken from "
          "invoices; nobody is named."), OUTPUT, COUNT, months=3),
    Suggested("staff-trained", _("Staff trained in language access"), RECORDS,
        _("Of all staff who serve the public, those who finished the training in the last two "
          "years."), OUTPUT, PERCENT, months=12),
    Suggested("boards", _("Foreign-born members of boards and advisory bodies"), RECORDS,
        _("Of all seats that are filled. Members are asked and may decline; only the count is "
          "kept."), OUTCOME, PERCENT, months=12),
    Suggested("classes", _("Residents who finish a class on local government"), RECORDS,
        _("People who came to all sessions but one, counted once each."),
        OUTPUT, COUNT, months=12),
    Suggested("attendance", _("Attendance at meetings, by language"), MEETINGS,
        _("People at the door, added up over all meetings; somebody who comes twice counts "
          "twice."), PROCESS, COUNT, by=MEASURE, counted="meetings.people"),
    Suggested("meetings", _("Meetings held"), MEETINGS,
        _("Meetings that took place and were announced."),
        PROCESS, COUNT, by=MEASURE, counted="meetings.held"),
    Suggested("languages", _("Languages interpreted at meetings"), MEETINGS,
        _("Different languages into which at least one meeting was interpreted."),
        PROCESS, COUNT, by=MEASURE, counted="meetings.languages"),
    Suggested("heard", _("Share of participants who say they were heard"),
        _("Process survey at one year"),
        _("Of those who answered, those who agree or agree strongly."),
        PROCESS, PERCENT, by=ASKED),
    Suggested("know-help", _("Share of residents who know where to get help"), SURVEY,
        _("Of those who answered, those who say they know where to go."),
        OUTCOME, PERCENT, by=ASKED),
    Suggested("police", _("Share of residents who are comfortable calling the police"), SURVEY,
        _("Of those who answered, those who are comfortable or very comfortable."),
        OUTCOME, PERCENT, by=ASKED),
    Suggested("access", _("Share of residents with a bus or a safe walk to services"), SURVEY,
        _("Of those who answered, those who can get to the clinic, the school and town hall "
          "without a car."), OUTCOME, PERCENT, by=ASKED),
    Suggested("licenses", _("Business licenses given with help in other languages"), RECORDS,
        _("Licenses of the last twelve months where the counter or the form helped in another "
          "language."), OUTCOME, COUNT, months=12),
    Suggested("actions", _("Actions of the plan that were achieved"), PLAN,
        _("Of all actions that still stand, those that are done, were in place before, or became "
          "ongoing practice."), OUTPUT, PERCENT, by=MEASURE, counted="plan.achieved"),
    Suggested("tasks-late", _("Tasks of the plan that are late"), PLAN,
        _("Of all tasks with a day that nobody has finished, those whose day has passed."),
        PROCESS, PERCENT, Indicator.Direction.DOWN, MEASURE, "plan.late"),
    Suggested("pledges", _("Pledges kept"), PROGRAM,
        _("Of all pledges of the agreement and of letters, those that were kept in full."),
        PROCESS, PERCENT, by=MEASURE, counted="communities.pledges"),
    Suggested("policies", _("Policies adopted"), PLAN,
        _("Rules of a council, board or department that stand in writing and that the plan "
          "asked for."), OUTCOME, COUNT, months=12),
    Suggested("money", _("Money raised for the plan"), PROGRAM,
        _("Grants that were awarded for this community alone."),
        OUTPUT, MONEY, by=MEASURE, counted="planning.raised"),
    Suggested("partners", _("Partner organizations that are active"), MEETINGS,
        _("Organizations that led or finished something in the last six months."),
        PROCESS, COUNT, months=6),
    Suggested("reach", _("Reach of local media and websites, by language"), RECORDS,
        _("People a month who read or hear what the town says in other languages, as each medium "
          "counts them."), OUTPUT, COUNT, months=12),
    Suggested("english", _("Residents who speak English less than very well"), CENSUS,
        _("Of residents of five years and over. It says how large the need is, not what the "
          "program did."), CONTEXT, PERCENT, Indicator.Direction.NONE,
        Indicator.Source.CENSUS, "lep_share"),
    Suggested("naturalized", _("Share of foreign-born residents who are citizens"), CENSUS,
        _("As published. It changes with who moves in and out, and no program of three years "
          "moves it."), CONTEXT, PERCENT, Indicator.Direction.NONE,
        Indicator.Source.CENSUS, "naturalized_share"),
)  # fmt: skip
BY_KEY = {one.key: one for one in SUGGESTED}
