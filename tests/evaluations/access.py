"""Subjects of the addresses of evaluation."""

from evaluations.services import plan
from tests.evaluations import furnish_lesson, furnish_strategy
from tests.evaluations.making import add_question, add_row, approved


def furnish(place):
    """An approved version, and the draft of the next one."""
    version = approved(place.community, place.host)
    draft = plan.begin(place.community, by=place.host)
    box = draft.items.first()
    asked = add_question(draft, "Who is missing?")
    row = add_row(asked)
    named = place.subjects
    named["evaluations:number"] = version.number
    named["evaluations:part"] = "logic"
    named["evaluations:way"] = "up"
    named["evaluations:column"] = "activity"
    named["evaluations:question"] = asked.pk
    for noun, found in (("logic", box), ("question", asked), ("row", row)):
        for page in ("update", "delete", "move"):
            named[f"evaluations:{noun}_{page}:pk"] = found.pk
    furnish_lesson.furnish(place)
    furnish_strategy.furnish(place)
