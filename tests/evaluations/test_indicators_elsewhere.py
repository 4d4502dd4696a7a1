"""Where indicators show beside their own pages: plan, reports, reminders, search."""

from datetime import date, timedelta

import pytest
from django.template.loader import render_to_string
from django.urls import reverse

from bic.days import today_in
from bic.measures import all_measures
from bic.reports import sections
from bic.reports.sections import Period
from bic.tenancy import scope
from evaluations.models import PlanRow, Reading
from evaluations.reminders.indicator import not_read
from evaluations.sections.indicator import indicators
from evaluations.suggestions import SUGGESTED
from research.indicators import INDICATORS
from tests.evaluations.making import add_indicator, approved
from tests.factories import UserFactory


@pytest.fixture
def host(open_scope):
    return UserFactory(name="Priya")


def read(one, day, value=3):
    return Reading.objects.create(
        program=one.program, community=one.community, indicator=one, day=day, value=value
    )


def test_every_measure_answers_for_a_community_without_anything(larkspur, open_scope):
    today = today_in(larkspur.program)
    for one in all_measures():
        found = one.count(larkspur, None, today)
        assert found.value is not None or found.why, one.key
        assert one.count(larkspur, today - timedelta(days=9), today) is not None


def test_the_library_leads_to_measures_and_indicators_that_exist(db):
    measures = {one.key: one for one in all_measures()}
    for one in SUGGESTED:
        if one.by == "measure":
            assert measures[one.counted].unit == one.unit, one.key
        elif one.by == "census":
            assert one.counted in INDICATORS
            assert one.level == "context"


def test_a_report_ends_what_could_not_be_read_with_one_period(larkspur, open_scope):
    one = add_indicator(larkspur)
    Reading.objects.create(
        program=one.program, community=larkspur, indicator=one, day=date(2026, 3, 1),
        why="Nobody was counted at a meeting.",
    )  # fmt: skip
    made = indicators(larkspur, Period(date(2026, 1, 1), date(2026, 6, 30)))

    page = render_to_string(
        "evaluations/report_indicators.html", {"data": made.data, "level": "h2", "medium": "print"}
    )

    assert "Nobody was counted at a meeting. Read on Mar 1, 2026." in page


def test_who_reads_it_is_reminded_until_it_is_read(program, larkspur, host):
    larkspur.status = "active"
    larkspur.save()
    today = today_in(program)
    one = add_indicator(larkspur, owner=host, every_months=1)
    old = read(one, today - timedelta(days=90))

    found = list(not_read(program, today))

    assert [due.recipient_id for due in found] == [host.pk]
    assert "nobody has said what it is now (Larkspur)" in str(found[0].subject)
    old.day = today
    old.save()
    assert list(not_read(program, today)) == []


def test_reminders_cost_the_same_for_any_number(program, larkspur, host, django_assert_num_queries):
    larkspur.status = "active"
    larkspur.save()
    for count in (1, 5):
        for _one in range(count):
            add_indicator(larkspur, owner=host, every_months=1)
        with django_assert_num_queries(3):
            list(not_read(program, date(2099, 1, 1)))


def test_a_report_tells_what_was_read_by_its_end_and_context_apart(larkspur, host):
    period = Period(date(2026, 1, 1), date(2026, 6, 30))
    assert indicators(larkspur, period) is None
    one = add_indicator(larkspur, baseline=2, target_year1=4)
    read(one, date(2026, 3, 1), 3)
    read(one, date(2026, 9, 1), 9)
    read(add_indicator(larkspur, level="context", direction="none"), date(2026, 3, 1))

    built = indicators(larkspur, period)

    assert [row["value"] for row in built.data["rows"]] == ["3"]
    assert built.data["rows"][0]["targets"] == ["Year 1: 4 (not reached)"]
    assert built.data["context"][0]["moved"] == ""
    assert sections.from_json(sections.to_json(built)).template == built.template


def test_the_plan_shows_its_indicators_and_makes_one_of_a_row(client_as, program, larkspur, host):
    approved(larkspur, host)
    row = PlanRow.objects.select_related("question").first()
    one = add_indicator(larkspur, question=row.question.number)
    jonah = client_as("researcher")
    page = jonah.get(reverse("evaluations:plan_list", args=["piedmont", "larkspur"])).text
    made = f"{reverse('evaluations:indicator_create', args=['piedmont', 'larkspur'])}?row={row.pk}"

    assert reverse("evaluations:indicator_detail", args=["piedmont", "larkspur", one.pk]) in page
    assert made in page
    assert "Never read" in page
    form = jonah.get(made).text
    assert row.indicator in form
    lead = client_as("lead", larkspur)
    assert "Make an indicator of it" not in lead.get(
        reverse("evaluations:plan_list", args=["piedmont", "larkspur"])
    ).text  # fmt: skip
    results = lead.get(reverse("search:results", args=["piedmont"]), {"q": "interpreted contacts"})
    with scope(program):
        assert f"/indicators/{one.pk}/" in results.text
