"""A program that draws bars and timelines with Altair and Vega: JSON in, JSON with SVG out.

The engine takes 130 MB, so no web or worker process imports this module.
"""

import json
import sys
from collections.abc import Iterable
from typing import Any

import altair as alt
import vl_convert

INK, INK_2 = "#0e2628", "#3b4f50"
PINE, PINE_MID, PAPER = "#005b51", "#3b988a", "#fffdf9"
LINE, LINE_STRONG = "#e1dacc", "#887f70"
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
    rows = [
        row | {"place": place, "label": _label(row, beside, plot)}
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


def _label(row: dict[str, Any], beside: int, plot: int) -> str:
    """The label of a bar as far as there is room: before it, or above it up to its own value."""
    room = beside - 8 if beside else plot - 16 - LETTER * len(row["text"])
    return shortened(row["label"], int(room / WIDE_LETTER))


def timeline(drawing: dict[str, Any]) -> Any:
    """Bars between two days over the outline of the first plan, ticks of time, a line for today.

    `drawing` has `rows` (`label`, `text`, `first_from`, `first_to`, `from`, `to`, `moved`,
    `reached`; days as numbers), `first` and `last` day, `ticks` ([day, words]), `today` or
    None, `today_label`, `width` and `label_width` as for `bars`.
    """
    beside = drawing["label_width"]
    plot = drawing["width"] - beside
    longest = int(((beside - 8) if beside else plot) / WIDE_LETTER)
    rows = [
        row | {"place": place, "label": shortened(row["label"], longest)}
        for place, row in enumerate(drawing["rows"])
    ]
    height = len(rows) * (STEP_BESIDE if beside else STEP_STACKED)
    scale = alt.Scale(domain=[drawing["first"], drawing["last"]], range=[0, plot - 2], nice=False)

    def days(name: str) -> alt.X:
        return alt.X(f"{name}:Q", title=None, scale=scale, axis=None, stack=None)

    shift: dict[str, Any] = {} if beside else {"yOffset": 8}
    y = alt.Y("place:O", axis=None, scale=alt.Scale(paddingInner=0, paddingOuter=0))
    base = alt.Chart(alt.Data(values=rows)).encode(y=y)
    ticks = _days(drawing["ticks"])
    now = _days([(drawing["today"] or 0, drawing["today_label"])])
    upright: dict[str, Any] = {"y": alt.value(0), "y2": alt.value(height)}
    layers = [
        ticks.mark_rule(color=LINE, strokeWidth=1).encode(x=days("day"), **upright),
        ticks.mark_text(align="left", baseline="top", dx=-2, dy=6).encode(
            x=days("day"), y=alt.value(height), text="text:N"
        ),
        base.mark_bar(height=16, fill=None, stroke=LINE_STRONG, strokeWidth=1.5, **shift).encode(
            x=days("first_from"), x2="first_to:Q"
        ),
        base.mark_bar(height=10, cornerRadius=2, strokeWidth=1.5, stroke=PINE, **shift).encode(
            x=days("from"),
            x2="to:Q",
            fill=alt.condition("datum.reached", alt.value(PINE), alt.value(PINE_MID)),
        ),
    ]
    if drawing["today"]:
        layers += [
            now.mark_rule(color=INK, strokeWidth=2).encode(x=days("day"), **upright),
            now.mark_text(align="center", baseline="bottom", dy=-4, color=INK).encode(
                x=days("day"), y=alt.value(0), text="text:N"
            ),
        ]
    return alt.layer(*layers, *_names(base, beside)).properties(width=plot, height=height)


def _days(days: Iterable[tuple[float, str]]) -> alt.Chart:
    """Days with their words."""
    return alt.Chart(alt.Data(values=[{"day": day, "text": text} for day, text in days]))


def _names(base: alt.Chart, beside: int) -> list[alt.Chart]:
    """A halo keeps the names apart from the lines that cross them on a phone."""
    names = base.encode(x=alt.value(-beside), text="label:N")
    place: dict[str, Any] = {"align": "left", "fontSize": 14} | _place_of_words(beside)
    return [
        names.mark_text(stroke=PAPER, strokeWidth=4, color=PAPER, **place),
        names.mark_text(color=INK, **place),
    ]


def _place_of_words(beside: int) -> dict[str, Any]:
    """Beside the bars, or above them."""
    return {} if beside else {"baseline": "bottom", "dy": -3}


def words(base: alt.Chart, high: alt.X, *, beside: int, plot: int) -> list[alt.Chart]:
    """Labels and values: beside the bars, or both above them."""
    if beside:
        return [
            base.mark_text(align="left", fontSize=14, color=INK).encode(
                x=alt.value(-beside), text="label:N"
            ),
            base.mark_text(align="left", dx=10).encode(x=high, text="text:N"),
        ]
    above = _place_of_words(beside)
    return [
        base.mark_text(align="left", fontSize=14, color=INK, **above).encode(
            x=alt.value(0), text="label:N"
        ),
        base.mark_text(align="right", **above).encode(x=alt.value(plot), text="text:N"),
    ]


def shortened(label: str, longest: int) -> str:
    """The label, cut where it would run into the bars; the table has all of it."""
    return label if len(label) <= longest else f"{label[: longest - 1].rstrip()}…"


DRAWINGS = {"bars": bars, "timeline": timeline}
# Above and below the plot, for the words at the ends of the lines of a timeline.
ROOM: dict[str, dict[str, int]] = {"bars": {}, "timeline": {"top": 22, "bottom": 26, "right": 4}}


def specification(drawing: dict[str, Any]) -> dict[str, Any]:
    """The drawing in Vega-Lite, of a size that no measuring of words can change."""
    kind = drawing["kind"]
    room = {"left": drawing["label_width"], "right": 0, "top": 0, "bottom": 0} | ROOM[kind]
    return DRAWINGS[kind](drawing).to_dict() | {
        "config": CONFIG,
        "autosize": "none",
        "padding": room,
    }


def draw(drawings: list[dict[str, Any]]) -> list[str]:
    """One SVG for each drawing, as Vega writes it."""
    return [vl_convert.vegalite_to_svg(specification(drawing)) for drawing in drawings]


if __name__ == "__main__":
    json.dump(draw(json.load(sys.stdin)), sys.stdout)
