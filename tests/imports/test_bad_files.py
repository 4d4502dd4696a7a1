"""Files that cannot be taken as they are: each says why, and nothing is half imported."""

import io
import re
import zipfile

import pytest

from bic.imports.files import MOST_ROWS
from bic.imports.models import ImportRun
from bic.tenancy import scope
from tests.documents import files
from tests.imports.conftest import GOOD, HEADINGS, csv_of, xlsx_of

pytestmark = pytest.mark.django_db


def rezipped(data, **changed):
    """A workbook with some parts changed; names have "/" as "__"."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            content = old.read(name)
            for part, change in changed.items():
                if name.endswith(part.replace("__", "/") + ".xml"):
                    content = change(content)
            new.writestr(name, content)
    return out.getvalue()


BAD = {
    "nothing at all": (b"", "a.csv", "is empty"),
    "only headings": (csv_of([HEADINGS]), "a.csv", "There are no rows below the headings"),
    "only blanks": (b"\n\n  ,,\n", "a.csv", "There are no rows below the headings"),
    "an old workbook": (b"\xd0\xcf\x11\xe0" * 200, "a.xls", "Choose a CSV file or an Excel"),
    "no extension": (csv_of([HEADINGS, *GOOD]), "communities", "Choose a CSV file or an Excel"),
    "a PDF": (files.pdf(), "a.pdf", "Choose a CSV file or an Excel"),
    "a program called CSV": (b"\x7fELF" + b"\0" * 900, "a.csv", "The name says CSV"),
    "a program called Excel": (b"MZ\x90\0" + b"\0" * 900, "a.xlsx", "The name says Excel"),
    "an archive called Excel": (files.archive({"a.txt": "x"}), "a.xlsx", "This is an archive"),
    "a workbook called CSV": (xlsx_of([HEADINGS, *GOOD]), "a.csv", "The name says CSV"),
    "control characters": (b"Name,State\nMill\x00Fork,NC\n", "a.csv", "bytes that are not text"),
    "an empty workbook": (xlsx_of([]), "a.xlsx", "There are no rows below the headings"),
    "a workbook without parts": (files.xlsx(), "a.xlsx", "cut off or damaged"),
    "a bomb": (
        rezipped(xlsx_of([HEADINGS]), sheet1=lambda old: old + b" " * 60_000_000),
        "a.xlsx",
        "far larger than any document",
    ),
    "entities": (
        rezipped(
            xlsx_of([HEADINGS, *GOOD]),
            sheet1=lambda old: b'<!DOCTYPE x [<!ENTITY a "b">]>' + old,
        ),
        "a.xlsx",
        "cut off or damaged",
    ),
    "broken XML": (
        rezipped(xlsx_of([HEADINGS, *GOOD]), sheet1=lambda old: old[: len(old) // 2]),
        "a.xlsx",
        "cut off or damaged",
    ),
    "a row beyond the end": (
        rezipped(
            xlsx_of([HEADINGS, *GOOD]),
            sheet1=lambda old: old.replace(b'r="3"', b'r="999999999"'),
        ),
        "a.xlsx",
        "has more than 20,000 rows",
    ),
    "too many rows": (
        b"Name,State\n" + b"Elm,NC\n" * (MOST_ROWS + 1),
        "a.csv",
        "has more than 20,000 rows",
    ),
    "far too many rows": (b"Name,State\n" + b"Elm,NC\n" * 60_000, "a.csv", "more than 20,000 rows"),
    "too many columns": (csv_of([["x"] * 300, ["y"] * 300]), "a.csv", "more than 200 columns"),
    "a long name": (csv_of([HEADINGS, *GOOD]), f"{'a' * 230}.csv", "longer than 200 characters"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_at_its_field(road, program, name):
    data, file_name, words = BAD[name]

    page = road.upload(data, file_name)

    assert page.status_code == 200
    assert words in page.text
    assert 'class="usa-error-message"' in page.text
    with scope(program):
        assert not ImportRun.objects.exists()


def test_the_largest_file_is_taken(road):
    road.preview(b"Name,State\n" + b"".join(b"Elm %d,NC\n" % n for n in range(MOST_ROWS)))

    assert road.counts() == (MOST_ROWS, 0, 0, 0)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_of_all_kinds_is_read(road, separator, encoding):
    rows = [["Municipio", "Estado"], ["Peñasco, el «grande»", "NC"], ["Elm; Oak", "NC"]]
    road.preview(csv_of(rows, separator, encoding))

    assert [row.values["name"] for row in road.response.context["plan"].rows] == [
        "Peñasco, el «grande»",
        "Elm; Oak",
    ]


def test_the_separator_that_excel_names_is_used_and_counts_as_a_row(road):
    road.preview(b"sep=;\r\nName;State\r\nElm;XX\r\n")

    assert set(road.errors()) == {(3, "state")}


def test_empty_rows_count_as_in_the_spreadsheet(road):
    road.preview(csv_of([["Name", "State"], [], ["Two\nlines", "NC"], [], ["Elm", "XX"]]))

    assert set(road.errors()) == {(5, "state")}


def test_a_cell_of_three_megabytes_is_one_bad_cell(road):
    road.preview(csv_of([["Name", "State"], ["x" * 3_000_000, "NC"], ["Elm", "NC"]]))

    assert road.counts() == (1, 0, 0, 1)
    assert road.errors()[2, "name"] == "This is longer than 120 characters. Shorten it."
    assert len(road.response.content) < 100_000


def test_an_open_quotation_mark_does_not_swallow_rows_silently(road):
    road.preview(b'Name,State\nElm,NC\n"Oak,NC\nMill Fork,NC\n')

    assert set(road.errors()) == {(3, "state")}


def test_signs_that_no_page_can_show_are_said(road):
    data = xlsx_of([["Name", "State"], ["Mill Fork", "NC"]])
    road.preview(rezipped(data, sheet1=bell), "a.xlsx")

    assert road.errors() == {
        (2, "name"): "This cell has signs that cannot be shown. Write the text again."
    }


def bell(content):
    return content.replace(b"Mill Fork", "Mill\u0085Fork".encode())


def test_merged_cells_are_said_by_cell_and_can_be_filled_in(road):
    def merge(book):
        book.active.merge_cells("B2:B4")

    rows = [["Name", "State"], ["Elm", "NC"], ["Oak", None], ["Ash", None]]
    road.preview(xlsx_of(rows, merge), "a.xlsx")

    words = "This cell is merged with B2. Write its own value."
    assert road.errors() == {(3, "state"): words, (4, "state"): words}
    road.post("preview", **{"fix-3-state": "NC", "fix-4-state": "NC"})
    assert road.counts() == (3, 0, 0, 0)


def test_formulas_give_their_value_or_say_that_they_have_none(road):
    rows = [["Name", "State"], ['="El"&"m"', "NC"], ["=A2", "NC"]]
    data = rezipped(
        xlsx_of(rows),
        sheet1=lambda old: re.sub(
            rb'<c r="A2">(<f>.*?</f>).*?</c>', rb'<c r="A2" t="str">\1<v>Elm</v></c>', old
        ),
    )
    road.preview(data, "a.xlsx")

    assert road.counts() == (1, 0, 0, 1)
    assert road.errors()[3, "name"].startswith("This formula has no value in the file.")


def test_rows_that_say_the_same_are_refused(road):
    road.preview(csv_of([["Name", "State"], ["Elm", "NC"], ["ELM ", "North Carolina"]]))

    assert road.errors() == {(3, "name"): "Row 2 says the same already."}


def test_numbers_and_errors_in_text_cells(road):
    rows = [["Name", "State", "Cohort"], ["Elm", "NC", 2026], ["#REF!", 37, 2026.0]]
    road.preview(xlsx_of(rows), "a.xlsx")

    first, second = road.response.context["plan"].rows
    assert first.values["cohort"] == second.values["cohort"] == "2026"
    assert road.errors() == {(3, "name"): "The spreadsheet shows an error here. Write the value."}


def test_tags_in_cells_are_text(road):
    page = road.preview(csv_of([["Name", "State"], ["<img src=x>", "<b>"]]))

    assert "<img src=x" not in page.text
    assert "&lt;img src=x&gt;" in page.text
