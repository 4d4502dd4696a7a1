"""Figures and comparisons in words."""

from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from bic.reports.charts import number, percent
from research.indicators import ForeignBornShare
from research.moe import Estimate, Reliability

ONE_IN_FROM, ONE_IN_TO = 3, 50


def margin(value: float | None) -> str:
    """ "± 1.3"; "" when the margin is not known."""
    return "" if value is None else f"± {number(value)}"


def share_with_margin(share: ForeignBornShare) -> tuple[str, str]:
    """The share in percent, and its margin."""
    return percent(share.percent), margin(share.percent_moe)


def count_with_margin(count: Estimate) -> tuple[str, str]:
    """A number of people, and its margin."""
    told = number_format(count.value, 0, force_grouping=True)
    if count.moe is None:
        return told, ""
    return told, f"± {number_format(count.moe, 0, force_grouping=True)}"


def plain(pair: tuple[str, str]) -> str:
    """Value and margin as one text."""
    return " ".join(filter(None, pair))


def sentence(share: ForeignBornShare, name: str) -> str:
    """What a mayor would repeat about `name`, as far as the sample allows."""
    if share.reliability == Reliability.LOW or not share.share.value:
        return _("The sample is too small to say what share of %(name)s was born abroad.") % {
            "name": name
        }
    said = {"name": name, "percent": percent(share.percent), "number": round(1 / share.share.value)}
    if ONE_IN_FROM <= said["number"] <= ONE_IN_TO:
        return (
            _("About 1 resident in %(number)s of %(name)s was born outside the United States.")
            % said
        )
    return (
        _("About %(percent)s of the residents of %(name)s were born outside the United States.")
        % said
    )


def comparison(own: ForeignBornShare, other: ForeignBornShare) -> tuple[str, Any]:
    """Whether `own` differs from `other` at 90 %: "up", "down", "same" or "care", and words."""
    different = own.is_different(other)
    if different is None or Reliability.LOW in (own.reliability, other.reliability):
        return "care", _("Sample too small to say")
    if not different:
        return "same", _("No clear difference")
    if own.share.value > other.share.value:
        return "up", _("Higher")
    return "down", _("Lower")


def finding(own: ForeignBornShare, other: ForeignBornShare | None) -> str:
    """How `own` compares with `other`, as a sentence; "" where the sample cannot say."""
    if other is None:
        return ""
    said = {"area": short_name(other.area)}
    mark, _words = comparison(own, other)
    sentences = {
        "up": _("The share is larger than in %(area)s.") % said,
        "down": _("The share is smaller than in %(area)s.") % said,
        "same": _("There is no clear difference from %(area)s.") % said,
    }
    return sentences.get(mark, "")


def short_name(area: str) -> str:
    """An area without its state: "Chatham County"."""
    return area.partition(",")[0]


def source(share: ForeignBornShare) -> str:
    """Survey, years and table of a share."""
    return _(
        "U.S. Census Bureau, American Community Survey, %(span)s %(years)s, table %(table)s."
    ) % {
        "span": share.file.get_span_display(),
        "years": share.years,
        "table": share.table,
    }
