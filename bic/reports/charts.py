"""Charts: drawn once on the server for each set of data, clean SVG, always with a table."""

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from celery import current_task
from django.core.cache import cache
from django.utils.formats import number_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

SVG = "http://www.w3.org/2000/svg"
PRINT_FONT = "Public Sans Web"
# Part of the cache key: raise it when the drawing changes.
EDITION = 1
KEPT_SECONDS = 30 * 24 * 3600
DRAW_SECONDS = 60
VALUES_READ_ALOUD = 12
Z_90 = 1.645
UNSURE_ABOVE = 0.30
DROPPED = frozenset({"id", "class", "role", "font-family", "pointer-events", "clip-path", "style"})
LONG_NUMBER = re.compile(r"-?\d+\.\d{3,}")


@dataclass(frozen=True)
class Size:
    """Pixels at which a chart is drawn and shown; `label_width` 0 puts labels above the bars."""

    width: int
    label_width: int
    css: str


SIZES = {
    "narrow": Size(300, 0, "bic-chart bic-chart--narrow"),
    "half": Size(408, 0, "bic-chart bic-chart--wide"),
    "full": Size(690, 220, "bic-chart bic-chart--wide"),
    "print": Size(666, 220, "bic-chart"),
}


@dataclass(frozen=True)
class Chart:
    """A drawing and the table that says the same.

    `svg` holds one picture for each size asked for, of which CSS shows one.
    `label` is read aloud in its place.
    """

    svg: SafeString
    label: str
    headers: list[str]
    rows: list[list[str]]


class ChartNotClean(ValueError):
    """A drawing holds something that must not stand in a page."""


def share_bars(
    rows: Sequence[tuple[str, float, float | None]],
    *,
    title: str,
    first_header: str,
    sizes: Sequence[str] = ("full", "narrow"),
) -> Chart:
    """Shares in percent as horizontal bars with whiskers for their margins of error.

    Each row is (label, share 0-100, margin of error at 90 % in points or None).
    `title` says what the shares are of; `first_header` heads the labels in the
    table. `sizes` are keys of `SIZES`. An estimate whose coefficient of
    variation passes 30 % is drawn in outline and called too small a sample.
    """
    bars = [_bar(*row) for row in rows]
    if not bars:
        return Chart(mark_safe(""), title, [], [])
    values = "; ".join(f"{bar['label']}: {bar['text']}" for bar in bars)
    label = _("Bar chart. %(title)s.") % {"title": title}
    if len(bars) <= VALUES_READ_ALOUD:
        label = f"{label} {values}."
    headers = [first_header, _("Share"), _("Margin of error (90%)")]
    table = [
        [bar["label"], percent(row[1]), "" if row[2] is None else f"± {number(row[2])}"]
        for bar, row in zip(bars, rows, strict=True)
    ]
    return Chart(_pictures(bars, label, sizes), label, headers, table)


def number(value: float) -> str:
    """With one decimal, as the active language writes it."""
    return number_format(value, 1, use_l10n=True)


def percent(value: float) -> str:
    """A share 0-100 with one decimal and its sign."""
    return _("%(number)s%%") % {"number": number(value)}


def is_unsure(value: float, margin: float | None) -> bool:
    """Whether the sample is too small: coefficient of variation over 30 %."""
    return bool(margin) and (not value or margin / Z_90 / value > UNSURE_ABOVE)


def _bar(label: str, share: float, margin: float | None) -> dict[str, Any]:
    text = percent(share) if margin is None else f"{percent(share)} ± {number(margin)}"
    if unsure := is_unsure(share, margin):
        text = _("%(value)s, sample too small") % {"value": text}
    return {
        "label": str(label),
        "value": share,
        "low": max(share - (margin or 0), 0),
        "high": share + (margin or 0),
        "text": text,
        "unsure": unsure,
    }


def _pictures(bars: list[dict[str, Any]], label: str, sizes: Sequence[str]) -> SafeString:
    drawings = [
        {"rows": bars, "width": SIZES[size].width, "label_width": SIZES[size].label_width}
        for size in sizes
    ]
    content = json.dumps([EDITION, list(sizes), label, drawings], sort_keys=True)
    key = f"chart:{hashlib.sha256(content.encode()).hexdigest()}"
    svg = cache.get(key)
    if svg is None:
        svg = "".join(
            clean(drawn, label, SIZES[size].css, font=PRINT_FONT if size == "print" else "")
            for drawn, size in zip(_draw(drawings), sizes, strict=True)
        )
        cache.set(key, svg, KEPT_SECONDS)
    # Vega escaped the words; `clean` parsed and wrote it again.
    return mark_safe(svg)  # noqa: S308


def _draw(drawings: list[dict[str, Any]]) -> list[str]:
    """Draw here in a worker; a web process has a child do it, and so stays small."""
    if current_task:
        from bic.reports import drawing  # noqa: PLC0415  (the engine takes 130 MB)

        return drawing.draw(drawings)
    done = subprocess.run(
        [sys.executable, "-m", "bic.reports.drawing"],
        input=json.dumps(drawings),
        capture_output=True,
        text=True,
        timeout=DRAW_SECONDS,
        check=True,
    )
    return json.loads(done.stdout)


def _shorter(match: re.Match[str]) -> str:
    return f"{float(match[0]):.2f}".rstrip("0").rstrip(".")


def clean(svg: str, label: str, css: str, font: str = "") -> str:
    """SVG that may stand in a page: no ids, classes, fonts, roles or styles of its own.

    `label` becomes the text alternative; `font` is written on every text, for
    print. Raises `ChartNotClean` on anything that could fetch or run.
    """
    root = ElementTree.fromstring(svg)  # noqa: S314  (written by Vega, words escaped)
    for element in root.iter():
        tag = element.tag.removeprefix(f"{{{SVG}}}")
        if tag in {"script", "image", "foreignObject", "a", "use", "style"}:
            raise ChartNotClean(tag)
        element.tag = tag
        for name in list(element.attrib):
            if name in DROPPED or name.startswith(("aria-", "on", "{")):
                del element.attrib[name]
            else:
                element.set(name, LONG_NUMBER.sub(_shorter, element.attrib[name]))
        if font and tag == "text":
            element.set("font-family", font)
    for name in ("version", "width", "height"):
        root.attrib.pop(name, None)
    root.attrib.update({"class": css, "role": "img", "aria-label": label, "focusable": "false"})
    return ElementTree.tostring(root, encoding="unicode")
