"""Evaluation plans of the demo: approved where research has begun, and one draft."""

from typing import Any

from bic.story import SIX
from bic.translated import Translated
from evaluations.models import LogicItem, LogicLink, Plan, PlanRow, PlanWords, Question
from evaluations.models.logic import Column
from evaluations.services.plan import STEP, add_charter_outcomes, begin
from planning.models import CharterItem

# Communities with an approved plan, and how many days ago it was approved.
APPROVED = {town.slug: town.days["R1"] for town in SIX if "R1" in town.days}
DRAFTED, BEGUN = "mill-fork", "three-pines"
# Column, what stands there, and the codes to which it leads. All of it is invented.
BOXES = (
    (Column.CONTEXT, "Two staff of the town, half time", ["A1", "A2"]),
    (Column.CONTEXT, "Partners whom residents trust", ["A1", "A2"]),
    (Column.CONTEXT, "A planning grant for two years", ["A2", "A3"]),
    (Column.ACTIVITY, "Meals and meetings with interpreters", ["P1"]),
    (Column.ACTIVITY, "Survey and interviews", ["P1", "P2"]),
    (Column.ACTIVITY, "Training for the front desks", ["P3"]),
    (Column.OUTPUT, "Residents of many languages take part", ["I1", "I2"]),
    (Column.OUTPUT, "Needs are known and ranked together", ["I2"]),
    (Column.OUTPUT, "Every front desk is trained", ["I1", "I3"]),
    (Column.SOON, "Residents know where to get help", ["M1"]),
    (Column.SOON, "Residents know how the town decides", ["M2"]),
    (Column.SOON, "Staff know when to call an interpreter", ["M1"]),
    (Column.LATER, "The town serves people in their languages", []),
    (Column.LATER, "Residents sit on boards and committees", []),
)
OWN = "Residents live well here, wherever they were born"
QUESTIONS = (
    (Question.Kind.PROCESS, "Who takes part, and who is missing?", "P1", (
        ("attendance", "Attendance at meetings, by language", "Counts of meetings",
         "Counted at the door, in age bands and languages, without names",
         "At every meeting", "Compared with the profile of the town, with small numbers hidden",
         "The planning committee, after every second meeting", "Facilitator"),
    )),
    (Question.Kind.PROCESS, "Do people feel heard?", "P1", (
        ("heard", "Share of participants who say they were heard", "Process survey at one year",
         "Anonymous survey in every language of the group", "Once, at one year",
         "Shares of all and by group where a group is large enough",
         "Everybody who took part, on one page, at the next meal", "Research team"),
    )),
    (Question.Kind.OUTCOME, "Do more residents know where to get help?", "I1", (
        ("know-help", "Share of residents who know where to get help",
         "Baseline, year-1 and year-3 survey", "The same question in the same words each time",
         "Before the large meetings, after one year and after three",
         "Change between the waves, with its margin; groups are compared, not people",
         "Council and partners, each spring", "Research team"),
        ("interpreted", "Interpreted contacts a month", "Records of the municipality",
         "Taken from the invoices of interpreters", "Each quarter",
         "As a line over time, beside the number of contacts",
         "Department heads, each quarter", "Town liaison"),
    )),
    (Question.Kind.OUTCOME, "Do boards look more like the town?", "M2", (
        ("boards", "Foreign-born members of boards and advisory bodies",
         "Records of the municipality", "Asked of members, who may decline",
         "Each January", "Counted beside all seats; the Census is context and no effect",
         "Council, each January", "Town liaison"),
    )),
)  # fmt: skip


# What the questions say in Spanish; indicators that were suggested speak it by themselves.
IN_SPANISH = (
    "¿Quién participa y quién falta?",
    "¿Se sienten escuchadas las personas?",
    "¿Saben más residentes dónde pedir ayuda?",
    "¿Se parecen más las juntas a la población?",
)


def load(demo: Any) -> None:
    """Add the plans, a draft of a second version, and one that was just begun."""
    amara, jonah = demo.people["amara"], demo.people["jonah"]
    goals = list(CharterItem.objects.in_force().outcomes())[:3]
    for slug, days in APPROVED.items():
        plan = _written(demo.communities[slug], jonah, goals)
        plan.state, plan.approved_by = Plan.State.APPROVED, amara
        plan.approved_at = demo.moment(days)
        plan.approval_note = "Agreed with the partners of the town. Invented."
        plan.save()
        PlanWords.objects.bulk_create(
            PlanWords(
                program=demo.program, community=plan.community, of=english, updated_by=jonah,
                text=Translated.of(english).put("es", spanish),
            )
            for (_kind, english, *_more), spanish in zip(QUESTIONS, IN_SPANISH, strict=True)
        )  # fmt: skip
    add_charter_outcomes(begin(demo.communities[DRAFTED], by=jonah))
    begin(demo.communities[BEGUN], by=jonah)


def _written(community: Any, by: Any, goals: list[CharterItem]) -> Plan:
    """A complete draft, in few statements."""
    place = {"program_id": community.program_id, "community": community}
    plan = Plan.objects.create(**place, number=1, created_by=by)
    place["plan"] = plan
    items: list[LogicItem] = []
    for column, title, _targets in BOXES:
        items.append(_box(items, column, title, place))
    for goal in goals:
        items.append(_box(items, Column.LONG, goal.title[:120], place, entry=goal.entry))
    if not goals:
        items.append(_box(items, Column.LONG, OWN, place))
    of_code = {item.code: item for item in LogicItem.objects.bulk_create(items)}
    ends = [code for code in of_code if code.startswith("L")]
    LogicLink.objects.bulk_create(
        LogicLink(**place, source=item, target=of_code[code])
        for item, (column, _title, codes) in zip(items, BOXES, strict=False)
        for code in (ends if column == Column.LATER else codes)
    )
    _ask(place, of_code)
    return plan


def _box(
    before: list[LogicItem], column: Column, title: str, place: dict[str, Any], **more: Any
) -> LogicItem:
    number = sum(item.column == column for item in before) + 1
    return LogicItem(
        **place, column=column, number=number, position=number * STEP, title=title, **more
    )


def _ask(place: dict[str, Any], of_code: dict[str, LogicItem]) -> None:
    questions = Question.objects.bulk_create(
        Question(
            **place, number=number, position=number * STEP, kind=kind, text=text,
            about=of_code[about],
        )
        for number, (kind, text, about, _rows) in enumerate(QUESTIONS, 1)
    )  # fmt: skip
    PlanRow.objects.bulk_create(
        PlanRow(
            **place, question=question, suggested=key, indicator=indicator, source=source,
            method=method, timing=timing, analysis=analysis, told=told, done_by=done_by,
        )
        for question, (_kind, _text, _about, rows) in zip(questions, QUESTIONS, strict=True)
        for key, indicator, source, method, timing, analysis, told, done_by in rows
    )  # fmt: skip
