"""Draws bars with Altair and Vega; run as a program it reads drawings and writes SVG, both JSON.

The engine takes 130 MB, so nothing imports this module in a web process.
"""

import json
import sys
from pathlib import Path
from typing import Any

import altair as alt
import vl_convert

INK, INK_2, LINE = "#0e2628", "#3b4f50", "#e1dacc"
PINE_MID, PAPER = "#3b988a", "#fffdf9"
FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts" / "pdf"
CONFIG = {
    "background": None,
    "font": "Public Sans",
    "view": {"stroke": None},
    "padding": 0,
    "axis": {
        "labelColor": INK,
        "labelFontSize": 14,
        "gridColor": LINE,
        "domain": False,
        "ticks": False,
        "labelPadding": 8,
    },
    "text": {"fontSize": 13, "color": INK_2},
}
LETTER = 7
STEP_BESIDE, STEP_STACKED = 30, 46


def bars(drawing: dict[str, Any]) -> alt.LayerChart:
    """Horizontal bars with whiskers.

    `drawing` has `rows` (`label`, `value`, `low`, `high`, `text`, `unsure`),
    `width` in pixels and `label_width` (0 puts the label above its bar).
    """
    rows, width, beside = drawing["rows"], drawing["width"], drawing["label_width"]
    plot = width - beside
    room = 16 + LETTER * max(len(row["text"]) for row in rows)
    scale = alt.Scale(
        domain=[0, max(row["high"] for row in rows) or 1],
        range=[0, plot - room if beside else plot - 8],
    )
    axis = (
        alt.Axis(labelLimit=beside - 8, minExtent=beside, maxExtent=beside, labelAlign="left",
                 labelPadding=beside)
        if beside
        else None
    )  # fmt: skip
    order = [row["label"] for row in rows]
    y = alt.Y("label:N", sort=order, title=None, axis=axis)
    value, low, high = (
        alt.X(f"{name}:Q", title=None, scale=scale, axis=None, stack=None)
        for name in ("value", "low", "high")
    )
    base = alt.Chart(alt.Data(values=rows)).encode(y=y)
    with_error = base.transform_filter("datum.high > datum.low")
    shift = {} if beside else {"yOffset": 8}
    unsure = "datum.unsure"
    layers = [
        base.mark_bar(
            height=14 if beside else 12,
            cornerRadiusEnd=2,
            stroke=PINE_MID,
            strokeWidth=1.5,
            **shift,
        ).encode(
            x=value,
            fill=alt.condition(unsure, alt.value(PAPER), alt.value(PINE_MID)),
            strokeDash=alt.condition(unsure, alt.value([4, 3]), alt.value([1, 0])),
        ),
        with_error.mark_rule(strokeWidth=2, color=INK, **shift).encode(x=low, x2="high:Q"),
        *(
            with_error.mark_tick(thickness=2, size=9, color=INK, **shift).encode(x=end)
            for end in (low, high)
        ),
    ]
    if beside:
        layers.append(base.mark_text(align="left", dx=10).encode(x=high, text="text:N"))
    else:
        above = {"baseline": "bottom", "dy": -3}
        layers += [
            base.mark_text(align="left", fontSize=14, color=INK, limit=plot - room, **above).encode(
                x=alt.value(0), text="label:N"
            ),
            base.mark_text(align="right", **above).encode(x=alt.value(plot), text="text:N"),
        ]
    step = STEP_BESIDE if beside else STEP_STACKED
    return alt.layer(*layers).properties(width=plot, height=alt.Step(step))


def draw(drawings: list[dict[str, Any]]) -> list[str]:
    """One SVG for each drawing, as Vega writes it."""
    alt.data_transformers.disable_max_rows()
    vl_convert.register_font_directory(str(FONTS))
    return [
        vl_convert.vegalite_to_svg(bars(drawing).to_dict() | {"config": CONFIG})
        for drawing in drawings
    ]


if __name__ == "__main__":
    json.dump(draw(json.load(sys.stdin)), sys.stdout)
