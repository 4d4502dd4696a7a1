"""What is told of a question, in the style guide."""

from collections.abc import Sequence
from typing import Any

from bic.privacy import OneWay
from bic.surveys.definition import Choice, Question, Words
from bic.surveys.models import Direction, Kind
from bic.surveys.results.figures import Figure
from bic.surveys.results.items import result_of
from bic.surveys.results.questions import Instrument
from bic.surveys.results.telling import WITHOUT, Telling, told
from bic.ui.styleguide import Context, State, component
from bic.ui.styleguide.stage import Stage

THRESHOLD = 11


def _result(kind: str, counts: Sequence[int], *, figures: Sequence[str] = ()) -> Context:
    """A question with answers of `counts`; the last two declined and skipped it."""

    def context(stage: Stage) -> dict[str, Any]:
        values = [str(number) for number in range(1, len(counts) - 1)]
        names = {value: f"{stage.words.label} {value}" for value in values}
        question = Question(
            pk=0, key="sample", kind=kind, parent="",
            choices=tuple(Choice(value) for value in values),
            words={"en": Words(label=stage.words.title, choices=names)},
            direction=Direction.UP if kind == Kind.SCALE else "",
        )  # fmt: skip
        instrument = Instrument("en", (), {question.key: question})
        line = Telling(THRESHOLD, is_open=False).line(OneWay((*values, *WITHOUT), tuple(counts)))
        shown = [Figure(stage.words.label, number) for number in figures]
        return {
            "result": result_of(instrument, question, told(line), shown),
            "threshold": THRESHOLD,
        }

    return context


component(
    "results of a question",
    "Bars with their numbers beside them: picture and table are one.",
    "surveys/results_item.html",
    State("one choice", _result(Kind.ONE, (40, 25, 31, 0, 12))),
    State("scale", _result(Kind.SCALE, (15, 21, 30, 42, 18, 0, 12))),
    State("small numbers", _result(Kind.ONE, (40, 3, 31, 0, 12))),
    State("figures", _result(Kind.ONE, (40, 25, 0, 0), figures=("3.4", "2 – 5"))),
)
