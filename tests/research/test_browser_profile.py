"""The profile on a phone: load, see, choose, count, freeze; accessible on the way."""

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from communities.models import State
from tests.access.world import make_world
from tests.factories import CommunityFactory
from tests.research.access import furnish

TOWN = "/here/communities/larkspur/"
PROFILE = f"{TOWN}profile/"
COUNTS = f"{TOWN}local-counts/"
SLOW = 60_000


@pytest.fixture
def place(live_app):
    """A program with a loaded file, a frozen profile and a count; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        with scope(world.own.program):
            furnish(world.own)
    return world.own, world.people[Actor("coordinator")]


def fits(page):
    """Nothing is wider than the screen."""
    return page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


def test_pages_of_profiles_are_accessible(open_page, sign_in, accessible, place):
    own, by = place
    version = own.subjects["research:profile_version_detail:pk"]
    count = own.subjects["research:localcount_detail:pk"]
    page = open_page("phone")
    # Charts that are drawn for the first time take seconds.
    page.set_default_timeout(SLOW)
    sign_in(page, by)

    for path in (
        PROFILE, f"{PROFILE}indicators/", f"{PROFILE}history/", f"{PROFILE}versions/",
        f"{PROFILE}versions/{version}/", f"{PROFILE}versions/freeze/", COUNTS, f"{COUNTS}add/",
        f"{COUNTS}{count}/", f"{COUNTS}{count}/edit/", f"{COUNTS}{count}/delete/",
        "/here/comparison/", "/here/comparison/reliability/",
    ):  # fmt: skip
        page.goto(path)
        accessible(page)
        assert fits(page), path


def test_a_profile_is_counted_chosen_and_frozen_on_a_phone(open_page, sign_in, axe, place):
    _own, by = place
    page = open_page("phone")
    # Charts that are drawn for the first time take seconds.
    page.set_default_timeout(SLOW)
    sign_in(page, by)

    page.goto(f"{COUNTS}add/")
    page.get_by_role("radio", name="Language").check()
    page.get_by_label("Name", exact=True).fill("Chin")
    page.get_by_label("Number", exact=True).fill("40")
    page.get_by_label("Kind of source").select_option("clinic")
    page.get_by_label("Source", exact=True).fill("Clinic")
    page.get_by_label("Counted on").fill("2026-09-01")
    page.get_by_role("button", name="Save count").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Chin")

    page.goto(f"{PROFILE}indicators/")
    page.get_by_label("Citizens among those born abroad").fill("2")
    page.get_by_role("button", name="Save choice").click()
    expect(page.locator("main")).to_contain_text("Citizens among those born abroad")
    expect(page.locator("main")).to_contain_text("Chin")

    page.get_by_role("link", name="Freeze this profile").click()
    page.get_by_label("Title").fill("For the meeting in June")
    page.get_by_role("button", name="Freeze", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("For the meeting in June")
    axe(page)
    page.get_by_text("How this is computed").first.click()
    expect(page.locator("main")).to_contain_text("B05002_013")


@pytest.mark.corpus
def test_real_files_make_a_profile(open_page, sign_in, axe, place, corpus):
    own, by = place
    with transaction.atomic(), scope(own.program):
        state = State.objects.get(fips="25")
        for name in ("Worcester", "New Bedford"):
            CommunityFactory(
                program=own.program, name=name, slug=name.lower().replace(" ", "-"), state=state
            )
        CommunityFactory(
            program=own.program, name="Alamance", slug="alamance", kind="county", geoid="37001"
        )
    page = open_page("phone")
    sign_in(page, by)

    folder = corpus / "census" / "data_census_gov"
    for name in (
        "ACSDT5Y2024.B05002-Data.csv", "ACSDT5Y2024.B05006-Data.csv",
        "ACSST5Y2024.S0501-Data.csv", "nc_counties_DP05_race_2021/ACSDP5Y2021_DP05_Race.csv",
    ):  # fmt: skip
        page.goto("/here/census/load/")
        page.get_by_label("Census file").set_input_files(folder / name)
        page.get_by_role("button", name="Load file").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Table")

    page.goto("/here/communities/new-bedford/profile/")
    main = page.locator("main")
    expect(main).to_contain_text("20.4% ± 1.6")
    expect(main).to_contain_text("Portugal is the largest country of birth")
    expect(main).to_contain_text("Born outside the U.S.: higher than in Massachusetts")
    expect(main).to_contain_text("Household income: no clear difference by where people were born")
    expect(main).to_contain_text("Load table C16001 to see this.")
    axe(page)
    assert fits(page)

    page.goto("/here/comparison/?indicator=foreign_born_share")
    expect(main).to_contain_text("25.1% ± 1.1")
    expect(main).to_contain_text("Massachusetts")
    axe(page)
    page.goto("/here/comparison/?indicator=population")
    expect(main).to_contain_text("169,185")
