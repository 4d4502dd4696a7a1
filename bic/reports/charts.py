"""Charts: drawn once on the server for each set of data, clean SVG, always with a table."""

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from xml.etree import ElementTree

from django.conf import settings
from django.core.cache import cache
from django.utils.formats import date_format, number_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

SVG = "http://www.w3.org/2000/svg"
PRINT_FONT = "Public Sans Web"
# Part of the cache key: raise it when the drawing changes.
EDITION = 3
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
    content = {"kind": "bars", "rows": bars}
    return Chart(_pictures(content, label, sizes), label, headers, table)


@dataclass(frozen=True)
class Bar:
    """One bar: its label, its length, its margin of error or None, and both in words.

    `is_unsure` draws it in outline and calls the sample too small.
    """

    label: str
    value: float
    margin: float | None
    text: str
    margin_text: str = ""
    is_unsure: bool = False


@dataclass(frozen=True)
class Bars:
    """A chart to be drawn: bars of any unit, what they are of, and the heads of its table."""

    rows: Sequence[Bar]
    title: str
    headers: tuple[str, str]


def value_bars(many: Sequence[Bars], sizes: Sequence[str] = ("full", "narrow")) -> list[Chart]:
    """Charts of a page: one look at the cache for all, one child for those that are new."""
    contents = [
        ({"kind": "bars", "rows": [_value_bar(row) for row in one.rows]}, _read_aloud(one))
        for one in many
        if one.rows
    ]
    pictures = iter(_pictures_of(contents, sizes))
    margin = _("Margin of error (90%)")
    return [
        Chart(
            next(pictures) if one.rows else mark_safe(""),
            _read_aloud(one),
            [*one.headers, margin],
            [[row.label, row.text, row.margin_text] for row in one.rows],
        )
        for one in many
    ]


def _read_aloud(one: Bars) -> str:
    label = _("Bar chart. %(title)s.") % {"title": one.title}
    if not one.rows or len(one.rows) > VALUES_READ_ALOUD:
        return label
    values = "; ".join(f"{row.label}: {_with_margin(row)}" for row in one.rows)
    return f"{label} {values}."


def _with_margin(row: Bar) -> str:
    text = " ".join(filter(None, (row.text, row.margin_text)))
    return _("%(value)s, sample too small") % {"value": text} if row.is_unsure else text


def _value_bar(row: Bar) -> dict[str, Any]:
    margin = row.margin or 0
    return {
        "label": row.label,
        "value": row.value,
        "low": max(row.value - margin, 0),
        "high": row.value + margin,
        "text": _with_margin(row),
        "unsure": row.is_unsure,
    }


@dataclass(frozen=True)
class Span:
    """One row of a timeline: its words, the first plan, where it is now, and whether reached."""

    label: str
    first: tuple[date, date]
    now: tuple[date, date]
    is_reached: bool
    moved: str = ""


def timeline(
    rows: Sequence[Span],
    *,
    title: str,
    today: date,
    first_header: str,
    sizes: Sequence[str] = ("full", "narrow"),
) -> Chart:
    """Spans of days as bars, each over the outline of its first plan, with a line for today.

    `title` says whose timeline it is; `first_header` heads the labels in the table. `moved`
    of a row says in words how far it is from its first plan.
    """
    if not rows:
        return Chart(mark_safe(""), title, [], [])
    label = _("Timeline. %(title)s.") % {"title": title}
    table = [
        [row.label, days_in_words(row.first), days_in_words(row.now), row.moved] for row in rows
    ]
    if len(rows) <= VALUES_READ_ALOUD:
        told = "; ".join(f"{row[0]}: {row[2]}" + (f", {row[3]}" if row[3] else "") for row in table)
        label = f"{label} {told}."
    everything = [day for row in rows for day in (*row.first, *row.now)]
    first, last = min(everything), max(everything)
    content = {
        "kind": "timeline",
        "rows": [_span(row) for row in rows],
        "first": first.toordinal(),
        "last": last.toordinal() + 1,
        "ticks": [[day.toordinal(), text] for day, text in _ticks(first, last)],
        "today": today.toordinal() if first <= today <= last else None,
        "today_label": _("Today"),
    }
    headers = [first_header, _("First plan"), _("Now"), _("Change")]
    return Chart(_pictures(content, label, sizes), label, headers, table)


def days_in_words(days: tuple[date, date]) -> str:
    """ "Mar 2, 2027 to May 4, 2027", or one day."""
    start, end = days
    if start == end:
        return date_format(start)
    return _("%(start)s to %(end)s") % {"start": date_format(start), "end": date_format(end)}


