"""The logic model as a picture: six columns beside each other, or below each other on a phone.

A drawing is made of plain columns (`evaluations.reading.plain_columns`), so that a page and
a printout draw the same. Lines stand between neighboring columns alone; the narrow picture
says them in words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any
from xml.etree import ElementTree

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from bic.reports.charts import PRINT_FONT, SVG, VALUES_READ_ALOUD, clean

INK, INK_2, WHITE = "#0e2628", "#3b4f50", "#ffffff"
LINE = "#887f70"
# Paper, then what is done, then outcomes that grow darker the later they come.
FILLS = ("#f3ede1", "#fffdf9", "#fffdf9", "#e3efeb", "#cfe0da", "#005b51")
CSS = {
    "wide": "bic-chart bic-chart--wide",
    "narrow": "bic-chart bic-chart--narrow",
    "print": "bic-chart",
}
FULL, PHONE = 786, 300
COLUMN, GUTTER = 116, 18
SIZE, ROW, PAD, GAP, HEAD = 12, 15, 7, 12, 40
# Reckoned, as no font can be measured here: letters that fit into a box.
IN_COLUMN, ON_PHONE = 14, 40


@dataclass
class Placed:
    """A box at its place in the wide picture."""

    code: str
    lines: Sequence[str]
    targets: Sequence[str]
    fill: str
    x: float
    y: float = 0

    @property
    def height(self) -> float:
        """As many lines as it has, and room around them."""
        return (len(self.lines) + 1) * ROW + 2 * PAD

    @property
    def ink(self) -> str:
        """The color of its words."""
        return WHITE if self.fill == FILLS[-1] else INK


def printable(words: str) -> str:
    """Words without what XML cannot hold, such as a control sign out of a text processor."""
    return "".join(sign if sign.isprintable() else " " for sign in words)


def drawn(columns: Sequence[dict[str, Any]], *, sizes: Sequence[str]) -> SafeString:
    """Pictures of a logic model, of which CSS shows one; "" while nothing stands in it."""
    if not any(column["boxes"] for column in columns):
        return mark_safe("")
    label = printable(read_aloud(columns))
    pictures = [
        clean(_svg(columns, size), label, CSS[size], PRINT_FONT if size == "print" else "")
        for size in sizes
    ]
    # ElementTree escaped the words; `clean` parsed and wrote them again.
    return mark_safe("".join(pictures))  # noqa: S308


def _svg(columns: Sequence[dict[str, Any]], size: str) -> str:
    root = _narrow(columns) if size == "narrow" else _wide(columns)
    return ElementTree.tostring(root, encoding="unicode")


def read_aloud(columns: Sequence[dict[str, Any]]) -> str:
    """What a screen reader says in the place of the picture; its table says the rest."""
    if sum(len(column["boxes"]) for column in columns) > VALUES_READ_ALOUD:
        told = (f"{column['heading']}: {len(column['boxes'])}" for column in columns)
        return _("Logic model. %(columns)s. The table says the same.") % {
            "columns": "; ".join(told)
        }
    told = (
        f"{column['heading']}: {', '.join(box['title'] for box in column['boxes'])}"
        for column in columns
        if column["boxes"]
    )
    return _("Logic model. %(columns)s.") % {"columns": "; ".join(told)}


def _wide(columns: Sequence[dict[str, Any]]) -> ElementTree.Element:
    placed = [
        [
            Placed(
                box["code"], wrap(printable(box["title"]), IN_COLUMN), box["targets"], fill,
                place * (COLUMN + GUTTER),
            )
            for box in column["boxes"]
        ]
        for place, (column, fill) in enumerate(zip(columns, FILLS, strict=True))
    ]  # fmt: skip
    height = max(sum(box.height + GAP for box in boxes) for boxes in placed) + HEAD
    root = _root(FULL, height)
    for place, column in enumerate(columns):
        _words(root, wrap(column["heading"], IN_COLUMN), place * (COLUMN + GUTTER), SIZE, bold=True)
    for boxes in placed:
        _center(boxes, height)
    by_code = {box.code: box for boxes in placed for box in boxes}
    for box in by_code.values():
        for code in box.targets:
            _line(root, box, by_code[code])
    for box in by_code.values():
        _box(root, box)
    return root


def _center(boxes: Sequence[Placed], height: float) -> None:
    """Place the boxes of a column around its middle."""
    y = HEAD + (height - HEAD - sum(box.height + GAP for box in boxes)) / 2
    for box in boxes:
        box.y = y
        y += box.height + GAP


def _root(width: float, height: float) -> ElementTree.Element:
    return ElementTree.Element(f"{{{SVG}}}svg", viewBox=f"0 0 {width:g} {height:g}")


def _add(parent: ElementTree.Element, tag: str, **attributes: Any) -> ElementTree.Element:
    named = {name.replace("_", "-"): f"{value}" for name, value in attributes.items()}
    return ElementTree.SubElement(parent, f"{{{SVG}}}{tag}", named)


def _words(
    root: ElementTree.Element, lines: Sequence[str], x: float, y: float, *,
    ink: str = INK, bold: bool = False,
) -> None:  # fmt: skip
    weight = {"font_weight": 700} if bold else {}
    for number, line in enumerate(lines):
        text = _add(root, "text", x=x, y=y + number * ROW, font_size=SIZE, fill=ink, **weight)
        text.text = line


def _box(root: ElementTree.Element, box: Placed) -> None:
    _add(
        root, "rect", x=box.x + 0.5, y=box.y, width=COLUMN - 1, height=box.height, rx=6,
        fill=box.fill, stroke=LINE,
    )  # fmt: skip
    top = box.y + PAD + SIZE
    _words(root, [box.code], box.x + PAD, top, ink=box.ink, bold=True)
    _words(root, box.lines, box.x + PAD, top + ROW, ink=box.ink)


def _line(root: ElementTree.Element, start: Placed, end: Placed) -> None:
    x, y = start.x + COLUMN, start.y + start.height / 2
    to_x, to_y = end.x, end.y + end.height / 2
    middle = (x + to_x) / 2
    _add(
        root, "path", fill="none", stroke=LINE, stroke_width=1.5,
        d=f"M{x},{y:.1f}C{middle},{y:.1f},{middle},{to_y:.1f},{to_x - 4},{to_y:.1f}",
    )  # fmt: skip
    _add(root, "path", fill=LINE, d=f"M{to_x},{to_y:.1f}l-6,-4v8z")


def _narrow(columns: Sequence[dict[str, Any]]) -> ElementTree.Element:
    """Below each other: each box says to what it leads."""
    parts = list(_below_each_other(columns))
    root = _root(PHONE, parts[-1][1] + parts[-1][2])
    for kind, y, height, lines, fill in parts:
        ink = WHITE if fill == FILLS[-1] else INK
        if kind == "box":
            _add(
                root, "rect", x=0.5, y=y, width=PHONE - 1, height=height - 6, rx=6,
                fill=fill, stroke=LINE,
            )  # fmt: skip
            _words(root, lines, PAD + 3, y + PAD + SIZE, ink=ink)
        else:
            _words(root, lines, 0, y + SIZE, bold=True)
    return root


def _below_each_other(
    columns: Sequence[dict[str, Any]],
) -> Iterator[tuple[str, float, float, list[str], str]]:
    """Headings and boxes: what it is, where it begins, how high it is, its lines and fill."""
    y: float = 0
    for column, fill in zip(columns, FILLS, strict=True):
        if not column["boxes"]:
            continue
        yield "heading", y, ROW + 8, [column["heading"]], ""
        y += ROW + 8
        for box in column["boxes"]:
            lines = wrap(printable(f"{box['code']} {box['title']}"), ON_PHONE)
            if box["targets"]:
                lines += wrap(f"→ {', '.join(box['targets'])}", ON_PHONE)
            height = len(lines) * ROW + 2 * PAD + 6
            yield "box", y, height, lines, fill
            y += height
        y += GAP
