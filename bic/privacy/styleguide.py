"""Numbers of people, shown and hidden, in the style guide."""

from typing import Any

from bic.privacy.suppression import suppress
from bic.privacy.tables import OneWay, TwoWay
from bic.ui.styleguide import Context, State, component
from bic.ui.styleguide.stage import Stage


def _line(*counts: int) -> Context:
    def context(stage: Stage) -> dict[str, Any]:
        labels = (*stage.words.options, stage.words.label)
        table = suppress(OneWay(labels, counts), 11)
        return {"table": table, "title": stage.words.title, "head": stage.words.label}

    return context


def _grid(*counts: tuple[int, ...]) -> Context:
    def context(stage: Stage) -> dict[str, Any]:
        rows = (stage.words.title, stage.words.long_title, stage.words.place)
        table = suppress(TwoWay(rows, stage.words.options, counts), 11)
        return {"table": table, "title": stage.words.label, "head": stage.words.label}

    return context


component(
    "counts of people",
    "Numbers of people after suppression; every hidden number has the same symbol.",
    "privacy/counts.html",
    State("all are shown", _line(40, 0, 25, 31)),
    State("small numbers", _line(40, 31, 25, 3)),
    State("too few people", _line(2, 0, 3, 1)),
    State("two questions", _grid((40, 31, 25), (18, 22, 4), (33, 0, 19))),
)
component(
    "what is not shown",
    "Sentences below hidden numbers, in place of texts, and in place of a filtered view.",
    "privacy/styleguide/sentences.html",
    State("in a table", lambda _stage: {"left_out": []}),
    State("in a chart", lambda stage: {"left_out": list(stage.words.options[:2])}),
    shows=("privacy/why_hidden.html", "privacy/texts_hidden.html", "privacy/too_few_differ.html"),
)
