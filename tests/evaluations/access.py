"""Subjects of the addresses of evaluation."""

from bic.translated import Translated
from evaluations.models import PlanWords
from evaluations.services import plan
from tests.evaluations import (
    furnish_change,
    furnish_comparison,
    furnish_indicator,
    furnish_lesson,
    furnish_report,
    furnish_strategy,
    furnish_wave,
)
from tests.evaluations.making import add_question, add_row, approved


def furnish(place):
    """An approved version, the draft of the next one, and waves."""
    furnish_wave.furnish(place)
    version = approved(place.community, place.host)
    draft = plan.begin(place.community, by=place.host)
    box = draft.items.first()
    asked = add_question(draft, "Who is missing?")
    row = add_row(asked)
    PlanWords.objects.create(
        program=place.program, community=place.community, of="Who is missing?",
        text=Translated.of("Who is missing?").put("es", "¿Quién falta?"),
    )  # fmt: skip
    named = place.subjects
    named["evaluations:number"] = version.number
    named["evaluations:part"] = "logic"
    named["evaluations:way"] = "up"
    named["evaluations:column"] = "activity"
    named["evaluations:plan_translate:kind"] = "question"
    named["evaluations:plan_translate:pk"] = version.questions.first().pk
    named["evaluations:question"] = asked.pk
    for noun, found in (("logic", box), ("question", asked), ("row", row)):
        for page in ("update", "delete", "move"):
            named[f"evaluations:{noun}_{page}:pk"] = found.pk
    furnish_indicator.furnish(place)
    furnish_comparison.furnish(place)
    furnish_change.furnish(place)
    furnish_lesson.furnish(place)
    furnish_strategy.furnish(place)
    furnish_report.furnish(place)
