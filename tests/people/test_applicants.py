"""Somebody who is only an applicant: what opens, what does not, and what becomes of it."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from bic.people import applicants, doors, services
from bic.people.forms import MembershipForm
from bic.people.models import Membership
from bic.people.rules import ACTORS, APPLICANTS, EVERYONE
from bic.tenancy import scope
from bic.ui import navigation
from tests.factories import MembershipFactory, UserFactory


@pytest.fixture
def applicant(member, larkspur):
    return member("applicant", larkspur).user


@pytest.fixture
def _no_landing(monkeypatch):
    monkeypatch.setattr(navigation, "_landings", {})


def parts(user, program):
    with scope(program):
        found = Membership.objects.filter(user=user).order_by("pk")
        return [(one.role, one.partner_kind, one.ended_at is None) for one in found]


def test_applicants_are_no_part_of_everyone_but_are_tried_at_every_address():
    assert not APPLICANTS & EVERYONE
    assert set(ACTORS) >= APPLICANTS
    assert {actor.partner_kind for actor in APPLICANTS} == {"municipal", "nonprofit"}


@pytest.mark.parametrize("kind", ["", "academic", "immigrant_leader"])
def test_only_a_city_or_a_nonprofit_applies(program, larkspur, kind, open_scope):
    with pytest.raises(IntegrityError), transaction.atomic():
        MembershipFactory(program=program, role="applicant", community=larkspur, partner_kind=kind)


def test_an_applicant_applies_for_a_community(program, open_scope):
    part = Membership(program=program, user=UserFactory(), role="applicant")

    with pytest.raises(ValidationError, match="a partner needs a community"):
        part.validate_constraints()


# --- What opens ----------------------------------------------------------------


def test_an_applicant_lands_where_the_app_says(monkeypatch, signed_in, applicant):
    monkeypatch.setattr(navigation, "_landings", {})
    navigation.provide_landing(
        "applicant", lambda program, town, _person: f"/{program.slug}/{town.slug}!"
    )

    response = signed_in(applicant).get("/")

    assert response.headers["Location"] == "/piedmont/larkspur!"


@pytest.mark.usefixtures("_no_landing")
def test_without_such_an_app_an_applicant_lands_in_the_inbox(signed_in, applicant):
    page = signed_in(applicant).get("/", follow=True)

    assert page.redirect_chain[-1][0] == reverse("notices:inbox", args=["piedmont"])
    assert page.status_code == 200


@pytest.mark.usefixtures("_no_landing")
def test_who_applies_and_takes_part_chooses_and_takes_part_where_they_do_both(
    member, larkspur, oakhaven, applicant
):
    member("lead", oakhaven, user=applicant)
    member("lead", larkspur, user=applicant)

    found = doors.doors_of(applicant)

    assert [door.url for door in found] == [
        reverse("blueprint:workspace", args=["piedmont", town.slug])
        for town in (larkspur, oakhaven)
    ]


@pytest.mark.parametrize(
    "address", ["/me/", "/piedmont/notices/", "/piedmont/notices/preferences/"]
)
def test_pages_of_ones_own_open_without_anything_of_the_program(signed_in, applicant, address):
    page = signed_in(applicant).get(address)

    assert page.status_code == 200
    for closed in ("/piedmont/search/", "/piedmont/people/", "/piedmont/communities/", "bic-rail"):
        assert closed not in page.text


@pytest.mark.parametrize(
    "address",
    ["", "people/", "search/", "outbox/", "communities/larkspur/", "communities/larkspur/people/"],
)
def test_the_program_and_the_community_stay_closed(signed_in, applicant, address):
    assert signed_in(applicant).get(f"/piedmont/{address}").status_code == 403


def test_other_communities_are_not_there(signed_in, applicant, oakhaven):
    assert signed_in(applicant).get("/piedmont/communities/oakhaven/").status_code == 404


def test_partners_do_not_see_applicants_and_staff_does(client_as, applicant, larkspur):
    shown = client_as("lead", larkspur).get("/piedmont/communities/larkspur/people/")
    found = client_as("lead", larkspur).get("/piedmont/search/", {"q": applicant.name})
    listed = client_as("director").get("/piedmont/people/")

    assert applicant.name not in shown.text
    assert applicant.email not in found.text
    assert applicant.name in listed.text


def test_an_applied_for_community_is_no_place_to_switch_to(
    signed_in, member, larkspur, oakhaven, applicant
):
    member("lead", oakhaven, user=applicant)

    page = signed_in(applicant).get("/piedmont/communities/oakhaven/")

    assert page.status_code == 200
    assert "/piedmont/communities/larkspur/" not in page.text


def test_a_director_can_correct_an_applicant_without_making_more_of_them(
    member, larkspur, open_scope
):
    part = member("applicant", larkspur)
    form = MembershipForm(program=part.program, instance=part)

    assert "applicant" in dict(form.fields["role"].choices)
    form = MembershipForm(
        {"role": "applicant", "partner_kind": "academic", "community": larkspur.pk},
        program=part.program,
        instance=part,
    )
    assert not form.is_valid()


# --- What becomes of it --------------------------------------------------------


def test_a_part_is_begun_once_and_in_no_wider_scope_than_a_public_page(program, larkspur):
    user = UserFactory()
    lazy = SimpleLazyObject(lambda: user)
    assert lazy.memberships == []
    part = {"program": program, "community": larkspur, "role": "applicant"}
    with scope(program, ()):
        for title in ("Clerk", "Mayor"):
            found = services.begin_part(lazy, **part, partner_kind="municipal", title=title)

    assert found.title == "Clerk"
    assert parts(user, program) == [("applicant", "municipal", True)]
    assert user.memberships == [found]


def test_accepted_applicants_become_leads(
    program, larkspur, oakhaven, member, director, open_scope
):
    city = member("applicant", larkspur)
    nonprofit = member("applicant", larkspur, "nonprofit")
    other = member("applicant", oakhaven)
    lead = member("lead", larkspur)
    member("applicant", larkspur, user=lead.user)

    stranger = member("applicant", larkspur)
    team = {city.user_id, nonprofit.user_id, lead.user_id}

    found = applicants.become_partners(larkspur, users=team, by=director)

    assert found == [city, nonprofit]
    assert parts(stranger.user, program) == [("applicant", "municipal", True)]
    assert parts(city.user, program) == [("lead", "municipal", True)]
    assert parts(nonprofit.user, program) == [("lead", "nonprofit", True)]
    assert parts(lead.user, program) == [
        ("lead", "municipal", True),
        ("applicant", "municipal", False),
    ]
    assert parts(other.user, program) == [("applicant", "municipal", True)]
    assert applicants.become_partners(larkspur, users=team, by=director) == []


def test_declined_applicants_take_no_part_any_more(program, larkspur, applicant, director):
    with scope(program):
        (ended,) = applicants.end_all(larkspur, by=director)

    assert ended.ended_by == director
    assert parts(applicant, program) == [("applicant", "municipal", False)]
