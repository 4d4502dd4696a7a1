"""The data annex of an edition: every table and figure as a spreadsheet, with a dictionary.

It is made of the frozen facts alone, so it says what the report says, number for number, and
what is hidden there has no value here.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from bic.privacy import SYMBOL
from evaluations.findings.tables import AMOUNT, PEOPLE, PERCENT, POINTS, WORDS

type Line = list[Any]
# A mark by which spreadsheets read the file as UTF-8.
BOM = "\ufeff"
TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def lines(facts: Mapping[str, Any]) -> Iterator[Line]:
    """A line for each figure, the heads first, in the language of the edition's own words."""
    yield [
        _("Part"), _("Table"), _("Title"), _("Source"), _("Row"), _("Column"), _("Unit"),
        _("Value"), _("In words"), _("Note"),
    ]  # fmt: skip
    units = dict(_units())
    for part in facts["parts"]:
        for number, table in enumerate(part["facts"].get("tables", ()), 1):
            key = f"{part['key']}-{number}"
            note = "; ".join([*table["tags"], *table["notes"]])
            for row in table["rows"]:
                for column, cell in zip(table["columns"], row["cells"], strict=True):
                    for one in cell:
                        yield [
                            part["label"], key, table["title"], table["of"], row["label"], column,
                            units[one["unit"]][0], one["value"], one["words"], note,
                        ]  # fmt: skip


def _units() -> Iterator[tuple[str, tuple[str, str]]]:
    yield PEOPLE, (_("people"), _("Number of people. One that is too small has no value."))
    yield PERCENT, (_("percent"), _("Percent, 0 to 100, of whom the table says."))
    yield POINTS, (_("points"), _("Difference between two waves, in points of the row's unit."))
    yield AMOUNT, (_("amount"), _("Number, average or amount of money, as the row says."))
    yield WORDS, (_("words"), _("No number: what stands in the table in words."))


def dictionary(facts: Mapping[str, Any]) -> Iterator[Line]:
    """What the columns, units and marks of the annex mean, and where it is from."""
    yield [_("Name"), _("Meaning")]
    yield [_("Report"), facts["title"]["text"]]
    yield [_("Community"), facts["community"]]
    yield [_("Wave"), facts["wave"]]
    yield [_("Version"), facts["number"]]
    yield [_("Published"), facts["as_of"]]
    for name, meaning in (
        (_("Part"), _("Part of the report in which the table stands.")),
        (_("Table"), _("Name of the table: its part, and its place in it.")),
        (_("Title"), _("What the table is of; for a survey the question as it was asked last.")),
        (_("Source"), _("The survey that asked it.")),
        (_("Row"), _("The answer, indicator, point or language.")),
        (_("Column"), _("The wave, or what else stands at the head of the column.")),
        (_("Unit"), _("What kind of figure it is; the units follow.")),
        (_("Value"), _("The figure as a number, empty where there is none or where it is hidden.")),
        (_("In words"), _("The figure as the report prints it.")),
        (_("Note"), _("What has to be known of the table, such as a change of the wording.")),
        *(one for _key, one in _units()),
        (SYMBOL, _("Hidden: so few people that somebody might be recognized, or a number that "
                   "would give such a one away.")),
    ):  # fmt: skip
        yield [name, meaning]


def made(facts: Mapping[str, Any], form: str) -> bytes:
    """The annex of an edition; `form` is "csv" or "xlsx"."""
    with translation.override(facts["words"]):
        return _csv(facts) if form == "csv" else _workbook(facts)


def _csv(facts: Mapping[str, Any]) -> bytes:
    """The figures; below them, after an empty line, the dictionary."""
    from bic.ui.export import harmless  # noqa: PLC0415  (what writes files is large)

    file = io.StringIO()
    writer = csv.writer(file)
    for line in (*lines(facts), [], *dictionary(facts)):
        writer.writerow([harmless(cell) for cell in line])
    return f"{BOM}{file.getvalue()}".encode()


def _workbook(facts: Mapping[str, Any]) -> bytes:
    """A sheet of the figures and one with the dictionary."""
    from xlsxwriter import Workbook  # noqa: PLC0415  (large, and only downloads need it)

    from bic.ui.export import harmless  # noqa: PLC0415  (what writes files is large)

    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True, "strings_to_formulas": False})
    head = book.add_format({"bold": True})
    for name, found in ((_("Data"), lines(facts)), (_("Dictionary"), dictionary(facts))):
        sheet = book.add_worksheet(name[:31])
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 9, 30)
        for number, line in enumerate(found):
            sheet.write_row(
                number, 0, [harmless(cell) for cell in line], head if number == 0 else None
            )  # fmt: skip
    book.close()
    return file.getvalue()