def _span(row: Span) -> dict[str, Any]:
    return {
        "label": row.label,
        "text": row.moved,
        "first_from": row.first[0].toordinal(),
        "first_to": row.first[1].toordinal() + 1,
        "from": row.now[0].toordinal(),
        "to": row.now[1].toordinal() + 1,
        "moved": row.first != row.now,
        "reached": row.is_reached,
    }


def _ticks(first: date, last: date) -> list[tuple[date, str]]:
    """Beginnings of years, or of quarters and months where the time is short, with their names."""
    months = (last.year - first.year) * 12 + last.month - first.month
    step = 12 if months > 30 else 6 if months > 14 else 3 if months > 5 else 1
    year, month = first.year, first.month
    found = []
    while (day := date(year, month, 1)) <= last:
        if day >= first and (month - 1) % step == 0:
            found.append((day, str(year) if step == 12 else date_format(day, "YEAR_MONTH_FORMAT")))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found


def number(value: float) -> str:
    """With one decimal, as the active language writes it."""
    # Rounded first: `number_format` cuts the digits it does not show.
    return number_format(round(value, 1), 1, use_l10n=True)


def percent(value: float) -> str:
    """A share 0-100 with one decimal and its sign."""
    return _("%(number)s%%") % {"number": number(value)}


def is_unsure(value: float, margin: float | None) -> bool:
    """Whether the sample is too small: coefficient of variation over 30 %."""
    if not margin:
        return False
    return not value or margin / Z_90 / value > UNSURE_ABOVE


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


def _pictures(content: dict[str, Any], label: str, sizes: Sequence[str]) -> SafeString:
    """The pictures of all wanted sizes; the first call draws every size, for later ones."""
    return _pictures_of([(content, label)], sizes)[0]


def _pictures_of(
    contents: Sequence[tuple[dict[str, Any], str]], sizes: Sequence[str]
) -> list[SafeString]:
    """The pictures of many charts, each content with its label."""
    names = [_name(content, label) for content, label in contents]
    found = cache.get_many([f"{name}:{size}" for name in names for size in sizes])
    new = {
        name: one
        for name, one in zip(names, contents, strict=True)
        if any(f"{name}:{size}" not in found for size in sizes)
    }
    if new:
        drawn = dict(zip(new, _draw(list(new.values())), strict=True))
        fresh = {f"{name}:{size}": svg for name, one in drawn.items() for size, svg in one.items()}
        cache.set_many(fresh, KEPT_SECONDS)
        found |= fresh
    return [
        # Vega escaped the words; `clean` parsed and wrote them again.
        mark_safe("".join(found[f"{name}:{size}"] for size in sizes))  # noqa: S308
        for name in names
    ]


def _name(content: dict[str, Any], label: str) -> str:
    key = json.dumps([EDITION, label, content], sort_keys=True)
    return f"chart:{hashlib.sha256(key.encode()).hexdigest()}"


def _draw(contents: Sequence[tuple[dict[str, Any], str]]) -> list[dict[str, str]]:
    """Every size of each, clean. Raises `subprocess.SubprocessError`."""
    drawings = [
        content | {"width": size.width, "label_width": size.label_width}
        for content, _label in contents
        for size in SIZES.values()
    ]
    drawn = iter(drawn_by_child(drawings))
    return [
        {
            name: clean(next(drawn), label, SIZES[name].css, PRINT_FONT if name == "print" else "")
            for name in SIZES
        }
        for _content, label in contents
    ]


def drawn_by_child(drawings: list[dict[str, Any]]) -> list[str]:
    """Have a child draw: its engine would make each worker 130 MB larger.

    Raises `subprocess.SubprocessError`.
    """
    done = subprocess.run(
        [sys.executable, "-m", "bic.reports.drawing"],
        input=json.dumps(drawings),
        capture_output=True,
        text=True,
        timeout=DRAW_SECONDS,
        check=True,
        cwd=settings.BASE_DIR,
    )
    return json.loads(done.stdout)


def _labels(content: dict[str, Any], size: Size) -> dict[str, int]:
    """Names of milestones are longer than those of areas."""
    return {"label_width": size.label_width * 4 // 3} if content["kind"] == "timeline" else {}


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
    # Browsers read the attribute, tagged PDF takes its text alternative from the element.
    title = ElementTree.Element("title")
    title.text = label
    root.insert(0, title)
    return ElementTree.tostring(root, encoding="unicode")
