"""Pages of the team: the roster, one person, the matrix, coverage, hours and the catalogue."""

import csv
import io
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.http import urlencode

from bic.reports.sections import Period
from bic.tenancy import scope
from planning.models import Availability, Member
from planning.sections.team import team as section
from planning.services import team as services
from tests.factories import MembershipFactory, ProgramFactory
from tests.planning.teams import FIRST, give


def names(response):
    return [member.name for member in response.context["listing"].page]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["Ana Ruiz", "Bo Lind"]),
        ({"kind": "expert"}, ["Bo Lind"]),
        ({"q": "facil ruiz"}, ["Ana Ruiz"]),
        ({"language": "es"}, ["Ana Ruiz"]),
        ({"state": "left"}, ["Cleo Day"]),
        ({"state": "all"}, ["Ana Ruiz", "Bo Lind", "Cleo Day"]),
        ({"sort": "-hours"}, ["Ana Ruiz", "Bo Lind"]),
        ({"sort": "-name"}, ["Bo Lind", "Ana Ruiz"]),
        ({"sort": "no.such"}, ["Ana Ruiz", "Bo Lind"]),
        ({"community": "COMMUNITY"}, ["Ana Ruiz"]),
        ({"skill": "SKILL"}, ["Bo Lind"]),
        ({"community": "x", "skill": "0", "language": "'", "kind": "boss", "state": "?"},
         ["Ana Ruiz", "Bo Lind"]),
    ],
)  # fmt: skip
def test_the_roster_is_filtered_by_its_address(
    client_as, program, larkspur, ana, bo, planner, url, query, found
):
    give(ana, work=5, community=larkspur)
    give(ana, hours=10)
    with scope(program):
        cleo = Member.objects.create(program=program, name="Cleo Day", joined_on=FIRST)
        services.leave(cleo, on=FIRST)
        services.set_levels(
            program, {(bo.pk, planner.pk): "able", (ana.pk, planner.pk): "learning"}
        )
    other = ProgramFactory()
    with scope(other):
        Member.objects.create(program=other, name="Stranger")
    keys = {"COMMUNITY": larkspur.pk, "SKILL": planner.pk}
    query = {name: keys.get(value, value) for name, value in query.items()}

    response = client_as("observer").get(f"{url('team')}?{urlencode(query)}")

    assert names(response) == found


def test_the_roster_costs_the_same_for_any_length(client_as, program, larkspur, planner, url):
    client = client_as("director")
    asked, sizes = [], []
    for count in (1, 49):
        for number in range(count):
            with scope(program):
                name = f"Person {count} {number:02}"
                member = Member.objects.create(program=program, name=name, languages=["es", "en"])
                services.set_levels(program, {(member.pk, planner.pk): "able"})
            give(member, hours=10)
            give(member, work=5, community=larkspur)
        with CaptureQueriesContext(connection) as queries:
            response = client.get(url("team"))
        asked.append(len(queries))
        sizes.append(len(response.content))

    assert len(names(response)) == 50
    assert asked[0] == asked[1] <= 16
    assert (sizes[1] - sizes[0]) / 49 < 1_500


def test_only_editors_export_the_roster(client_as, ana, planner, url):
    with scope(ana.program):
        services.set_levels(ana.program, {(ana.pk, planner.pk): "expert"})

    refused = client_as("researcher").get(f"{url('team')}?export=csv")
    response = client_as("coordinator").get(f"{url('team')}?export=csv")

    rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    found = dict(zip(*rows, strict=True))
    assert refused.status_code == 403
    assert (found["Name"], found["City and regional planning"], found["Administration"]) == (
        "Ana Ruiz",
        "Expert",
        "",
    )
    assert (found["Languages"], found["Joined on"]) == ("Spanish", "2026-01-01")


def test_a_person_is_added_without_an_account(client_as, program, url):
    response = client_as("coordinator").post(
        url("team_member_create"),
        {"name": " Eva  Sol ", "kind": "expert", "languages": ["es"], "joined_on": "2026-02-03"},
    )

    with scope(program):
        member = Member.objects.get()
    assert response.url == url("team_member", member.pk)
    assert (member.name, member.kind, member.user) == ("Eva Sol", "expert", None)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 151}, "name"),
        ({"kind": "boss"}, "kind"),
        ({"email": "nobody"}, "email"),
        ({"languages": ["tlh"]}, "languages"),
        ({"joined_on": "2026-02-30"}, "joined_on"),
        ({"user": "STRANGER"}, "user"),
        ({"user": "TAKEN"}, "user"),
    ],
)
def test_a_person_is_refused_with_the_reason_at_its_field(
    client_as, program, ana, url, change, field
):
    stranger = MembershipFactory().user
    taken = MembershipFactory(program=program).user
    with scope(program):
        Member.objects.filter(pk=ana.pk).update(user=taken)
    keys = {"STRANGER": stranger.pk, "TAKEN": taken.pk}
    change = {k: keys.get(v, v) if isinstance(v, str) else v for k, v in change.items()}

    response = client_as("director").post(
        url("team_member_create"), {"name": "Eva Sol", "kind": "member"} | change
    )

    assert response.status_code == 200
    assert list(response.context["form"].errors) == [field]


