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
from implementation.evidence.cycle import audiences_told
from implementation.evidence.reports import report_progress
from tests.access.world import make_world
from tests.implementation.reporting import make_published

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


@pytest.mark.parametrize(("days", "state"), [(0, State.IN_PROGRESS), (400, State.ATTENTION)])
def test_audiences_that_wait_need_attention(larkspur, coordinator, days, state):
    plan(larkspur, coordinator)
    make_published(larkspur, coordinator)
    with time_machine.travel(f"{date(2026, 7, 10) + timedelta(days=days)}T12:00:00Z"):
        found = audiences_told([larkspur])[larkspur.pk]

    assert found.state == state
    assert found.headline.startswith("1 audience told")
    assert ("late: Elected officials" in found.headline) is (days > 0)


def test_audiences_told_before_there_is_a_plan_open_no_phase(larkspur, coordinator):
    make_published(larkspur, coordinator)
    with time_machine.travel("2026-07-10T12:00:00Z"):
        assert audiences_told([larkspur])[larkspur.pk].state == State.NOT_STARTED


def test_audiences_cost_the_same_for_one_community_and_for_two(world, larkspur, coordinator):
    for audience in ("council", "residents"):
        make_published(larkspur, coordinator, audience)
    for communities in ([larkspur], [larkspur, world.other_community.community]):
        with CaptureQueriesContext(connection) as queries:
            audiences_told(communities)
        assert len([one for one in queries if "set_config" not in one["sql"]]) == 3
