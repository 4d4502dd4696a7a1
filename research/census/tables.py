"""Tables whose lines the product reads, by their labels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from research.census.errors import Refused
from research.census.lines import Line, LineMissing, find

NATIVITY = "B05002"


@dataclass(frozen=True)
class Table:
    """A table: its name, our names of the lines we read, and which of them must add up."""

    title: Any
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sums: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


TABLES: dict[str, Table] = {
    NATIVITY: Table(
        gettext_lazy("Place of birth by nativity and citizenship"),
        {
            "total": ("Total",),
            "native": ("Total", "Native"),
            "foreign_born": ("Total", "Foreign-born"),
        },
        {"total": ("native", "foreign_born")},
    ),
    # Their lines are looked for by the indicators that need them (`research.indicators.catalog`):
    # one that is missing takes away an indicator, and not the file.
    "B05005": Table(gettext_lazy("Year of entry")),
    "B05006": Table(gettext_lazy("Country of birth")),
    "B05009": Table(gettext_lazy("Children by nativity of their parents")),
    "B16005": Table(gettext_lazy("Nativity by language and ability to speak English")),
    "B25003": Table(gettext_lazy("Homes that are owned or rented")),
    "B27020": Table(gettext_lazy("Health insurance by citizenship")),
    "C16001": Table(gettext_lazy("Language spoken at home")),
    "DP02": Table(gettext_lazy("Social characteristics")),
    "DP05": Table(gettext_lazy("Population, age, race and origin")),
    "S0501": Table(gettext_lazy("Native and foreign-born population, side by side")),
}


def locate(table: str, lines: Sequence[Line]) -> dict[str, int]:
    """Place of each line we read in `lines`, by our name of it; empty for other tables.

    Raises `Refused` when a label is missing or stands twice.
    """
    found = {}
    for name, path in TABLES.get(table, Table("")).lines.items():
        try:
            found[name] = find(lines, *path)
        except LineMissing as error:
            raise Refused(
                _(
                    "Table %(table)s should have one line with the label “%(label)s”. This file "
                    "has not. Download the whole table from data.census.gov and upload it "
                    "unchanged."
                )
                % {"table": table, "label": " › ".join(path)}
            ) from error
    return found
