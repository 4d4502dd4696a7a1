"""The planning committee: its seats, and its composition beside targets."""

from datetime import date

import pytest
from django.urls import reverse

from bic.tenancy import scope
from research.composition import composition
from research.models import Seat, SeatTarget
from tests.research.furnish_themes import committee_with


@pytest.fixture
def url(program, larkspur):
    return lambda name, *rest: reverse(
        f"research:{name}", args=[program.slug, larkspur.slug, *rest]
    )


def test_composition_stands_beside_targets(larkspur, open_scope):
    committee = committee_with(larkspur, 3, side="community", languages=["es", "en"], area="East ")
    Seat.objects.create(community=larkspur, committee=committee, name="X", area="east")
    Seat.objects.create(
        community=larkspur, committee=committee, name="Gone", side="community",
        left_on=date(2026, 1, 1),
    )  # fmt: skip
    for about, group, wanted in (("side", "government", 4), ("language", "kar", 2)):
        SeatTarget.objects.create(
            community=larkspur, committee=committee, about=about, group=group, wanted=wanted
        )
    found = composition(committee, sees_all=True)
    assert found.people.count == 4
    assert found.missing == ["4 more: Local government", "2 more: Karen"]
    by_label = {part.label: part for part in found.parts}
    sides = by_label["For whom they sit there"]
    assert [(row.label, row.cell.count) for row in sides.rows] == [
        ("Local government", 0), ("Community", 3),
    ]  # fmt: skip
    assert sides.unsaid.count == 1
    assert [row.cell.count for row in by_label["Neighborhood or area"].rows] == [4]


def test_partners_get_no_small_number_and_no_name(client_as, larkspur, url):
    committee_with(larkspur, 3, side="community", languages=["kar"])
    page = client_as("lead", larkspur).get(url("committee_detail")).text
    assert "Seat 1 of them" not in page
    assert "*" in page
    assert "Numbers" in page or "not shown" in page.lower()
    assert client_as("lead", larkspur).get(url("seat_list")).status_code == 403
    assert "Seat 1 of them" in client_as("observer").get(url("seat_list")).text


def test_a_partner_says_something_of_themselves_alone(member, signed_in, larkspur, url):
    committee = committee_with(larkspur, 1)
    part = member("member", larkspur, "nonprofit")
    mine = signed_in(part.user)
    assert "You have no seat" in mine.get(url("seat_own")).text
    with scope(larkspur.program):
        seat = Seat.objects.create(community=larkspur, committee=committee, membership=part)
    mine.post(url("seat_own"), {"languages": ["es"], "gender": "woman", "area": "East"})
    with scope(larkspur.program):
        seat.refresh_from_db()
    assert (seat.languages, seat.gender, seat.area) == (["es"], "woman", "East")
    with scope(larkspur.program, [larkspur]):
        assert not Seat.objects.exclude(pk=seat.pk).exists()


def test_targets_are_set_all_at_once(client_as, larkspur, url):
    committee = committee_with(larkspur, 0)
    staff = client_as("coordinator")
    page = staff.get(url("committee_targets")).text
    assert "Local government" in page
    half = staff.post(url("committee_targets"), {"new_area": "East"})
    assert "Fill in both" in half.text
    staff.post(url("committee_targets"), {"wanted_0": "5", "new_area": "East", "new_wanted": "2"})
    with scope(larkspur.program):
        known = set(committee.targets.values_list("about", "group", "wanted"))
    assert known == {("side", "government", 5), ("area", "East", 2)}
    staff.post(url("committee_targets"), {"wanted_0": ""})
    with scope(larkspur.program):
        assert not SeatTarget.objects.exists()


def test_a_community_has_one_planning_committee(client_as, larkspur, url):
    committee_with(larkspur, 0)
    again = client_as("coordinator").post(
        url("committee_create"), {"name": "Another", "sought_original": "en"}
    )
    assert "has a planning committee already" in again.text


def test_a_seat_is_of_a_name_or_of_a_member(client_as, larkspur, url):
    committee_with(larkspur, 0)
    page = client_as("coordinator").post(url("seat_create"), {"since": "2026-02-01",
                                                              "left_on": "2026-01-01"})  # fmt: skip
    assert "Write a name, or choose a person of the program." in page.text
    assert "They left before they came." in page.text
