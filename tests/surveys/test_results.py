"""Results as each role reads them, through the front door."""

import re
from datetime import date

import pytest
from django.urls import reverse

from bic.surveys.definition import Choice, Question
from bic.surveys.models import UNSURE, Response
from bic.surveys.results import counting, items
from bic.surveys.results.questions import instrument_of
from bic.surveys.services import collection
from bic.tenancy import scope
from tests.queries import queries_of
from tests.surveys.answering import answered

pytestmark = pytest.mark.django_db


def at(survey, name="results", *more):
    return reverse(f"surveys:survey_{name}", args=[survey.program.slug, survey.pk, *more])


def close(survey, by):
    with scope(survey.program):
        collection.close_survey(survey, by=by)


@pytest.fixture
def closed(survey, researcher):
    """Forty people, three of whom live in the south."""
    answered(survey, 37, {"area": "north", "welcome": "4", "languages": ["en"]})
    answered(survey, 3, {"area": "south", "welcome": "1", "languages": ["en", "es"]})
    close(survey, researcher)
    return survey


def numbers(page, key):
    """The numbers of people of a question as the page shows them, in order."""
    part = page.split(f'id="q-{key}"')[1].split("</section>")[0]
    cells = re.findall(r'<td class="n">((?:<span|\d)[^/]*?(?:</span>.*?)?)</td></tr>', part)
    return [re.sub(r"<[^>]+>", "", cell).replace("not shown", "") for cell in cells]


def test_a_custodian_sees_every_number(custodian, closed):
    page = custodian.get(at(closed)).text

    assert numbers(page, "area") == ["37", "3", "0", "0"]
    assert numbers(page, "welcome") == ["3", "0", "0", "37", "0", "0", "0"]
    assert numbers(page, "languages") == ["40", "3", "0", "0"]
    assert "Of the 40 people who answered this question." in page
    assert "92.5%" in page


def test_a_partner_sees_what_suppression_leaves(partner, closed):
    page = partner.get(at(closed)).text

    assert numbers(page, "area") == ["*", "*", "0", "0"]
    assert numbers(page, "languages") == ["40", "*", "0", "0"]
    assert "92.5%" not in page
    assert "7.5%" not in page
    assert "Not shown, so that nobody can be recognized" in page


def test_of_too_few_people_nothing_is_told(partner, survey, researcher):
    answered(survey, 8, {"area": "north"})
    close(survey, researcher)

    page = partner.get(at(survey)).text

    assert set(numbers(page, "area")) == {"*"}
    assert "Too few people answered the survey" in page


def test_results_of_an_open_survey_grow_by_groups(partner, custodian, survey):
    answered(survey, 24, {"area": "north"})
    assert "24" in numbers(custodian.get(at(survey)).text, "area")
    page = partner.get(at(survey)).text
    assert numbers(page, "area")[0] == "11"
    assert "So far" in page

    answered(survey, 8, {"area": "north"})
    assert numbers(partner.get(at(survey)).text, "area")[0] == "11"
    answered(survey, 1, {"area": "north"})
    assert numbers(partner.get(at(survey)).text, "area")[0] == "22"


def test_what_is_set_aside_does_not_count(custodian, closed, researcher):
    custodian.get(at(closed))
    with scope(closed.program):
        one = Response.objects.filter(answers__area="south").first()
        collection.set_aside(one, "A test.", by=researcher, is_test=True)

    assert numbers(custodian.get(at(closed)).text, "area") == ["37", "2", "0", "0"]


def test_declined_and_skipped_stand_apart(custodian, survey, researcher):
    answered(survey, 2, {"area": "_declined"})
    answered(survey, 5, {"welcome": "2"})
    close(survey, researcher)

    page = custodian.get(at(survey)).text

    assert numbers(page, "area") == ["0", "0", "2", "5"]
    assert "Preferred not to say" in page


