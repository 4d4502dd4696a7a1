"""What people and records say about a step."""

from datetime import date, timedelta
from importlib import import_module

import pytest
from django.db import connection
from django.db.models import Count
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from bic.blueprint import PHASES, STEPS, Evidence, State, services, spines
from bic.blueprint.evidence import EvidenceTwice, evidence, facts_of, gather
from bic.blueprint.models import StepRecord
from bic.blueprint.spines import PhaseView, Spine, StepView
from bic.days import today_in
from bic.documents.models import Document
from bic.tenancy import scope
from communities.models import Community
from tests.factories import DocumentFactory

TODAY = date(2026, 3, 1)
evidence_module = import_module("bic.blueprint.evidence")


def record_of(community, code="R1"):
    return services.record_for(community.program, community, code)


def states_to_spine(states):
    states = iter(states)
    return Spine(
        tuple(
            PhaseView(
                phase,
                tuple(StepView(one, next(states), "", None, None, None) for one in phase.steps),
            )
            for phase in PHASES
        ),
        TODAY,
    )


def test_the_blueprint_has_five_phases_and_nineteen_steps():
    assert [len(phase.steps) for phase in PHASES] == [3, 3, 4, 6, 3]
    assert list(STEPS) == [
        *("P1", "P2", "P3", "I1", "I2", "I3", "R1", "R2", "R3", "R4"),
        *("C1", "C2", "C3", "C4", "C5", "C6", "M1", "M2", "M3"),
    ]


def test_a_step_has_one_prover_only(monkeypatch):
    monkeypatch.setattr(evidence_module, "_parts", {"R3": {0: gather}})

    with pytest.raises(EvidenceTwice):
        evidence("R3", reads=[])(lambda communities: {})


def test_a_step_without_records_has_not_started(larkspur):
    assert spines.spine(larkspur).step("C1").state == State.NOT_STARTED


def test_a_signed_off_step_is_done_and_says_why(larkspur, director):
    services.sign_off(record_of(larkspur), by=director, note="Approved on paper", on=TODAY)

    view = spines.spine(larkspur).step("R1")

    assert (view.state, view.headline, view.when) == (State.DONE, "Approved on paper", TODAY)


def test_a_step_was_done_on_the_day_of_its_sign_off_though_evidence_goes_on(
    larkspur, director, monkeypatch
):
    newest = {larkspur.pk: Evidence(State.DONE, "Sent to 14 managers", TODAY)}
    monkeypatch.setitem(evidence_module._providers, "I1", lambda _communities: newest)
    then = TODAY - timedelta(days=900)
    services.sign_off(record_of(larkspur, "I1"), by=director, note="Sent", on=then)

    view = spines.spine(larkspur).step("I1")

    assert (view.when, view.done_on) == (TODAY, then)


def test_a_step_is_signed_off_once(larkspur, director):
    services.sign_off(record_of(larkspur), by=director, note="First", on=TODAY)

    with pytest.raises(services.StepClosed):
        services.sign_off(record_of(larkspur), by=director, note="Second", on=TODAY)


def test_a_step_set_aside_shows_its_reason(larkspur):
    services.set_aside(record_of(larkspur), reason="Done before the program began")

    view = spines.spine(larkspur).step("R1")

    assert (view.state, view.headline) == (State.NOT_NEEDED, "Done before the program began")


def test_a_reopened_step_is_as_open_as_before(larkspur, director):
    services.sign_off(record_of(larkspur), by=director, note="Too early", on=TODAY)

    services.reopen(record_of(larkspur))

    assert spines.spine(larkspur).step("R1").state == State.NOT_STARTED


def test_an_open_step_cannot_be_reopened(larkspur):
    with pytest.raises(services.StepOpen):
        services.reopen(record_of(larkspur))


def test_reopening_keeps_the_sign_off_in_the_history(larkspur, director):
    services.sign_off(record_of(larkspur), by=director, note="Too early", on=TODAY)
    services.reopen(record_of(larkspur))

    notes = StepRecord.pgh_event_model.objects.order_by("pgh_id").values_list(
        "sign_off_note", flat=True
    )

    assert list(notes) == ["", "Too early", ""]


@pytest.mark.parametrize(
    ("days", "state", "late"),
    [(-1, State.NOT_STARTED, 0), (0, State.NOT_STARTED, 0), (1, State.ATTENTION, 1)],
)
def test_a_step_past_its_day_needs_attention(larkspur, days, state, late):
    record = record_of(larkspur)
    record.planned_on = today_in(larkspur.program) - timedelta(days=days)
    record.save()

    view = spines.spine(larkspur).step("R1")

    assert (view.state, view.days_late) == (state, late)


