"""Pages of communities: the list, adding, changing, status and history."""

import csv
import io

import openpyxl
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.http import urlencode

from bic.tenancy import scope
from communities.models import Community, Place
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory

PEOPLE = {"director", "coordinator", "researcher", "observer"}


def names(response):
    return [community.name for community in response.context["listing"].page]


@pytest.fixture
def filled(orange):
    """What a valid form says."""
    return {
        "kind": "municipality",
        "state": "37",
        "county": orange.pk,
        "name": "Mill Fork",
        "status": "prospect",
    }


@pytest.mark.parametrize("role", sorted(PEOPLE))
def test_list_shows_staff_every_community_of_their_program(client_as, program, larkspur, url, role):
    CommunityFactory(program=program, name="Oakhaven", status="prospect")
    CommunityFactory(program=ProgramFactory(), name="Elsewhere")

    response = client_as(role).get(url("list", program))

    assert names(response) == ["Larkspur", "Oakhaven"]


def test_list_shows_partners_their_own(client_as, program, larkspur, url):
    CommunityFactory(program=program, name="Oakhaven")

    response = client_as("lead", community=larkspur).get(url("list", program))

    assert names(response) == ["Larkspur"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"status": "active"}, ["Larkspur"]),
        ({"q": "oak"}, ["Oakhaven"]),
        ({"q": "orange"}, ["Oakhaven"]),
        ({"q": "oak lark"}, []),
        ({"sort": "-name"}, ["Oakhaven", "Larkspur"]),
        ({"sort": "-status"}, ["Oakhaven", "Larkspur"]),
        # What nobody can mean is left out.
        (
            {"status": "gone", "kind": "'", "state": "99", "facilitator": "x"},
            ["Larkspur", "Oakhaven"],
        ),
        ({"sort": "password"}, ["Larkspur", "Oakhaven"]),
        ({"page": "-7"}, ["Larkspur", "Oakhaven"]),
        ({"page": "9" * 40, "per_page": "100000"}, ["Larkspur", "Oakhaven"]),
        ({"q": "nul\0"}, ["Larkspur", "Oakhaven"]),
    ],
)
def test_list_is_filtered_and_sorted_by_its_address(
    client_as, program, larkspur, orange, url, query, found
):
    CommunityFactory(program=program, name="Oakhaven", status="prospect", county=orange)

    response = client_as("observer").get(f"{url('list', program)}?{urlencode(query)}")

    assert names(response) == found


def test_list_says_apart_that_nothing_is_there_and_that_nothing_matches(client_as, program, url):
    client = client_as("director")

    empty = client.get(url("list", program))
    CommunityFactory(program=program, name="Larkspur")
    unmatched = client.get(f"{url('list', program)}?q=zzz")

    assert "No communities yet" in empty.text
    assert f'href="{url("list", program)}">Clear all</a>' in unmatched.text
    assert "Nothing matches these filters" in unmatched.text
    assert "No communities yet" not in unmatched.text


def test_list_answers_a_filter_request_with_the_results_alone(client_as, program, larkspur, url):
    client = client_as("director")

    page = client.get(url("list", program))
    part = client.get(url("list", program), headers={"HX-Request": "true"})

    assert f'hx-get="{url("list", program)}"' in page.text
    assert "<html" in page.text
    assert "<html" not in part.text
    assert "Larkspur" in part.text
    assert 'id="export-menu" hx-swap-oob="true"' in part.text
    assert "HX-Request" in page["Vary"]
    assert "HX-Request" in part["Vary"]


def test_list_costs_the_same_for_any_length(client_as, program, orange, url):
    client = client_as("director")
    sizes, asked = [], []
    for count in (1, 49):
        CommunityFactory.create_batch(
            count,
            program=program,
            county=orange,
            cohort="Spring 2026",
            partner_since="2026-01-01",
            facilitator=MembershipFactory(program=program).user,
        )
        with CaptureQueriesContext(connection) as queries:
            response = client.get(url("list", program))
        asked.append(len(queries))
        sizes.append(len(response.content))

    assert len(names(response)) == 50
    assert asked[0] == asked[1] <= 12
    assert (sizes[1] - sizes[0]) / 49 < 1_500
    assert sizes[1] < 100_000


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_export_is_what_the_list_shows(client_as, program, larkspur, orange, url, form):
    CommunityFactory(program=program, name="=Oak", county=orange, partner_since="2026-03-01")
    CommunityFactory(program=program, name="Ahead", status="prospect")

    response = client_as("observer").get(
        f"{url('list', program)}?status=active&sort=-name&export={form}"
    )

    if form == "csv":
        rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
        day = "2026-03-01"
    else:
        sheet = openpyxl.load_workbook(io.BytesIO(response.content)).active
        rows = [["" if c is None else c for c in row] for row in sheet.values]
        rows[2][8] = rows[2][8].date().isoformat()
        day = "2026-03-01"
    assert rows[0][:3] == ["Community", "Kind", "State"]
    assert rows[1][:6] == ["Larkspur", "Municipality", "North Carolina", "", "", "Active"]
    assert rows[2][0] == "'=Oak"
    assert rows[2][8] == day
    assert len(rows) == 3
    assert "piedmont-communities-" in response["Content-Disposition"]


