"""Charts in the style guide, on a page of their own: drawing one takes seconds."""

from typing import Any

from django.urls import reverse

from bic.reports.sections import Figure
from bic.ui.styleguide import State, component
from bic.ui.styleguide.stage import Stage

SHARES = ((12.4, 1.2), (8.1, 3.9), (0.6, 0.5), (3.0, None))


def _shares(stage: Stage) -> dict[str, Any]:
    words = stage.words
    labels = (words.title, *words.options[:2], words.long_title)
    rows = [(label, *share) for label, share in zip(labels, SHARES, strict=True)]
    return {"rows": rows, "note": words.sentence}


def _figures(stage: Stage) -> dict[str, Any]:
    stage.enter_community()
    words = stage.words
    page = reverse("documents:detail", args=["sample", "sample-town", 1])
    return {
        "figures": [
            Figure("sample-0", "14.2%", words.title, words.title, page),
            Figure("sample-1", "1,204", words.long_title, words.title, "/nowhere/"),
        ]
    }


component(
    "report-figures",
    "Numbers of a report; each leads to its records, for those who may open them.",
    "reports/styleguide/figures.html",
    State("one that leads somewhere, one that does not", _figures),
    shows=("reports/parts/figure.html", "bic_ui.may_open"),
)
component(
    "chart",
    "Shares with their margins of error, and the table that says the same.",
    "reports/styleguide/chart.html",
    State("short and long", _shares),
    shows=("reports/parts/chart.html", "reports/parts/chart_table.html"),
    is_page=True,
)
