"""The dashboard, the workspace and the pages of a step, through the front door."""

import sys
from datetime import date, timedelta

import pytest
from django.template.loader import render_to_string
from django.urls import reverse

from bic.blueprint import PHASES, Evidence, State, services, spines
from bic.blueprint.models import GateOverride, StepRecord
from bic.days import today_in
from bic.people.rules import Actor
from bic.tenancy import scope
from communities.models import Community
from tests.plugins.program import BACKEND
from tests.queries import queries_of

PROVIDERS = sys.modules["bic.blueprint.evidence"]._providers


@pytest.fixture
def coordinator(world):
    return world.people[Actor("coordinator")]


@pytest.fixture
def as_director(client, director):
    client.force_login(director, backend=BACKEND)
    return client


def url(name, *args):
    return reverse(f"blueprint:{name}", args=["here", *args])


def step_url(name="step", code="R1"):
    return url(name, "larkspur", code)


def many_communities(world, count, first=0):
    program = world.own.program
    with scope(program):
        state = world.own.community.state
        for number in range(first, first + count):
            made = Community.objects.create(
                program=program, name=f"Town {number}", slug=f"town-{number}", state=state,
                status="active",
            )  # fmt: skip
            StepRecord.objects.create(
                program=program,
                community=made,
                code="R1",
                owner=world.own.host,
                planned_on=today_in(program) + timedelta(days=number - 5),
            )


def test_the_dashboard_names_every_community_under_way(as_director):
    response = as_director.get(url("dashboard"))

    assert [row.community.name for row in response.context["rows"]] == ["Larkspur", "Oakhaven"]


def test_the_dashboard_costs_the_same_with_a_hundred_communities(world, as_director):
    many_communities(world, 10)
    for_few = queries_of(as_director, url("dashboard"))
    many_communities(world, 88, first=10)

    for_hundred = queries_of(as_director, url("dashboard"))

    assert len(for_hundred) == len(for_few) <= 11
    assert len(set(for_hundred)) == len(for_hundred)


def test_the_dashboard_of_a_hundred_communities_is_small(world, as_director):
    many_communities(world, 98)
    response = as_director.get(url("dashboard"))

    assert len(response.context["rows"]) == 25
    assert len(response.content) < 100_000


def test_the_workspace_costs_the_same_in_a_program_of_a_hundred(world, as_director):
    for_two = queries_of(as_director, url("workspace", "larkspur"))
    many_communities(world, 98)

    for_hundred = queries_of(as_director, url("workspace", "larkspur"))

    assert len(for_hundred) == len(for_two) <= 14
    assert len(set(for_hundred)) == len(for_hundred)


def test_a_late_step_stands_under_what_needs_attention(world, as_director):
    many_communities(world, 1)

    response = as_director.get(url("dashboard"))

    assert [
        (late.community.name, late.view.days_late) for late in response.context["attention"]
    ] == [("Town 0", 5)]


def test_the_facts_of_a_step_stand_apart():
    phases = [
        spines.PhaseView(
            phase,
            tuple(
                spines.StepView(step, State.ATTENTION, "1 letter", None, None, None, days_late=6)
                for step in phase.steps
            ),
        )
        for phase in PHASES
    ]
    spine = spines.Spine(tuple(phases), date(2026, 5, 21))

    page = render_to_string(
        "blueprint/_spine.html", {"spine": spine, "program": "here", "community": "larkspur"}
    )

    assert page.count("1 letter · 6 days late") == len(spine.steps)


@pytest.mark.parametrize(
    ("code", "said"), [("I1", "request for proposals"), ("I3", "memorandum of agreement")]
)
def test_a_step_says_what_its_abbreviation_is(as_director, code, said):
    assert said in as_director.get(step_url(code=code)).text


def test_the_owner_of_a_step_finds_it_among_their_next_actions(world, as_director, larkspur):
    StepRecord.objects.create(program=larkspur.program, community=larkspur, code="R1",
                              owner=world.own.host)  # fmt: skip

    actions = as_director.get(url("workspace", "larkspur")).context["actions"]

    assert [action.view.step.code for action in actions] == ["R1"]


def test_a_coordinator_signs_a_step_off(client, coordinator, larkspur):
    client.force_login(coordinator, backend=BACKEND)

    response = client.post(
        step_url("step_sign_off"),
        {"on": "2026-01-05", "note": "Approved by the board"},
        follow=True,
    )

    assert "Approved by the board" in response.content.decode()
    assert services.record_for(larkspur.program, larkspur, "R1").signed_off_by == coordinator


def test_a_sign_off_in_the_future_is_refused_at_its_field_and_keeps_the_note(as_director):
    response = as_director.post(
        step_url("step_sign_off"), {"on": "2199-01-05", "note": "A long story"}
    )

    assert response.context["form"].errors["on"] == ["Choose today or an earlier day."]
    assert "A long story" in response.content.decode()


def test_a_step_is_set_aside_with_a_reason_and_reopened(as_director, larkspur):
    as_director.post(step_url("step_aside"), {"reason": "Done years ago"})
    assert spines.spine(larkspur).step("R1").headline == "Done years ago"

    as_director.post(step_url("step_reopen"))

    assert spines.spine(larkspur).step("R1").headline == ""


def test_dates_and_owner_are_saved(as_director, larkspur, director):
    as_director.post(step_url("step_plan"), {"planned_on": "2027-02-28", "owner": director.pk})

    record = services.record_for(larkspur.program, larkspur, "R1")
    assert (str(record.planned_on), record.owner) == ("2027-02-28", director)


