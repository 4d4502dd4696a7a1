"""A program that draws bars with Altair and Vega: JSON in, JSON with SVG out.

The engine takes 130 MB, so no web or worker process imports this module.
"""

import json
import sys
from typing import Any

import altair as alt
import vl_convert

INK, INK_2 = "#0e2628", "#3b4f50"
PINE_MID, PAPER = "#3b988a", "#fffdf9"
CONFIG = {
    "background": None,
    "view": {"stroke": None},
    "text": {"fontSize": 13, "color": INK_2},
}
# Vega has no font here and cannot measure words, so their widths are reckoned by letters.
LETTER, WIDE_LETTER = 7, 7.1
STEP_BESIDE, STEP_STACKED = 30, 46


def bars(drawing: dict[str, Any]) -> Any:
    """Horizontal bars with whiskers.

    `drawing` has `rows` (`label`, `value`, `low`, `high`, `text`, `unsure`),
    `width` in pixels and `label_width` (0 puts the label above its bar).
    """
    beside = drawing["label_width"]
    plot = drawing["width"] - beside
    room = 16 + LETTER * max(len(row["text"]) for row in drawing["rows"])
    longest = int((beside - 8 if beside else plot - room) / WIDE_LETTER)
    rows = [
        row | {"place": place, "label": shortened(row["label"], longest)}
        for place, row in enumerate(drawing["rows"])
    ]
    scale = alt.Scale(
        domain=[0, max(row["high"] for row in rows) or 1],
        range=[0, plot - room if beside else plot - 8],
    )
    value, low, high = (
        alt.X(f"{name}:Q", title=None, scale=scale, axis=None, stack=None)
        for name in ("value", "low", "high")
    )
    base = alt.Chart(alt.Data(values=rows)).encode(y=alt.Y("place:O", axis=None))
    with_error = base.transform_filter("datum.high > datum.low")
    shift: dict[str, Any] = {} if beside else {"yOffset": 8}
    bar = base.mark_bar(
        height=14 if beside else 12,
        cornerRadiusEnd=2,
        stroke=PINE_MID,
        strokeWidth=1.5,
        **shift,
    ).encode(
        x=value,
        fill=alt.condition("datum.unsure", alt.value(PAPER), alt.value(PINE_MID)),
        strokeDash=alt.condition("datum.unsure", alt.value([4, 3]), alt.value([1, 0])),
    )
    whiskers = [
        with_error.mark_rule(strokeWidth=2, color=INK, **shift).encode(x=low, x2="high:Q"),
        *(
            with_error.mark_tick(thickness=2, size=9, color=INK, opacity=1, **shift).encode(x=end)
            for end in (low, high)
        ),
    ]
    layers = [bar, *whiskers, *words(base, high, beside=beside, plot=plot)]
    step = alt.Step(STEP_BESIDE if beside else STEP_STACKED)
    return alt.layer(*layers).properties(width=plot, height=step)


def words(base: alt.Chart, high: alt.X, *, beside: int, plot: int) -> list[alt.Chart]:
    """Labels and values: beside the bars, or both above them."""
    if beside:
        return [
            base.mark_text(align="left", fontSize=14, color=INK).encode(
                x=alt.value(-beside), text="label:N"
            ),
            base.mark_text(align="left", dx=10).encode(x=high, text="text:N"),
        ]
    above: dict[str, Any] = {"baseline": "bottom", "dy": -3}
    return [
        base.mark_text(align="left", fontSize=14, color=INK, **above).encode(
            x=alt.value(0), text="label:N"
        ),
        base.mark_text(align="right", **above).encode(x=alt.value(plot), text="text:N"),
    ]


def shortened(label: str, longest: int) -> str:
    """The label, cut where it would run into the bars; the table has all of it."""
    return label if len(label) <= longest else f"{label[: longest - 1].rstrip()}…"


def specification(drawing: dict[str, Any]) -> dict[str, Any]:
    """The drawing in Vega-Lite, of a size that no measuring of words can change."""
    room = {"left": drawing["label_width"], "right": 0, "top": 0, "bottom": 0}
    return bars(drawing).to_dict() | {"config": CONFIG, "autosize": "none", "padding": room}


def draw(drawings: list[dict[str, Any]]) -> list[str]:
    """One SVG for each drawing, as Vega writes it."""
    return [vl_convert.vegalite_to_svg(specification(drawing)) for drawing in drawings]


if __name__ == "__main__":
    json.dump(draw(json.load(sys.stdin)), sys.stdout)