def test_export_costs_the_same_for_any_length(client_as, program, orange, url):
    client = client_as("director")
    asked = []
    for count in (1, 60):
        CommunityFactory.create_batch(count, program=program, county=orange)
        with CaptureQueriesContext(connection) as queries:
            client.get(f"{url('list', program)}?export=csv")
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 15


def test_partners_and_unknown_forms_get_no_export(client_as, program, larkspur, url):
    partner = client_as("lead", community=larkspur).get(f"{url('list', program)}?export=csv")
    unknown = client_as("director").get(f"{url('list', program)}?export=pdf")

    assert (partner.status_code, unknown.status_code) == (403, 404)


def test_an_old_link_to_the_file_of_a_long_list_leads_to_the_list(
    client_as, program, larkspur, url, monkeypatch
):
    monkeypatch.setattr("bic.ui.tables.EXPORT_LIMIT", 0)

    response = client_as("director").get(
        f"{url('list', program)}?export=csv&status=active", follow=True
    )

    assert response.redirect_chain == [(f"{url('list', program)}?status=active", 302)]
    assert "the file is made for you" in response.text


def test_add_puts_a_municipality_into_the_program(client_as, program, url, filled):
    response = client_as("coordinator").post(
        url("create", program), filled | {"languages": ["es", "ar"], "cohort": "2026"}
    )

    with scope(program):
        community = program.communities.get()
    assert response.url == "/piedmont/communities/mill-fork/"
    assert (community.name, community.county_id, community.status) == (
        "Mill Fork",
        "37135",
        "prospect",
    )
    assert community.languages == ["es", "ar"]


def test_add_takes_the_name_of_a_county(client_as, program, url, filled):
    client_as("coordinator").post(url("create", program), filled | {"kind": "county", "name": ""})

    with scope(program):
        assert program.communities.values_list("name", "geoid").get() == ("Orange County", "37135")


@pytest.mark.parametrize(
    ("change", "field", "message"),
    [
        ({"name": ""}, "name", "Write the name of the municipality."),
        ({"name": "x" * 121}, "name", "at most 120 characters"),
        ({"name": "a\0b"}, "name", "Null characters"),
        ({"county": ""}, "county", "Choose the county. The list shows those of the state."),
        ({"county": "48001"}, "county", "not one of the available choices"),
        ({"state": ""}, "state", "Choose an answer"),
        ({"state": "x' OR 1=1"}, "state", "not one of the available choices"),
        ({"kind": "village"}, "kind", "not one of the available choices"),
        ({"geoid": "123"}, "geoid", "has seven digits"),
        ({"geoid": "4812345"}, "geoid", "begin with 37"),
        ({"geoid": "37abcde"}, "geoid", "Write seven digits"),
        ({"facilitator": "999999"}, "facilitator", "not one of the available choices"),
        ({"partner_since": "yesterday"}, "partner_since", "valid date"),
        ({"languages": ["tlh"]}, "languages", "not one of the available choices"),
        ({"status": "gone"}, "status", "not one of the available choices"),
    ],
)
def test_add_says_at_the_field_what_is_wrong(
    client_as, program, url, filled, change, field, message
):
    response = client_as("director").post(url("create", program), filled | change)

    assert response.status_code == 200
    assert message in str(response.context["form"].errors[field])
    with scope(program):
        assert program.communities.count() == 0


def test_a_facilitator_is_staff_of_this_program(client_as, program, larkspur, url, filled):
    client = client_as("director")
    partner = MembershipFactory(
        program=program, role="lead", community=larkspur, partner_kind="municipal"
    )
    stranger = MembershipFactory()

    for membership in (partner, stranger):
        response = client.post(url("create", program), filled | {"facilitator": membership.user.pk})
        assert "facilitator" in response.context["form"].errors


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": "MILL  Fork"}, "name"),
        ({"name": "Other", "geoid": "3743700"}, "geoid"),
    ],
)
def test_add_refuses_what_is_there_already(client_as, program, url, filled, change, field):
    client = client_as("director")
    client.post(url("create", program), filled | {"geoid": "3743700"})

    response = client.post(url("create", program), filled | change)

    assert list(response.context["form"].errors) == [field]
    assert "is already in this program" in response.text


