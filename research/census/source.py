"""Which years and which table a file holds."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import product

from django.utils.translation import gettext as _

from research.census.errors import (
    Refused,
    SpanDiffers,
    SpanNeeded,
    YearDiffers,
    YearNeeded,
)

# "ACSDT5Y2024.B05002-Data.csv", as data.census.gov names its files and their notes.
TABLE = r"(?P<table>[A-Z]{1,3}\d{2,6}[A-Z]*)"
NAMES = [
    re.compile(pattern + TABLE, re.IGNORECASE)
    for pattern in (
        r"ACS(?:DT|ST|DP|CP|SPP)(?P<span>[135])Y(?P<year>20\d\d)[._-]",
        # "ACS_17_1YR_B25003_with_ann.csv", as American FactFinder did.
        r"ACS_(?P<year>\d\d)_(?P<span>[135])YR_",
        # "acs5_2023_B05002.json", after the address of the API.
        r"acs(?P<span>[135])_(?:(?:subject|profile|cprofile)_)?(?P<year>20\d\d)_",
    )
]
ANY_TABLE = re.compile(
    r"(?<![A-Z0-9])(?P<table>(?:[BCS]\d{4,5}[A-Z]{0,3}|(?:DP|CP)\d{2}(?:PR)?))(?![A-Z0-9])"
)
DOLLARS = re.compile(r"\(in (20\d\d) inflation[ -]adjusted dollars\)", re.IGNORECASE)


CENTURY = 2000


@dataclass(frozen=True)
class Source:
    """A table of one release: `span` years of answers, of which `vintage` is the last."""

    span: int
    vintage: int
    table: str


@dataclass(frozen=True)
class Hint:
    """What is known of a source so far."""

    span: int | None = None
    vintage: int | None = None
    table: str = ""


def from_names(names: Iterable[str], table: str) -> Hint:
    """What file names, or the notes beside the file, say of `table`.

    A name that speaks of another table says nothing: somebody renamed the file.
    """
    for name, pattern in product(names, NAMES):
        for match in pattern.finditer(name):
            if match["table"].upper() == table:
                year = int(match["year"])
                return Hint(int(match["span"]), year if year >= CENTURY else CENTURY + year)
    return Hint()


def table_named(names: Iterable[str]) -> str:
    """The one table that the names speak of, "" when they speak of none or several."""
    for name in names:
        found = {match["table"] for match in ANY_TABLE.finditer(name.upper().replace("_", " "))}
        if len(found) == 1:
            return found.pop()
    return ""


def from_labels(labels: Iterable[str]) -> Hint:
    """The year that labels of amounts speak of ("in 2020 inflation-adjusted dollars")."""
    years = {year for label in labels for year in DOLLARS.findall(label)}
    return Hint(vintage=int(years.pop())) if len(years) == 1 else Hint()


def settle(table: str, named: Hint, labeled: Hint, said: Hint) -> Source:
    """The source of `table` out of its name, its labels, and what the person said.

    Raises `Refused` when name and labels disagree, `YearDiffers` or `SpanDiffers` when the
    person says something else, `YearNeeded` or `SpanNeeded` when nobody says it.
    """
    if named.vintage and labeled.vintage and named.vintage != labeled.vintage:
        raise Refused(
            _(
                "The name of this file says %(name)s, but its amounts are in dollars of "
                "%(label)s. Download the table again and upload it under the name it comes with."
            )
            % {"name": named.vintage, "label": labeled.vintage}
        )
    known = replace(named, vintage=named.vintage or labeled.vintage)
    if known.vintage and said.vintage and known.vintage != said.vintage:
        raise YearDiffers(
            _("The file is of %(year)s. Choose that year, or leave it to the file.")
            % {"year": known.vintage}
        )
    if known.span and said.span and known.span != said.span:
        raise SpanDiffers(_("The file says otherwise itself. Leave this to the file."))
    span, vintage = known.span or said.span, known.vintage or said.vintage
    if not vintage:
        raise YearNeeded(
            _("The file does not say its year. Choose the last year that its data cover.")
        )
    if not span:
        raise SpanNeeded(
            _("The file does not say whether it covers five years or one. Choose it here.")
        )
    return Source(span, vintage, table)
