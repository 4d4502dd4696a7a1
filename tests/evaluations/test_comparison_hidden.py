"""Whatever people answered, no change or average holds a number that a partner may not see."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bic.surveys.results.counting import Counted, Counts
from bic.surveys.results.items import result_of
from bic.surveys.results.questions import instrument_of
from bic.surveys.results.telling import Telling, alone
from bic.tenancy import scope
from evaluations.compared.design import design_of
from evaluations.compared.items import Asked, compare
from tests.factories import UserFactory
from tests.surveys.making import make_survey

pytestmark = pytest.mark.django_db
THRESHOLD = 11
POINTS = ("1", "2", "3", "4", "5")
ROUND = st.tuples(*[st.integers(0, 40)] * 7)
# The fixture is only read.
NOT_CHECKED = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)


@pytest.fixture
def instrument(program, larkspur):
    survey = make_survey(program, by=UserFactory(), community=larkspur, purpose="process")
    with scope(program):
        return instrument_of(survey)


def asked_of(instrument, numbers, *, is_open):
    """The scale as a reader has it after so many people chose each point, declined, skipped."""
    *points, declined, _skipped = numbers
    by_value = dict(zip(POINTS, points, strict=True)) | {"_declined": declined}
    counts = Counts({"welcome": by_value}, {"welcome": sum(points)})
    counted = Counted(total=sum(numbers), groups={"": counts})
    question = instrument.questions["welcome"]
    told = alone(question, counted, Telling(THRESHOLD, is_open=is_open))
    return Asked(question, "Welcome", result_of(instrument, question, told, []))


@settings(deadline=None, max_examples=300, suppress_health_check=NOT_CHECKED)
@given(before=ROUND, now=ROUND)
def test_changes_are_of_shown_numbers_alone(instrument, before, now):
    rounds = [asked_of(instrument, one, is_open=False) for one in (before, now)]
    found = compare(["Baseline", "Year 1"], rounds, design_of(["lot", "lot"]))

    for row in found.rows:
        if any(answer.cell.is_hidden for answer in row.cells):
            assert row.change is None
    if found.average:
        for text, one in zip(found.average.cells, rounds, strict=True):
            if any(cell.is_hidden for _value, cell in one.result.told.values):
                assert text == ""
                assert found.average.change is None


@settings(deadline=None, max_examples=300, suppress_health_check=NOT_CHECKED)
@given(before=ROUND, now=ROUND)
def test_nothing_divides_by_zero_and_custodians_read_the_same_shape(instrument, before, now):
    rounds = [asked_of(instrument, one, is_open=True) for one in (before, now)]
    found = compare(["Baseline", "Year 1"], rounds, design_of(["lot", "lot"]))

    assert [row.words for row in found.rows] == [
        "Not at all",
        "A little",
        "Partly",
        "Mostly",
        "Fully",
    ]
    if found.average and found.average.change:
        people = [sum(one[:5]) for one in (before, now)]
        means = [
            sum(n * count for n, count in enumerate(one[:5], 1)) / sum(one[:5])
            for one in (before, now)
        ]
        assert all(people)
        moved = round(means[1] - means[0], 2)
        assert found.average.change.way == ("better" if moved > 0 else "worse" if moved < 0 else "")
        turned = [one._replace(question=replace(one.question, direction="down")) for one in rounds]
        other = compare(["Baseline", "Year 1"], turned, design_of(["lot", "lot"]))
        opposite = {"better": "worse", "worse": "better", "": ""}
        assert other.average.change.way == opposite[found.average.change.way]