def test_a_later_day_needs_a_first_plan(as_director):
    response = as_director.post(step_url("step_plan"), {"revised_on": "2027-02-28"})

    assert response.context["form"].errors["planned_on"] == [
        "Enter the first plan before a later day."
    ]


def test_the_first_plan_stays_once_a_later_day_is_set(as_director, larkspur):
    as_director.post(
        step_url("step_plan"), {"planned_on": "2027-01-01", "revised_on": "2027-02-01"}
    )
    as_director.post(
        step_url("step_plan"), {"planned_on": "2027-01-15", "revised_on": "2027-03-01"}
    )

    record = services.record_for(larkspur.program, larkspur, "R1")
    assert (str(record.planned_on), str(record.revised_on)) == ("2027-01-01", "2027-03-01")


def test_an_owner_must_be_somebody_of_this_community(as_director, world, larkspur):
    stranger = world.other_program.host.__class__.objects.create_user("stranger@example.org")

    response = as_director.post(step_url("step_plan"), {"owner": stranger.pk})

    assert "owner" in response.context["form"].errors


def test_a_stale_form_shows_both_versions_and_saves_nothing(as_director, larkspur, director):
    record = services.record_for(larkspur.program, larkspur, "R1")
    record.planned_on = today_in(larkspur.program)
    record.save()
    page = as_director.get(step_url("step_plan"))
    version = page.context["form"]["form_version"].value()
    record.owner = director
    record.save()

    response = as_director.post(
        step_url("step_plan"), {"planned_on": "2027-05-05", "form_version": version}
    )

    assert response.context["form"].conflict
    assert services.record_for(larkspur.program, larkspur, "R1").owner == director


def test_a_director_opens_a_gate_and_the_workspace_prints_the_reason(as_director, larkspur):
    as_director.post(step_url("gate_open", "R2"), {"reason": "The university asked for it"})

    response = as_director.get(url("workspace", "larkspur"))

    assert "The university asked for it" in response.content.decode()
    assert GateOverride.objects.count() == 1


@pytest.mark.parametrize("code", ["X9", "r1", "M4"])
def test_a_step_that_does_not_exist_is_not_found(as_director, code):
    assert as_director.get(step_url(code=code)).status_code == 404


def test_a_step_of_communities_is_not_found_at_the_program(as_director):
    assert as_director.get(url("program_step", "R1")).status_code == 404


def test_an_unknown_community_is_not_found(as_director):
    assert as_director.get(url("workspace", "nowhere")).status_code == 404


def test_a_refused_request_leaves_nothing_behind(client, world):
    client.force_login(world.people[Actor("observer")], backend=BACKEND)

    client.post(step_url("step_sign_off"), {"on": "2026-01-05", "note": "Not mine to say"})

    with scope(world.own.program):
        assert not StepRecord.objects.exists()


def test_the_history_of_a_gate_is_led_to_and_tells_the_reason(client, larkspur, director):
    client.force_login(director, backend=BACKEND)
    services.override_gate(larkspur, gate="research", reason="It is signed on Monday.", by=director)
    step = reverse("blueprint:step", args=["here", "larkspur", "R1"])
    address = reverse("blueprint:gate_history", args=["here", "larkspur", "R1"])

    assert address in client.get(step).text
    page = client.get(address).text
    assert "History of the gate of step 3.1" in page
    assert "It is signed on Monday." in page


@pytest.mark.parametrize("code", ["R1", "R3", "XX"])
def test_a_gate_that_nobody_opened_has_no_history(client, larkspur, director, code):
    client.force_login(director, backend=BACKEND)

    address = reverse("blueprint:gate_history", args=["here", "larkspur", code])

    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("actor", "permission", "offered"),
    [
        (Actor("lead", "municipal"), "", True),
        (Actor("lead", "municipal"), "blueprint.view_dashboard", False),
        (Actor("observer"), "blueprint.view_dashboard", True),
    ],
)
def test_the_records_are_offered_to_those_who_may_open_them(
    client, world, monkeypatch, actor, permission, offered
):
    proof = Evidence(State.DONE, "3 of 3 meetings", None, "/records/", permission)
    monkeypatch.setitem(PROVIDERS, "R1", lambda found: {one.pk: proof for one in found})
    client.force_login(world.people[actor], backend=BACKEND)

    page = client.get(step_url()).text

    assert "3 of 3 meetings" in page
    assert ('href="/records/"' in page) == offered


@pytest.mark.parametrize(("role", "kind", "is_offered"), [
    ("member", "nonprofit", True), ("lead", "immigrant_leader", True), ("observer", "", False),
])  # fmt: skip
def test_a_step_leads_whoever_may_to_a_document_for_it(world, client, role, kind, is_offered):
    client.force_login(world.people[Actor(role, kind)], backend=BACKEND)
    add = reverse("documents:create", args=["here", "larkspur"])

    page = client.get(step_url(code="C1"))

    assert (f"{add}?step=C1" in page.text) is is_offered
    assert (add in client.get(url("workspace", "larkspur")).text) is is_offered
    if is_offered:
        assert client.get(f"{add}?step=C1").context["form"]["step"].value() == "C1"


def test_who_has_nothing_to_do_sees_what_comes_next(world, client, larkspur):
    client.force_login(world.people[Actor("member", "nonprofit")], backend=BACKEND)
    StepRecord.objects.create(
        program=world.own.program, community=larkspur, code="C1",
        owner=world.own.host, planned_on=spines.today_in(world.own.program),
    )  # fmt: skip

    page = client.get(url("workspace", "larkspur"))

    assert page.context["actions"] == []
    assert "Next here" in page.text
