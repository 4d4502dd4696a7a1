"""Three waves beside each other on a phone: as a researcher and as a municipal partner."""

import pytest
from django.db import transaction
from django.urls import reverse
from playwright.sync_api import expect

from bic.people.rules import Actor
from tests.access.world import make_world
from tests.evaluations.rounds import rounds

FEW = [(40, {"area": "north", "welcome": "2"}), (3, {"area": "south", "welcome": "4"})]
MORE = [(30, {"area": "north", "welcome": "2"}), (20, {"area": "north", "welcome": "4"})]
MOST = [(15, {"area": "north", "welcome": "2"}), (45, {"area": "north", "welcome": "4"})]


@pytest.fixture
def people(live_app):
    """The people of a program with a survey that was asked three times; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        rounds(world.own.community, world.own.host, FEW, MORE, MOST)
    return world.people


def look(page, axe):
    """The page fits the phone and passes axe."""
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390, page.url


def open_waves(page, axe):
    """From the list of results to the waves of the survey; what is said of the scale."""
    page.goto(reverse("evaluations:comparison_list", args=["here", "larkspur"]))
    look(page, axe)
    page.get_by_role("main").get_by_role("link", name="Life in our town").click()
    scale = page.get_by_role("region", name="I feel welcome here.")
    expect(scale.first).to_be_visible()
    look(page, axe)
    return scale.first


def show_groups(page, axe):
    """Set the parts of the town beside each other."""
    page.get_by_label("Each group beside the others, by").select_option(label="Where do you live?")
    page.get_by_role("button", name="Show groups").click()
    expect(page.get_by_role("heading", name="Where do you live?").first).to_be_visible()
    look(page, axe)


def test_three_waves_are_compared_as_a_researcher_and_as_a_municipal_partner(
    open_page, sign_in, axe, people
):
    page = open_page("phone")
    sign_in(page, people[Actor("researcher")])
    scale = open_waves(page, axe)
    expect(scale).to_contain_text("+68.0 points")
    show_groups(page, axe)
    expect(page.get_by_role("region", name="I feel welcome here.").first).to_contain_text(
        "South side"
    )
    with page.expect_download() as file:
        page.get_by_role("link", name="CSV", exact=True).click()
    assert file.value.suggested_filename.endswith(".csv")
    page.get_by_role("main").get_by_role("link", name="How people were found").click()
    for wave in ("Baseline", "Year 1", "Year 3"):
        page.get_by_role("group", name=wave).get_by_text("People drawn by lot").click()
    look(page, axe)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("region", name="I feel welcome here.").first).to_contain_text(
        "95% interval"
    )
    page.goto(reverse("evaluations:change_list", args=["here", "larkspur"]))
    page.get_by_role("button", name="Take the suggested points").click()
    page.get_by_role("link", name="Fill in: Baseline").click()
    look(page, axe)
    page.get_by_role("combobox").first.select_option(label="In place")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("1 of 1")).to_be_visible()
    look(page, axe)
    page.goto(reverse("evaluations:participation_detail", args=["here", "larkspur"]))
    look(page, axe)

    partner = open_page("phone")
    sign_in(partner, people[Actor("member", "municipal")])
    scale = open_waves(partner, axe)
    expect(scale).not_to_contain_text("+68.0 points")
    expect(scale).to_contain_text("A change is told only where no number behind it is hidden.")
    show_groups(partner, axe)
    expect(partner.get_by_text("South side: not told in")).to_be_visible()
    expect(partner.get_by_role("main")).not_to_contain_text("+68.0 points")
