"""Studies beyond their pages: evidence, reports, search, the demo."""

from datetime import date

import pytest

from bic.blueprint import State
from bic.reports.sections import Period
from research.evidence.studies import studied
from research.models import Quote
from research.search.studies import Quotes
from research.sections.studies import studies
from research.services import record, study
from tests.research import studies as make

PERIOD = Period(date(2020, 1, 1), date(2999, 12, 31))


@pytest.fixture
def opened(larkspur, people, inside):
    return make.open_study(larkspur, by=people["researcher"])


def test_a_study_proves_that_research_has_begun(larkspur, oakhaven, opened, people):
    make.make_study(oakhaven)

    begun = studied([larkspur, oakhaven])
    study.close_study(opened, by=people["researcher"])
    closed = studied([larkspur])[larkspur.pk]

    assert [(one.state, one.headline) for one in begun.values()] == [
        (State.IN_PROGRESS, "0 of 1 study closed"), (State.IN_PROGRESS, "1 study planned"),
    ]  # fmt: skip
    assert (closed.state, closed.headline) == (State.DONE, "1 of 1 study closed")


def test_evidence_costs_the_same_for_any_number(
    larkspur, oakhaven, opened, django_assert_num_queries
):
    make.make_study(oakhaven)

    with django_assert_num_queries(1):
        studied([larkspur])
    with django_assert_num_queries(1):
        studied([larkspur, oakhaven])


def test_a_report_tells_people_once_collection_is_closed_and_shared_quotes(
    larkspur, opened, people
):
    by = people["researcher"]
    for _number in range(2):
        kept = make.make_record(opened)
    quote = make.make_quote(make.make_statement(kept), by=by, text="No sé dónde pagar.")
    make.make_quote(make.make_statement(kept), by=by, text="Secreto.")
    record.clear(kept, by=by)
    record.approve(quote, by=by)

    while_open = studies(larkspur, PERIOD).data
    study.close_study(opened, by=by)
    afterwards = studies(larkspur, PERIOD).data

    assert while_open["studies"] == [["Groups about services", "Focus groups", "collecting", ""]]
    assert afterwards["studies"] == [["Groups about services", "Focus groups", "closed", 16]]
    assert [one["text"] for one in afterwards["quotes"]] == ["No sé dónde pagar."]


def test_a_report_says_nothing_of_studies_that_never_opened(larkspur, inside):
    make.make_study(larkspur)

    assert studies(larkspur, PERIOD) is None


def test_few_people_are_not_counted_in_a_report(larkspur, opened, people):
    make.make_record(opened)
    study.close_study(opened, by=people["researcher"])

    found = studies(larkspur, PERIOD).data

    assert found["studies"][0][-1] == "*"
    assert found["hidden_below"] == 11


def test_search_finds_shared_quotes_alone(program, opened, people):
    by = people["researcher"]
    kept = make.make_record(opened)
    said = make.make_statement(kept)
    shared, _waits = make.make_quote(said, by=by), make.make_quote(said, by=by)
    record.clear(kept, by=by)
    record.approve(shared, by=by)

    assert list(Quotes().rows(by, program)) == [shared]
    assert Quote.objects.count() == 2


@pytest.mark.parametrize("page", ["study_list", "code_list", "quote_list", "existing_list"])
def test_all_pages_of_studies_belong_to_one_tool_of_the_workspace(as_, at, inside, page):
    response = as_("researcher").get(at(page))

    tools = response.context["shell"].rail_tools
    assert [str(one.label) for one in tools if one.current] == ["Studies"]
