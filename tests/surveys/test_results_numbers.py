"""What is told of numbers: all to custodians, and to others what is no single person's."""

import io
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from bic.surveys.results.figures import rounded, written
from tests.surveys.answering import answered
from tests.surveys.test_results import at, close

pytestmark = pytest.mark.django_db


def fill(survey, numbers, area="north"):
    for number in numbers:
        answered(survey, 1, {"area": area, "household": number})


def figures(client, survey, **asked):
    """What the page says of the numbers, by its words."""
    page = client.get(at(survey), asked).text
    part = page.split('id="q-household"')[1].split("</section>")[0]
    return dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", part))


def test_custodians_read_every_figure_of_everybody_and_of_a_group(custodian, survey):
    fill(survey, [1, 2, 4, 9])
    fill(survey, [30], area="south")
    answered(survey, 1, {"household": "_declined"})

    assert figures(custodian, survey) == {
        "Median": "4", "Mean": "9.2", "Middle half": "2 to 9", "Smallest": "1", "Largest": "30",
    }  # fmt: skip
    assert figures(custodian, survey, only="area:north")["Largest"] == "9"


def test_partners_read_rounded_figures_once_the_survey_is_closed(partner, survey, researcher):
    fill(survey, [*range(100, 111), 123, 1234])
    assert figures(partner, survey) == {}
    close(survey, researcher)

    # The median is 106, the mean 193.2; a quarter of them are three people.
    assert figures(partner, survey) == {"Median, rounded": "110", "Mean, rounded": "190"}
    assert figures(partner, survey, only="area:north") == {}


def test_a_band_has_a_threshold_of_people_on_either_side(partner, survey, researcher):
    fill(survey, [2] * 22 + [5] * 22)
    close(survey, researcher)

    assert figures(partner, survey)["Middle half, rounded"] == "2 to 5"


def test_of_too_few_people_no_figure_is_told(partner, survey, researcher):
    fill(survey, [3] * 10)
    answered(survey, 30, {"area": "north"})
    close(survey, researcher)

    assert figures(partner, survey) == {}


def test_the_file_of_results_says_what_the_page_says(partner, survey, researcher):
    fill(survey, [2, *[3] * 11, 997])
    close(survey, researcher)

    book = load_workbook(io.BytesIO(partner.get(at(survey, "results_export")).content))

    said = [row[2] for row in book["Results"].values if row[0].startswith("How many people")]
    assert "Median, rounded: 3" in said
    assert "Mean, rounded: 79" in said
    assert not any("997" in str(cell) for row in book["Results"].values for cell in row)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12))
def test_a_rounded_number_is_near_and_has_two_digits(number):
    found = rounded(number)

    assert abs(found - number) <= abs(number) * Decimal("0.05")
    assert len(f"{abs(found):f}".replace(".", "").strip("0")) <= 2


@pytest.mark.parametrize(
    ("number", "words"),
    [("4", "4"), ("4.0", "4"), ("9.25", "9.25"), ("9.256", "9.26"), ("43000", "43,000"),
     ("1E+3", "1,000"), ("-0.5", "-0.5"), ("0", "0")],
)  # fmt: skip
def test_a_number_is_written_without_digits_that_say_nothing(number, words):
    assert written(Decimal(number)) == words