def test_a_revised_day_replaces_the_first_plan(larkspur):
    record = record_of(larkspur)
    today = today_in(larkspur.program)
    record.planned_on, record.revised_on = today - timedelta(days=9), today + timedelta(days=9)
    record.save()

    assert spines.spine(larkspur).step("R1").state == State.NOT_STARTED
    assert record.planned_on == today - timedelta(days=9)


def test_a_step_of_the_program_shows_in_every_community(larkspur, director):
    services.sign_off(
        services.record_for(larkspur.program, larkspur, "P1"), by=director, note="Hired", on=TODAY
    )

    found = spines.spines(larkspur.program, Community.objects.all())

    assert [spine.step("P1").state for spine in found.values()] == [State.DONE, State.DONE]


def test_a_closed_gate_names_what_is_missing(larkspur):
    gate = services.look_at(larkspur, spines.spine(larkspur), "R2")["gate"]

    assert [view.step.code for view in gate.missing] == ["R1"]
    assert not gate.is_open


def test_a_director_opens_a_gate_with_a_reason(larkspur, director):
    services.override_gate(larkspur, gate="data", reason="The board agreed", by=director)

    gate = services.look_at(larkspur, spines.spine(larkspur), "R2")["gate"]

    assert gate.is_open
    assert gate.override.reason == "The board agreed"


def test_a_gate_opened_twice_keeps_the_first_reason(larkspur, director):
    for reason in ("First", "Second"):
        found = services.override_gate(larkspur, gate="data", reason=reason, by=director)

    assert found.reason == "First"


def test_the_spine_costs_the_same_for_one_community_and_many(larkspur):
    with CaptureQueriesContext(connection) as for_one:
        spines.spines(larkspur.program, [larkspur])
    communities = list(Community.objects.all())

    with CaptureQueriesContext(connection) as for_many:
        spines.spines(larkspur.program, communities)

    assert (len(communities), len(for_many)) == (2, len(for_one))


def test_a_step_begun_early_does_not_move_the_community_on():
    done, begun, todo = State.DONE, State.IN_PROGRESS, State.NOT_STARTED
    spine = states_to_spine([done] * 4 + [todo] * 3 + [begun] + [todo] * 11)

    assert spine.current.phase.number == 2


def test_evidence_is_what_a_provider_says():
    found = Evidence(State.DONE, "3 of 3", TODAY)

    assert (found.state.label, found.when) == ("Done", TODAY)


@given(st.lists(st.sampled_from(State), min_size=19, max_size=19))
def test_the_current_phase_is_unfinished_and_none_after_it_has_a_finished_step(states):
    spine = states_to_spine(states)
    later = spine.phases[spine.current.phase.number :]

    assert not spine.current.is_done or all(view.is_done for view in spine.phases)
    assert [view for view in later if view.done and not view.is_done] == []


@given(st.lists(st.sampled_from(State), min_size=19, max_size=19))
def test_a_finished_phase_has_no_live_step(states):
    for view in states_to_spine(states).phases:
        if view.is_done:
            assert view.live is None
        else:
            assert view.done < len(view.steps)


@pytest.fixture
def documents_prove_the_charter(monkeypatch):
    """Step P2 is proved by documents of the program, which only staff may read."""

    def columns(_program):
        return {"papers": facts_of(Document.objects.filter(community=None), n=Count("pk"))}

    def charter(_program, found):
        papers = found["papers"]
        return Evidence(State.DONE, f"{papers['n']} charter") if papers else None

    monkeypatch.setattr(evidence_module, "_providers", {"P2": charter})
    monkeypatch.setattr(evidence_module, "_columns", {"P2": columns})


def test_what_the_program_has_done_shows_before_it_has_communities(
    world, documents_prove_the_charter
):
    with scope(world.other_program.program):
        DocumentFactory(community=None, program=world.other_program.program)
        phase = spines.program_steps(world.other_program.program)

    assert [view.headline for view in phase.steps] == ["", "1 charter", ""]


def test_partners_see_how_far_the_program_is_and_not_the_rows(world, documents_prove_the_charter):
    community = world.own.community
    with scope(world.own.program):
        DocumentFactory(community=None, program=world.own.program)

    with scope(world.own.program, [community]):
        headline = spines.spine(community).step("P2").headline
        seen = Document.objects.count()

    assert (headline, seen) == ("1 charter", 0)


def test_opening_the_same_scope_again_asks_nothing(world):
    program = world.own.program
    with scope(program), CaptureQueriesContext(connection) as asked, scope(program):
        pass

    assert len(asked) == 0
