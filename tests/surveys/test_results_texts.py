"""Answers as they came in and what people wrote: read, set aside, coded and quoted."""

import pytest

from bic.surveys.models import CodebookEntry, Coding, Quote, Response
from bic.surveys.results.agreement import agreements
from bic.surveys.services import coding, collection, instrument
from bic.tenancy import scope
from tests.queries import queries_of
from tests.surveys.answering import answered
from tests.surveys.test_results import at, close

pytestmark = pytest.mark.django_db


@pytest.fixture
def closed(survey, researcher):
    answered(survey, 12, {"area": "north", "wish": "A bus on <b>Sundays</b>."})
    close(survey, researcher)
    return survey


def keys(survey):
    with scope(survey.program):
        return list(
            Response.objects.filter(survey=survey).order_by("pk").values_list("pk", flat=True)
        )


def entry(survey, name, by):
    with scope(survey.program):
        return coding.add_entry(survey, "wish", name=name, definition="", by=by)


def test_texts_are_for_custodians_alone(custodian, partner, client_as, closed):
    assert "A bus on &lt;b&gt;Sundays" in custodian.get(at(closed, "texts", "wish")).text
    assert partner.get(at(closed, "texts", "wish")).status_code == 403
    assert client_as("coordinator").get(at(closed, "texts", "wish")).status_code == 403


@pytest.mark.parametrize("key", ["area", "nope", "_consent"])
def test_what_is_no_text_is_not_there(custodian, closed, key):
    assert custodian.get(at(closed, "texts", key)).status_code == 404


def test_a_text_is_coded_and_the_codes_of_others_stay(custodian, closed, researcher, member):
    address = at(closed, "texts", "wish")
    custodian.post(at(closed, "texts_code", "wish"), {"name": "Transport"})
    with scope(closed.program):
        [transport] = CodebookEntry.objects.all()
        other = member("director").user
        coding.code(closed, "wish", keys(closed), {(keys(closed)[1], transport.pk)}, by=other)
    first = keys(closed)[0]

    custodian.post(
        address, {"shown": keys(closed), "code": [f"{first}.{transport.pk}", "x.1", "9.9"]}
    )

    with scope(closed.program):
        assert {(one.response_id, one.coder) for one in Coding.objects.all()} == {
            (first, researcher), (keys(closed)[1], other),
        }  # fmt: skip
    page = custodian.get(address).text
    assert "Another coder found:" in page
    custodian.post(address, {"shown": keys(closed)})
    with scope(closed.program):
        assert [one.coder for one in Coding.objects.all()] == [other]


def test_two_coders_agree_as_far_as_they_do():
    coded = {1: {10: {1}, 11: {1, 2}, 12: {2}}, 2: {10: {1}, 11: {2}, 13: {1}}}

    [found] = agreements(coded, {1, 2})

    assert (found.texts, found.percent, round(found.kappa, 2)) == (2, 75.0, 0.5)


def test_who_always_decides_alike_has_no_kappa():
    assert agreements({1: {10: {1}}, 2: {10: {1}}}, {1})[0].kappa is None


def test_a_quote_is_read_once_it_is_approved(custodian, partner, closed):
    form = {"text": "A bus on Sundays.", "level": "partners"}
    custodian.post(at(closed, "texts_quote", "wish", keys(closed)[0]), form)
    custodian.post(
        at(closed, "texts_quote", "wish", keys(closed)[1]), {"text": "Hush", "level": "internal"}
    )
    assert "A bus on Sundays." not in partner.get(at(closed)).text
    with scope(closed.program):
        quotes = list(Quote.objects.order_by("pk"))
    for one in quotes:
        custodian.post(at(closed, "texts_approve", "wish", one.pk))

    page = partner.get(at(closed)).text

    assert "A bus on Sundays." in page
    assert "Hush" not in page
    assert "Hush" in custodian.get(at(closed)).text


def test_no_quote_is_shown_out_of_few_people(custodian, partner, survey, researcher):
    answered(survey, 4, {"wish": "More trees."})
    close(survey, researcher)
    with scope(survey.program):
        one = Response.objects.filter(survey=survey).first()
        quote = coding.choose_quote(one, "wish", text="More trees.", level="public", by=researcher)
        coding.approve_quote(quote, by=researcher)

    assert "More trees." not in partner.get(at(survey)).text


def test_a_response_is_set_aside_with_a_reason(custodian, closed):
    first = keys(closed)[0]
    address = at(closed, "answer", first)
    assert "A bus on &lt;b&gt;Sundays" in custodian.get(address).text
    assert "Why it does not count" in custodian.post(address, {"reason": ""}).text

    custodian.post(address, {"reason": "We tried it out.", "is_test": "on"})

    with scope(closed.program):
        one = Response.objects.get(pk=first)
    assert (one.set_aside_because, one.is_test) == ("We tried it out.", True)
    assert "We tried it out." in custodian.get(address).text
    assert "11 responses" in custodian.get(at(closed, "answers"), {"counts": "yes"}).text


@pytest.mark.parametrize(("name", "more"), [("answers", ()), ("texts", ("wish",))])
def test_lists_cost_the_same_however_long(custodian, closed, name, more):
    few = len(queries_of(custodian, at(closed, name, *more)))
    answered(closed, 60, {"wish": "Trees."})

    assert len(queries_of(custodian, at(closed, name, *more))) == few <= 16


def test_waves_stand_beside_each_other_without_small_numbers(
    partner, custodian, closed, researcher
):
    with scope(closed.program):
        later = instrument.next_wave(closed, by=researcher, title="Year 3", purpose="outcome")
        instrument.publish(later, by=researcher)
    answered(later, 20, {"area": "north"})
    answered(later, 5, {"area": "south"})
    with scope(closed.program):
        collection.open_survey(later, by=researcher)
    close(later, researcher)

    mine = custodian.get(at(later, "results_waves")).text
    theirs = partner.get(at(later, "results_waves")).text

    for number in (">20<", ">5<", ">12<"):
        assert number in mine
    assert ">20<" not in theirs
    assert ">5<" not in theirs
    assert ">12<" in theirs
    assert "Nothing to compare" in custodian.get(at(closed, "results_waves")).text
