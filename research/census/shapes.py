"""Which kind of Census file lies before us, told by its content and never by its name."""

import csv
import re
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

# The first cells tell, so the whole header of a wide table is not needed.
HEAD_CHARACTERS = 65_536
CODE = re.compile(r"^[A-Z]{1,3}\d{2,6}[A-Z]*_(?:(?:C\d+|\d{4})_)?\d+P?[EM]A?$")
DECENNIAL = re.compile(r"^(?:[A-Z]{1,5}\d*[A-Z]*)_\d+NA?$")
CODES_LOOKED_AT = 12


class Shape(StrEnum):
    """The shapes in which Census tables reach people."""

    DATA_CSV = "data_csv"
    DECENNIAL = "decennial"
    TABLE_VIEW = "table_view"
    API_JSON = "api_json"
    OTHER_JSON = "other_json"
    AFF = "aff"
    AFF_UNLABELED = "aff_unlabeled"
    SUMMARY_FILE = "summary_file"
    SHELLS = "shells"
    GEOGRAPHIES = "geographies"
    API_GROUPS = "api_groups"
    DESCRIPTION = "description"
    AFF_DESCRIPTION = "aff_description"
    WEB_PAGE = "web_page"
    TIDY = "tidy"
    TEXT = "text"


_DESCRIBES = _(
    "This file only describes a table. The figures are in the file beside it: its name ends in "
    "-Data.csv, _with_ann.csv or .dat. Upload that one, or both together in a ZIP."
)
ADVICE: dict[Shape, Any] = {
    Shape.DECENNIAL: _(
        "This table is from the decennial census. Only tables of the American Community Survey "
        "are taken, because they come with margins of error. Download one of those from "
        "data.census.gov."
    ),
    Shape.OTHER_JSON: _(
        "This is a JSON file, not a table. Download the table from data.census.gov as ZIP."
    ),
    Shape.AFF_UNLABELED: _(
        "This file is from American FactFinder, which closed in 2020, and its line of labels "
        "is missing, so nothing in it can be told for sure. Put it into a ZIP together with the "
        "file whose name ends in _metadata.csv, or download the same table from data.census.gov."
    ),
    Shape.DESCRIPTION: _DESCRIBES,
    Shape.SHELLS: _DESCRIBES,
    Shape.AFF_DESCRIPTION: _DESCRIBES,
    Shape.GEOGRAPHIES: _DESCRIBES,
    Shape.API_GROUPS: _DESCRIBES,
    Shape.WEB_PAGE: _(
        "This is a web page, not a table. The Census site sends one when a download fails. "
        "Download the table from data.census.gov again, as ZIP."
    ),
    Shape.TIDY: _(
        "This is a table of somebody's own making: it has no Census codes and no margins of "
        "error. If its figures are from the Census, download the original table from "
        "data.census.gov as ZIP. If they are from a school, a clinic or an agency, enter them as "
        "local counts on the profile of the community."
    ),
    Shape.TEXT: _(
        "This is not a Census table. Download the table from data.census.gov as ZIP and upload "
        "that file as it is."
    ),
}


def recognize(head: str) -> Shape:
    """The shape of the file that begins with `head` (its first characters, no byte order mark)."""
    text = head.lstrip()
    if text.startswith("<"):
        return Shape.WEB_PAGE
    if text[:1] in "[{" and text:
        if re.match(r'\{\s*"variables"\s*:', text):
            return Shape.API_GROUPS
        return Shape.API_JSON if re.match(r"\[\s*\[", text) else Shape.OTHER_JSON
    lines = text.splitlines()
    first, second = ([*map(_cells, lines[:2]), [], []])[:2]
    if not first:
        return Shape.TEXT
    if first[0] == "GEO_ID":
        return _with_codes(first)
    if first[0].startswith("GEO_ID|"):
        return Shape.SUMMARY_FILE
    if first[0].casefold().startswith("table id|"):
        return Shape.SHELLS
    if {"GEO_ID", "NAME", "STUSAB"} <= set(first[0].split("|")):
        return Shape.GEOGRAPHIES
    if first[0].startswith("Label (Grouping"):
        return Shape.TABLE_VIEW
    if first[0] == "GEO.id":
        if first[1:] == ["Id"]:
            return Shape.AFF_DESCRIPTION
        return Shape.AFF if second[:1] == ["Id"] else Shape.AFF_UNLABELED
    if first[:2] == ["Column Name", "Label"] or (
        first[0].startswith("===") or "TABLE INFO" in text
    ):
        return Shape.DESCRIPTION
    return Shape.TIDY if len(first) > 1 and len(first) == len(second) else Shape.TEXT


NAMES: dict[Shape, Any] = {
    Shape.DATA_CSV: _("Table from data.census.gov"),
    Shape.TABLE_VIEW: _("Table saved from the screen of data.census.gov"),
    Shape.API_JSON: _("Answer of the Census API"),
    Shape.AFF: _("Table from American FactFinder"),
    Shape.AFF_UNLABELED: _("Table from American FactFinder"),
    Shape.SUMMARY_FILE: _("Summary file of the whole nation"),
}


def _with_codes(header: list[str]) -> Shape:
    codes = [cell for cell in header if cell not in ("GEO_ID", "NAME", "")][:CODES_LOOKED_AT]
    if any(CODE.match(code) for code in codes):
        return Shape.DATA_CSV
    return Shape.DECENNIAL if any(DECENNIAL.match(code) for code in codes) else Shape.TIDY


def _cells(line: str) -> list[str]:
    try:
        return [cell.strip() for cell in next(csv.reader([line]), [])]
    except csv.Error:
        return []