def test_a_filter_shows_one_group(custodian, closed):
    page = custodian.get(at(closed), {"only": "area:south"}).text

    assert numbers(page, "welcome") == ["3", "0", "0", "0", "0", "0", "0"]
    assert 'id="q-area"' not in page
    assert numbers(custodian.get(at(closed), {"only": "languages:es"}).text, "area")[:2] == [
        "0", "3",
    ]  # fmt: skip


def test_a_partner_is_offered_only_groups_of_enough(partner, closed):
    assert 'value="area:south"' not in partner.get(at(closed)).text

    page = partner.get(at(closed), {"only": "area:south"}).text

    assert "This view is not shown" in page
    assert 'id="q-welcome"' not in page


@pytest.mark.parametrize(
    "only", ["nope:1", "area:west", "wish:x", "household:3", "area", ":", "_page:en", "x" * 5000]
)
def test_an_unknown_filter_is_told_and_shows_everybody(custodian, closed, only):
    page = custodian.get(at(closed), {"only": only})

    assert page.status_code == 200
    assert "The filter in this address is not one of this survey." in page.text
    assert 'id="q-area"' in page.text


def test_two_questions_are_crossed(custodian, partner, closed):
    asked = {"rows": "area", "columns": "welcome"}
    mine = custodian.get(at(closed, "results_crosstab"), asked).text
    theirs = partner.get(at(closed, "results_crosstab"), asked).text

    table = re.findall(r"<tbody>(.*?)</tbody>", mine, re.DOTALL)[0]
    assert re.findall(r'<td class="n">(\d+)', table) == [
        "0",
        "37",
        "37",
        "3",
        "0",
        "3",
        "3",
        "37",
        "40",
    ]
    table = re.findall(r"<tbody>(.*?)</tbody>", theirs, re.DOTALL)[0]
    assert "37" not in table
    assert "3<" not in table


@pytest.mark.parametrize(
    "asked",
    [{"rows": "area"}, {"rows": "nope", "columns": "area"}, {"rows": "wish", "columns": "area"},
     {"rows": "languages", "columns": "area"}, {"rows": "languages:xx", "columns": "area"}],
)  # fmt: skip
def test_a_crossing_that_cannot_be_is_told(custodian, closed, asked):
    page = custodian.get(at(closed, "results_crosstab"), asked)

    assert page.status_code == 200
    assert "Choose two questions of this survey" in page.text


def test_a_scale_is_drawn_around_its_middle(custodian, closed):
    page = custodian.get(at(closed)).text
    drawing = page.split('id="q-welcome"')[1].split("</svg>")[0]

    assert re.findall(r'look--(\S+)" x="(\S+)" width="(\S+)"', drawing) == [
        ("bad-most", "92.5", "7.5"), ("bad", "100.0", "0.0"), ("middle", "100.0", "0.0"),
        ("good", "100.0", "92.5"), ("good-most", "192.5", "0.0"),
    ]  # fmt: skip


def test_a_page_costs_few_queries_however_many_answered(custodian, closed):
    few = len(queries_of(custodian, at(closed)))
    answered(closed, 200, {"area": "south", "welcome": "3"})

    assert len(queries_of(custodian, at(closed))) == few <= 12


def test_counting_is_one_statement_and_one_for_numbers(closed, django_assert_num_queries):
    with scope(closed.program):
        instrument = instrument_of(closed)
        with django_assert_num_queries(2):
            found = counting.count(closed, instrument, counting.Split("area"))

    assert found.total == 40
    assert found.first_day == date.fromisoformat("2026-05-04")
    assert found.groups["south"].of("languages") == {"en": 3, "es": 3}


def test_whoever_does_not_know_stands_on_no_side_of_a_scale():
    question = Question(
        1, "heard", "scale", "", tuple(Choice(one) for one in ("1", "2", "3", UNSURE)), {},
        direction="up",
    )  # fmt: skip
    assert items.looks_of(question, question.values) == {
        "1": "bad-most", "2": "middle", "3": "good-most",
    }  # fmt: skip
