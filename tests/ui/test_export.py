"""Files out of lists: nothing in a cell runs, nothing is lost that can be kept."""

import csv
import io
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest
from django.http import Http404
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st
from import_export.fields import Field
from import_export.resources import Resource

from bic.ui import export
from communities.models import Community
from tests.factories import CommunityFactory


def written(form, cells, **options):
    """A file of `cells`."""
    file = io.BytesIO()
    export.FORMATS[form](iter(cells), file, **options)
    file.seek(0)
    return file


ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)


@given(ANYTHING)
def test_no_text_begins_a_formula(text):
    cell = export.harmless(text)

    assert not cell.lstrip(" ").startswith(export.FORMULA)
    assert cell in {kept := export.UNPRINTABLE.sub("", text), f"'{kept}"}


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\uff1d1", '=HYPERLINK("x")'],
)
def test_a_formula_is_shown_and_not_run(text):
    assert export.harmless(text) == f"'{text}"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (-5, -5),
        (2.5, 2.5),
        (True, True),
        (None, None),
        (date(2026, 3, 1), date(2026, 3, 1)),
        (datetime(2026, 3, 1, 17, tzinfo=UTC), datetime.fromisoformat("2026-03-01T12:00")),
        (["es", "ar"], "es, ar"),
        (["=1"], "'=1"),
        ("Lucía · 中文", "Lucía · 中文"),
        ("bell\x07", "bell"),
        ("x" * 40_000, "x" * 32_767),
    ],
)
def test_what_is_harmless_stays_as_it_is(value, cell):
    with timezone.override("America/New_York"):
        assert export.harmless(value) == cell


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(ANYTHING, min_size=2, max_size=2), min_size=1, max_size=5))
def test_both_formats_hold_the_same_text(rows):
    cells = [[export.harmless(text) for text in row] for row in rows]

    sheet = openpyxl.load_workbook(written("xlsx", cells)).active
    lines = list(csv.reader(io.StringIO(written("csv", cells).getvalue().decode("utf-8-sig"))))

    # XML turns a carriage return into a line feed, and CSV keeps it.
    plain = [[text.replace("\r\n", "\n").replace("\r", "\n") for text in row] for row in cells]
    # An empty text is an empty cell, and a row of nothing else is not there at all.
    cell = sheet.cell
    values = [[cell(y + 1, x + 1).value for x in range(2)] for y in range(len(cells))]
    found = [[str(value or "").replace("_x000D_", "\n") for value in row] for row in values]
    assert [["".join(text.split()) for text in row] for row in found] == [
        ["".join(text.split()) for text in row] for row in plain
    ]
    assert [["".join(text.split()) for text in row] for row in lines] == [
        ["".join(text.split()) for text in row] for row in cells
    ]


def test_a_workbook_holds_dates_numbers_and_what_it_cannot_hold_as_text():
    row = [date(2026, 3, 1), date(1, 1, 1), -5, Decimal("2.5"), True, float("nan"), None, "=1"]

    cells = [[export.harmless(value) for value in line] for line in (["a"] * 8, row)]
    sheet = openpyxl.load_workbook(written("xlsx", cells)).active

    found = [cell.value for cell in sheet[2]]
    assert found[0].date() == date(2026, 3, 1)
    assert found[1:] == ["0001-01-01", -5, 2.5, True, "nan", None, "'=1"]
    assert {cell.data_type for cell in sheet[2]} <= {"d", "s", "n", "b"}


@pytest.mark.usefixtures("open_scope")
def test_export_writes_one_query(program, larkspur, django_assert_num_queries):
    class Names(Resource):
        name = Field("name", "Name")
        shout = Field(None, "Loud")

        def dehydrate_shout(self, community):
            return community.name.upper()

    CommunityFactory.create_batch(5, program=program)

    with django_assert_num_queries(1):
        response = export.export(Names(), Community.objects.order_by("name"), "csv", "Names")

    rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert rows[:2] == [["Name", "Loud"], ["Larkspur", "LARKSPUR"]]
    assert len(rows) == 7
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.usefixtures("open_scope")
@pytest.mark.parametrize("form", ["", "CSV", "xls", "../csv"])
def test_export_knows_two_formats(form):
    with pytest.raises(Http404):
        export.export(Resource(), Community.objects.all(), form, "x")
