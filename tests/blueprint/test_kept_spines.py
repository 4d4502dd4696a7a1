"""Spines are kept until something changes that they were computed from."""

import re

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from bic.blueprint import spines
from bic.blueprint.evidence import _parts, gather, gather_program
from bic.blueprint.spine import STEPS
from bic.tenancy import pulse, scope
from bic.tenancy.pulse import Kept
from tests.copies import furnished
from tests.factories import DocumentFactory
from tests.kept import undone


@pytest.fixture(scope="module")
def kept_world(django_db_setup, django_db_blocker):
    with furnished(django_db_blocker) as world:
        yield world


@pytest.fixture
def world(kept_world, django_db_blocker):
    with undone(django_db_blocker):
        Kept.forget()
        yield kept_world


@pytest.fixture
def own(world):
    with scope(world.own.program):
        yield world.own


def test_evidence_reads_no_table_whose_changes_do_not_move_the_pulse(own):
    with CaptureQueriesContext(connection) as asked:
        gather([own.community])
        gather_program(own.program)

    read = {
        table
        for query in asked.captured_queries
        for table in re.findall(r'(?:FROM|JOIN) "(\w+)"', query["sql"])
    }
    assert read - pulse.watched() == set()


def test_a_kept_spine_costs_one_query(own, django_assert_num_queries):
    spines.spine(own.community)

    with django_assert_num_queries(1):
        spines.spine(own.community)


def test_a_spine_that_was_not_kept_costs_a_query_for_each_provider(own):
    with CaptureQueriesContext(connection) as asked:
        spines.spine(own.community)

    # The pulse, the records, the program's steps, and at most two for each provider.
    providers = [len(parts) for code, parts in _parts.items() if not STEPS[code].is_of_program]
    assert len(asked) <= 3 + 2 * sum(providers)


def test_a_change_of_what_was_read_is_seen_at_once(own):
    before = spines.spine(own.community).step("I3").headline

    DocumentFactory(community=own.community, kind="letter_of_support")

    assert spines.spine(own.community).step("I3").headline != before


def test_a_change_in_another_program_keeps_the_spine(world, own):
    before = spines.spine(own.community)
    other = world.other_program
    with scope(other.program):
        DocumentFactory(community=other.community, kind="moa")

    assert spines.spine(own.community) is before


def test_what_is_rolled_back_leaves_nothing_behind(own):
    with transaction.atomic():
        DocumentFactory(community=own.community, kind="moa")
        during = spines.spine(own.community).step("I3").headline
        transaction.set_rollback(True)

    assert spines.spine(own.community).step("I3").headline != during


def test_joined_marks_never_bring_an_old_pulse_back(own, monkeypatch):
    monkeypatch.setattr(pulse, "MANY", 3)
    seen = {pulse.of(own.program)}

    for _change in range(12):
        DocumentFactory(community=own.community)
        beat = pulse.of(own.program)
        assert beat not in seen
        seen.add(beat)
        pulse.sweep(own.program.pk)
        seen.add(pulse.of(own.program))

    assert pulse.of(own.program)[0] <= 4
