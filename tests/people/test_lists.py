"""Who is listed where, found how, and exported by whom."""

import csv
import io

import pytest
from django.urls import reverse

from bic.people import services
from bic.tenancy import scope
from tests.factories import MembershipFactory
from tests.queries import queries_of


def names(response):
    return [one.user.name for one in response.context["memberships"]]


def listed(response):
    return [one.user.name for one in response.context["listing"].page]


@pytest.fixture
def people(director, member, larkspur, oakhaven):
    """Staff, and partners of two communities; one part has ended."""
    member("observer", user__name="Beth Lindqvist")
    member("lead", larkspur, user__name="Dana Huxley", organization="City of Larkspur")
    member("member", oakhaven, "nonprofit", user__name="Mei Tanaka", organization="Neighbors")
    gone = member("member", larkspur, "academic", user__name="Henrik Osei")
    with scope(gone.program):
        services.end(gone, by=director)


def test_a_community_lists_its_partners_and_the_staff(signed_in, director, people, url):
    response = signed_in(director).get(url("community", "larkspur"))

    assert names(response) == ["Amara Whitfield", "Beth Lindqvist", "Dana Huxley"]


def test_partners_see_the_same_list_of_their_community(people, member, larkspur, signed_in, url):
    me = member("member", larkspur, "nonprofit", user__name="Grace Adeyemi").user

    response = signed_in(me).get(url("community", "larkspur"))

    assert names(response) == [
        "Amara Whitfield",
        "Beth Lindqvist",
        "Dana Huxley",
        "Grace Adeyemi",
    ]
    assert "Invite a partner" not in response.text
    assert signed_in(me).get(url("community", "oakhaven")).status_code == 404
    assert signed_in(me).get(url("list")).status_code == 403


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["Amara Whitfield", "Beth Lindqvist", "Dana Huxley", "Mei Tanaka"]),
        ({"q": "huxley"}, ["Dana Huxley"]),
        ({"q": "neighbors"}, ["Mei Tanaka"]),
        ({"role": "observer"}, ["Beth Lindqvist"]),
        ({"partner_kind": "nonprofit"}, ["Mei Tanaka"]),
        ({"q": "nobody"}, []),
        ({"sort": "-user"}, ["Mei Tanaka", "Dana Huxley", "Beth Lindqvist", "Amara Whitfield"]),
        ({"role": "sultan"}, ["Amara Whitfield", "Beth Lindqvist", "Dana Huxley", "Mei Tanaka"]),
    ],
)
def test_people_are_found(signed_in, director, people, url, query, found):
    assert listed(signed_in(director).get(url("list"), query)) == found


def test_people_of_one_community_are_found(signed_in, director, people, url, larkspur):
    response = signed_in(director).get(url("list"), {"community": larkspur.pk})

    assert listed(response) == ["Dana Huxley"]


def test_acts_are_offered_to_directors_for_others(signed_in, director, people, member, url):
    page = signed_in(director).get(url("list")).text
    assert page.count(">Change<") == 3

    observer = signed_in(member("coordinator").user).get(url("list")).text
    assert ">Change<" not in observer


def test_editors_export_what_they_see(signed_in, director, people, member, url):
    response = signed_in(director).get(url("list"), {"q": "huxley", "export": "csv"})
    content = b"".join(response) if response.streaming else response.content
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))

    assert [row[0] for row in rows[1:]] == ["Dana Huxley"]
    assert "Municipal partner, lead" in rows[1]
    refused = signed_in(member("observer").user).get(url("list"), {"export": "csv"})
    assert refused.status_code == 403


def test_a_community_costs_the_same_for_one_and_fifty(signed_in, director, larkspur, url):
    client = signed_in(director)

    address = url("community", "larkspur")
    few = queries_of(client, address)
    MembershipFactory.create_batch(
        49, program=larkspur.program, community=larkspur, role="member", partner_kind="nonprofit"
    )

    assert len(queries_of(client, address)) == len(few)


def test_the_first_four_people_of_a_community_lead_first(people, larkspur, member, program):
    for number in range(5):
        member("member", larkspur, "nonprofit", user__name=f"Person {number}")

    with scope(program):
        shown, count = services.people_of(larkspur)

    assert [one.name for one in shown] == ["Dana Huxley", "Person 0", "Person 1", "Person 2"]
    assert shown[0].role == "City of Larkspur"
    assert count == 6


def test_history_says_who_changed_what(signed_in, director, member, url):
    observer = member("observer", user__name="Beth Lindqvist")
    client = signed_in(director)
    client.post(url("edit", observer.pk), {"role": "researcher"})

    page = client.get(url("history", observer.pk)).text

    assert "Beth Lindqvist" in page
    assert "Amara Whitfield" in page
    assert "Researcher" in page


def test_forbidden_page_says_whom_to_ask(client_as, people, member, url):
    observer = client_as("observer")

    response = observer.get(url("invite"))

    assert response.status_code == 403
    assert "Amara Whitfield" in response.text
    assert reverse("people:list", args=["piedmont"])
