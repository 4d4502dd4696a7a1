"""What stands around the charts of a profile: headline figures, comparisons, what is missing."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

HEADLINES = 4

type Told = dict[str, Any]


def headlines(blocks: Iterable[Told]) -> list[Told]:
    """The first figures that stand for themselves."""
    return [one for one in blocks if one["kind"] == "figure" and not one["problem"]][:HEADLINES]


def beside(blocks: Iterable[Told]) -> list[tuple[str, list[Told]]]:
    """Comparisons by area or time: each with its indicators, in the order of the page."""
    found: dict[str, list[Told]] = {}
    for block in blocks:
        for row in block.get("compared", ()):
            heading = block["heading"]
            if block["kind"] == "gap":
                heading = _("%(what)s (difference)") % {"what": heading}
            found.setdefault(row["label"], []).append(row | {"heading": heading})
    return list(found.items())


def missing(blocks: Iterable[Told]) -> list[Told]:
    """Those with nothing to show, with the reason."""
    return [one for one in blocks if one["problem"]]


def shown(blocks: Iterable[Told]) -> list[Told]:
    """Those with something to show."""
    return [one for one in blocks if not one["problem"]]


def sources(blocks: Iterable[Told]) -> list[str]:
    """Every file behind the page, once."""
    return list(dict.fromkeys(line for one in blocks for line in one.get("source", ())))