def test_hours_that_overlap_are_refused_in_words(client_as, ana, url):
    give(ana, hours=20, ends_on=date(2026, 6, 30))
    client = client_as("coordinator")

    response = client.post(
        url("team_hours_create", ana.pk), {"hours_per_week": "10", "starts_on": "2026-06-01"}
    )
    accepted = client.post(
        url("team_hours_create", ana.pk), {"hours_per_week": "7.5", "starts_on": "2026-07-01"}
    )

    (error,) = response.context["form"].errors["starts_on"]
    assert error.startswith("From Jan 1, 2026 until Jun 30, 2026 they have 20 hours a week already")
    assert accepted.url == url("team_member", ana.pk)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"hours_per_week": "-1"}, "hours_per_week"),
        ({"hours_per_week": "200"}, "hours_per_week"),
        ({"hours_per_week": "ten"}, "hours_per_week"),
        ({"ends_on": "2025-12-31"}, "ends_on"),
        ({"starts_on": ""}, "starts_on"),
        ({"role": ""}, "role"),
        ({"community": "999999"}, "community"),
    ],
)
def test_work_is_refused_with_the_reason_at_its_field(client_as, ana, url, change, field):
    filled = {"role": "Helper", "hours_per_week": "5", "starts_on": "2026-01-01"}

    response = client_as("director").post(url("team_work_create", ana.pk), filled | change)

    assert list(response.context["form"].errors) == [field]


def test_one_person_has_different_roles_in_different_communities(client_as, ana, larkspur, url):
    client = client_as("coordinator")
    for role, community in (("Interviewer", larkspur.pk), ("Treasurer", "")):
        client.post(
            url("team_work_create", ana.pk),
            {"role": role, "community": community, "hours_per_week": 5, "starts_on": FIRST},
        )

    page = client.get(url("team_member", ana.pk)).text

    assert "Interviewer, Larkspur" in page
    assert "Treasurer, the whole program" in page


def test_a_row_is_changed_and_deleted_only_under_its_own_person(client_as, ana, bo, url):
    hours = give(ana, hours=20)
    client = client_as("coordinator")

    strange = [
        client.post(url("team_hours_update", bo.pk, hours.pk), {}).status_code,
        client.post(url("team_hours_delete", bo.pk, hours.pk)).status_code,
    ]
    client.post(
        url("team_hours_update", ana.pk, hours.pk), {"hours_per_week": 12, "starts_on": FIRST}
    )
    with scope(ana.program):
        changed = Availability.objects.get().hours_per_week
    client.post(url("team_hours_delete", ana.pk, hours.pk))

    with scope(ana.program):
        assert (strange, changed, Availability.objects.count()) == ([404, 404], 12, 0)


def test_a_history_leads_back_to_the_page_of_its_record(client_as, ana, url):
    history = client_as("coordinator").get(url("team_member_history", ana.pk))

    assert history.context["back_url"] == url("team_member", ana.pk)
    assert f'href="{url("team_member", ana.pk)}"' in history.text


def test_who_leaves_keeps_history_and_can_come_back(client_as, ana, url, today):
    give(ana, work=5)
    client = client_as("coordinator")
    yesterday = today - timedelta(days=1)

    early = client.post(url("team_member_leave", ana.pk), {"left_on": "2025-12-31"})
    client.post(url("team_member_leave", ana.pk), {"left_on": yesterday})
    page = client.get(url("team_member", ana.pk)).text
    late = client.post(
        url("team_work_create", ana.pk), {"role": "x", "hours_per_week": 1, "starts_on": today}
    )
    history = client.get(url("team_member_history", ana.pk)).text
    client.post(url("team_member_come_back", ana.pk))

    assert "left_on" in early.context["form"].errors
    assert "Left the team" in page
    assert "ends_on" in late.context["form"].errors
    assert "Last day" in history
    with scope(ana.program):
        assert Member.objects.get().left_on is None


def test_hours_say_who_is_over_them_from_when_to_when(client_as, ana, url, today):
    give(ana, hours=20, starts_on=today)
    give(ana, work=15, starts_on=today)
    until = today + timedelta(days=30)
    give(ana, work=8, starts_on=today + timedelta(days=10), ends_on=until)

    response = client_as("observer").get(url("team_capacity"))

    (person,) = response.context["over"]
    (piece,) = person.over
    assert (piece.starts_on, piece.ends_on, piece.over) == (today + timedelta(days=10), until, 3)
    assert "Ana Ruiz: 3 h a week too much" in response.text


@pytest.mark.parametrize("name", ["team_coverage", "team_capacity", "team_skills"])
def test_the_views_cost_the_same_for_any_size(client_as, program, larkspur, planner, url, name):
    client = client_as("director")
    asked = []
    for count in (1, 20):
        for number in range(count):
            with scope(program):
                member = Member.objects.create(program=program, name=f"P {count} {number}")
                services.set_levels(program, {(member.pk, planner.pk): "able"})
            give(member, hours=10)
            give(member, work=15, community=larkspur)
        with CaptureQueriesContext(connection) as queries:
            client.get(url(name))
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 15


def test_the_search_finds_people_of_the_team_for_staff_alone(client_as, ana, larkspur):
    found = client_as("observer").get("/piedmont/search/?q=ruiz").text
    hidden = client_as("lead", community=larkspur).get("/piedmont/search/?q=ruiz").text

    assert f"/piedmont/planning/team/people/{ana.pk}/" in found
    assert "/planning/team/" not in hidden


def test_reports_print_names_and_roles_and_neither_addresses_nor_hours(program, larkspur, ana, bo):
    with scope(program):
        Member.objects.filter(pk=ana.pk).update(email="ana@example.org")
    give(ana, work=17, community=larkspur)

    with scope(program):
        built = section(larkspur, Period(FIRST, date(2026, 6, 30)))
        nobody = section(larkspur, Period(FIRST, date(2020, 1, 1)))

    assert [one["name"] for one in built.data["people"]] == ["Ana Ruiz", "Bo Lind"]
    assert built.data["people"][0]["here"] == "Helper"
    assert "ana@example.org" not in str(built)
    assert "17" not in str(built.data)
    assert nobody.data["members"] == 0
