"""What partners read holds nothing but what `suppress` lets through, whatever people answered."""

import io
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bic.privacy import SYMBOL, OneWay, TwoWay, suppress
from bic.surveys.models import Response
from bic.surveys.results import items
from bic.surveys.results.counting import Counted, Counts, Split
from bic.surveys.results.questions import instrument_of
from bic.surveys.results.telling import Telling, alone
from bic.tenancy import scope
from tests.surveys.answering import answered
from tests.surveys.test_results import at, close

pytestmark = pytest.mark.django_db
THRESHOLD = 11
FEW = st.integers(0, 30)
# The fixture is only read; the first draw is slow where other tests run beside it.
NOT_CHECKED = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)


@pytest.fixture
def instrument(survey):
    with scope(survey.program):
        return instrument_of(survey)


def counted_of(by_value, skipped):
    """Numbers of people by answer, as if they had been counted."""
    total = skipped
    counts = Counts()
    for key, numbers in by_value.items():
        counts.by_value[key] = numbers
        counts.answered[key] = sum(n for value, n in numbers.items() if value != "_declined")
        total = skipped + sum(numbers.values())
    return Counted(total=total, groups={"": counts})


@settings(deadline=None, max_examples=200, suppress_health_check=NOT_CHECKED)
@given(north=FEW, south=FEW, declined=FEW, skipped=FEW)
def test_a_question_alone_is_what_suppress_says(instrument, north, south, declined, skipped):
    numbers = {"north": north, "south": south, "_declined": declined}
    told = alone(
        instrument.questions["area"], counted_of({"area": numbers}, skipped),
        Telling(THRESHOLD, is_open=False),
    )  # fmt: skip
    line = suppress(OneWay.of({**numbers, "_skipped": skipped}), THRESHOLD)

    cells = dict(told.values) | dict(told.without)
    assert {label: cell.plain for label, cell in cells.items()} == {
        label: cell.plain for label, cell in line
    }
    # A base of percents is the total, or what the shown cells leave of it.
    if told.is_of_answered:
        assert not any(cell.is_hidden for _label, cell in told.without)
        assert told.base.count == north + south
    else:
        assert told.base.plain == line.total.plain


@settings(deadline=None, max_examples=60, suppress_health_check=NOT_CHECKED)
@given(cells=st.lists(st.lists(st.integers(0, 20), min_size=7, max_size=7), min_size=4, max_size=4))
def test_a_filter_is_a_row_of_the_crossing(instrument, cells):
    parts = ["1", "2", "3", "4", "5", "_declined"]
    rows = ["north", "south", "_declined", ""]
    groups = {}
    for row, line in zip(rows, cells, strict=True):
        counts = Counts()
        counts.by_value["welcome"] = dict(zip(parts, line, strict=False))
        counts.answered["welcome"] = sum(line[:5])
        if row:
            counts.by_value["area"] = {row: sum(line)}
        groups[row] = counts
    counted = Counted(total=sum(map(sum, cells)), groups=groups)

    results = items.results_within(
        instrument, counted, Telling(THRESHOLD, is_open=False), Split("area"), "north"
    )

    told = next(one.told for one in results if one.key == "welcome")
    names = ("north", "south", "_declined", "_skipped")
    labels = (*parts, "_skipped")
    grid = suppress(TwoWay(names, labels, tuple(map(tuple, cells))), THRESHOLD)
    cells_told = dict(told.values) | dict(told.without)
    assert {label: cell.plain for label, cell in cells_told.items()} == {
        label: cell.plain for label, cell in grid.row("north")
    }


def test_no_hidden_number_is_anywhere_in_what_a_partner_gets(
    client_as, community, survey, researcher
):
    """Numbers that occur nowhere else stand for what is hidden."""
    answered(survey, 61, {"area": "north", "welcome": "5"})
    answered(survey, 7, {"area": "south", "welcome": "4", "languages": ["es"]})
    close(survey, researcher)
    partner = client_as("lead", community)
    with scope(survey.program):
        assert Response.objects.filter(answers__area="south").count() == 7
    pages = [
        partner.get(at(survey)).text,
        partner.get(at(survey), {"only": "area:north"}).text,
        partner.get(at(survey), {"only": "area:south"}).text,
        partner.get(at(survey, "results_crosstab"), {"rows": "area", "columns": "welcome"}).text,
    ]
    book = load_workbook(io.BytesIO(partner.get(at(survey, "results_export")).content))
    cells = [cell for sheet in book for row in sheet.values for cell in row]

    for page in pages:
        main = page.split("<main")[1].split("</main>")[0]
        shown = set(re.findall(r">\s*(\d+(?:\.\d)?%?)\s*<", main))
        assert not shown & {"7", "61", "89.7%", "10.3%"}
        assert 'width="89' not in main
        assert 'width="90' not in main
    assert not {7, 61, "89.7%", "10.3%"} & set(cells)
    assert SYMBOL in cells