def test_add_refuses_a_county_twice(client_as, program, url, filled):
    client = client_as("director")
    county = filled | {"kind": "county", "name": ""}
    client.post(url("create", program), county)

    response = client.post(url("create", program), county | {"name": "Another name"})

    assert list(response.context["form"].errors) == ["county"]


def test_without_javascript_a_refused_form_brings_the_counties(client_as, program, url, orange):
    client = client_as("director")

    first = client.get(url("create", program))
    second = client.post(url("create", program), {"kind": "municipality", "state": "37"})

    assert ">Orange<" not in first.text
    assert ">Orange<" in second.text


def test_counties_come_with_the_places_the_program_has_learned(
    client_as, program, state, orange, url
):
    client = client_as("director")
    with scope(program):
        Place.objects.create(program=program, state=state, geoid="3743700", name="Mill <Fork>")
    other = ProgramFactory()
    with scope(other):
        Place.objects.create(program=other, state=state, geoid="3743701", name="Secret")

    response = client.get(f"{url('counties', program)}?state=37")

    assert ">Orange<" in response.text
    assert 'value="Mill &lt;Fork&gt;"' in response.text
    assert "Secret" not in response.text


@pytest.mark.parametrize("value", ["", "xx", "999", "'"])
def test_counties_of_no_state_are_none(client_as, program, orange, url, value):
    response = client_as("director").get(url("counties", program), {"state": value})

    assert response.status_code == 200
    assert ">Orange<" not in response.text


def test_change_keeps_the_address_and_what_was_not_asked(client_as, program, larkspur, url, filled):
    client = client_as("director")

    client.post(url("update", program, larkspur), filled | {"name": "Larkspur Falls"})

    with scope(program):
        community = program.communities.get()
    assert (community.name, community.slug, community.status) == (
        "Larkspur Falls",
        "larkspur",
        "active",
    )


def test_change_does_not_overwrite_what_somebody_else_saved(
    client_as, program, larkspur, url, filled
):
    client = client_as("director")
    version = client.get(url("update", program, larkspur)).context["form"]["form_version"].value()
    with scope(program):
        Community.objects.filter(pk=larkspur.pk).update(cohort="2030")

    stale = client.post(
        url("update", program, larkspur), filled | {"cohort": "2031", "form_version": version}
    )
    again = client.post(
        url("update", program, larkspur),
        filled | {"cohort": "2031", "form_version": stale.context["form"]["form_version"].value()},
    )

    assert "2030" in stale.text
    assert "2031" in stale.text
    assert again.status_code == 302


def test_a_refused_change_leaves_the_frame_of_the_page_alone(
    client_as, program, larkspur, url, filled
):
    response = client_as("director").post(
        url("update", program, larkspur), filled | {"name": "Typed", "geoid": "1"}
    )

    assert response.context["request"].community.name == "Larkspur"


def test_status_offers_and_takes_what_may_follow(client_as, program, larkspur, url):
    client = client_as("coordinator")
    form = client.get(url("status", program, larkspur)).context["form"]

    response = client.post(url("status", program, larkspur), {"status": "completed"})

    assert [status for status, _label in form.fields["status"].choices] == [
        "completed",
        "withdrawn",
    ]
    assert response.status_code == 302
    with scope(program):
        assert program.communities.get().status == "completed"


@pytest.mark.parametrize("status", ["", "prospect", "gone", "active\0"])
def test_status_refuses_what_may_not_follow(client_as, program, larkspur, url, status):
    response = client_as("director").post(url("status", program, larkspur), {"status": status})

    assert response.status_code == 200
    assert "status" in response.context["form"].errors


def test_history_shows_a_partner_who_changed_what(client_as, program, larkspur, url):
    director = client_as("director")
    director.post(url("status", program, larkspur), {"status": "completed"})

    response = client_as("member", community=larkspur).get(url("history", program, larkspur))

    change = response.context["page_obj"][0]
    assert [(f.label, f.before, f.after) for f in change.fields] == [
        ("Status", "Active", "Completed")
    ]
    assert change.page == "/piedmont/communities/larkspur/status/"
    assert "<del>Active</del>" in response.text
