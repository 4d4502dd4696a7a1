"""Evaluation plans for tests. Call them in the scope of the program."""

from bic.translated import Translated
from evaluations.models import Indicator, LogicItem, PlanRow, Question, Wave
from evaluations.models.logic import Column
from evaluations.reading import fingerprint, whole
from evaluations.services import logic, plan, question

ROW = {
    "indicator": "People at meetings, by language",
    "source": "Counts of meetings",
    "method": "Counted at the door",
    "timing": "At every meeting",
    "analysis": "Beside the profile of the town",
    "told": "The planning committee, each spring",
    "done_by": "The facilitator",
}


def add_box(draft, column, title, *leads_to, **fields):
    """A box that leads to others."""
    return logic.add_item(draft, LogicItem(column=column, title=title, **fields), leads_to=leads_to)


def add_question(draft, text="Who takes part?", kind="process", **fields):
    """A question of a draft."""
    return question.add_question(draft, Question(text=text, kind=kind, **fields))


def add_row(asked, **fields):
    """A row that says how a question will be answered."""
    return question.add_row(asked, PlanRow(**ROW | fields))


def written(community, by):
    """A complete draft with a box in each column and a question of each kind."""
    draft = plan.begin(community, by=by)
    box = LogicItem.objects.filter(plan=draft).first()
    box = box or add_box(draft, Column.LONG, "Residents live well here")
    for column, title in (
        (Column.LATER, "The town serves people in their languages"),
        (Column.SOON, "Residents know where to get help"),
        (Column.OUTPUT, "Residents of many languages take part"),
        (Column.ACTIVITY, "Meals and meetings"),
        (Column.CONTEXT, "Partners whom residents trust"),
    ):
        box = add_box(draft, column, title, box)
    for kind in ("process", "outcome"):
        add_row(add_question(draft, f"What about the {kind}?", kind))
    return draft


def approve(draft, by, note="Planning committee, May 4"):
    """Approve a draft as somebody who has read it."""
    return plan.approve(draft, by=by, note=note, seen=fingerprint(whole(draft)))


def approved(community, by):
    """An approved version."""
    return approve(written(community, by), by)


def add_indicator(community, **fields):
    """An indicator that people read by hand."""
    known = {
        "name": Translated.of("Interpreted contacts a month"),
        "level": "output", "unit": "count", "direction": "up",
    }  # fmt: skip
    return Indicator.objects.create(
        program=community.program, community=community, **known | fields
    )


def add_wave(community, by, kind="baseline", *, opens_on, closes_on, opened_at=None):
    """A wave, opened where a time is given."""
    return Wave.objects.create(
        program=community.program, community=community, kind=kind, opens_on=opens_on,
        closes_on=closes_on, opened_at=opened_at, opened_by=by if opened_at else None,
    )  # fmt: skip
