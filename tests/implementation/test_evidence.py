"""What proves that progress is reported."""

from datetime import date, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bic.blueprint import State
from bic.blueprint import services as blueprint
from bic.people.rules import Actor
from bic.reports import services
from bic.tenancy import scope
from implementation.evidence.reports import report_progress
from tests.access.world import make_world

DAY = date(2026, 3, 1)


@pytest.fixture
def world(db):
    return make_world(furnished=False)


@pytest.fixture
def larkspur(world):
    with scope(world.own.program):
        yield world.own.community


@pytest.fixture
def coordinator(world):
    return world.people[Actor("coordinator")]


def publish(community, by):
    draft = services.draft_report(community, DAY, DAY, by=by, language="en")
    return services.publish(draft, by=by)


def plan(community, by):
    record = blueprint.record_for(community.program, community, "C4")
    blueprint.sign_off(record, by=by, note="32 tasks", on=DAY)


def test_without_a_report_there_is_no_evidence(larkspur):
    assert report_progress([larkspur]) == {}


def test_a_report_before_there_is_a_plan_does_not_open_phase_five(larkspur, coordinator):
    publish(larkspur, coordinator)

    found = report_progress([larkspur])[larkspur.pk]

    assert found.state == State.NOT_STARTED
    assert found.headline.startswith("1 report since")
    assert found.url == "/here/communities/larkspur/reports/"


@pytest.mark.parametrize(("days", "state"), [(10, State.IN_PROGRESS), (370, State.ATTENTION)])
def test_a_year_without_a_report_needs_attention(larkspur, coordinator, days, state):
    plan(larkspur, coordinator)
    with time_machine.travel(timezone.now() - timedelta(days=days)):
        publish(larkspur, coordinator)

    assert report_progress([larkspur])[larkspur.pk].state == state


def test_a_corrected_report_counts_once(larkspur, coordinator):
    first = publish(larkspur, coordinator)
    services.publish(services.correct(first, by=coordinator), by=coordinator)

    assert report_progress([larkspur])[larkspur.pk].headline.startswith("1 report")


def test_it_costs_two_queries_for_one_community_and_for_two(world, larkspur, coordinator):
    publish(larkspur, coordinator)
    for communities in ([larkspur], [larkspur, world.other_community.community]):
        with CaptureQueriesContext(connection) as queries:
            report_progress(communities)
        assert len(queries) == 1
