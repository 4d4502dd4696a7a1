"""The asset map on a phone: import, list and map agree, by hand and by keyboard; no tiles."""

import pytest
from django.db import transaction
from django.urls import reverse
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from tests.access.world import make_world
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.research import furnish_asset

ROWS = b"""Asset,Category,Latitude,Longitude,Public,Address
Depot Park,Physical places,35.951,-79.552,yes,1 Depot Street
Mill Fork Library,Institutions,35.958,-79.541,yes,2 Main Street
Garden club,Associations,,,no,
"""


@pytest.fixture
def town(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


def address(name, *args):
    return reverse(f"research:asset_{name}", args=["piedmont", "larkspur", *args])


def fits(page):
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


# Long: one road, told from its beginning to its end.
def test_the_road_of_assets(phone, sign_in, axe, town):
    sign_in(phone, MembershipFactory(program=town.program, role="researcher").user)
    phone.goto(address("list"))
    axe(phone)
    phone.get_by_role("link", name="Import").click()
    phone.locator("input[type=file]").set_input_files(
        {"name": "assets.csv", "mimeType": "text/csv", "buffer": ROWS}
    )
    phone.get_by_role("button", name="Go on").click()
    phone.get_by_role("button", name="Preview").click()
    axe(phone)
    with phone.expect_navigation():
        phone.get_by_role("button", name="Apply").first.click()

    phone.goto(address("list"))
    for name in ("Depot Park", "Mill Fork Library", "Garden club"):
        expect(phone.locator("#results").get_by_role("link", name=name)).to_be_visible()
    axe(phone)
    fits(phone)

    phone.get_by_role("link", name="Map", exact=True).click()
    canvas = phone.locator("[data-map=assets]")
    expect(canvas).to_have_attribute("data-count", "2")
    expect(phone.get_by_text("2 assets have a point on the map.")).to_be_visible()
    expect(phone.locator("#results tbody tr")).to_have_count(3)
    axe(phone)
    fits(phone)

    # By keyboard: from the map to its buttons, and through the places.
    phone.locator("[data-map-canvas]").focus()
    phone.keyboard.press("ArrowUp")
    phone.get_by_role("button", name="Next place").focus()
    phone.keyboard.press("Enter")
    panel = phone.locator("[data-map-panel]")
    expect(panel).to_contain_text("Depot Park")
    phone.keyboard.press("Enter")
    expect(panel).to_contain_text("Mill Fork Library")
    phone.keyboard.press("Enter")
    expect(panel).to_contain_text("Depot Park")
    axe(phone)
    phone.get_by_role("button", name="Show on the map: Mill Fork Library").press("Enter")
    expect(panel).to_contain_text("Institutions")

    # A filter narrows both.
    phone.locator("[name=category]").select_option("places")
    expect(canvas).to_have_attribute("data-count", "1")
    expect(phone.locator("#results tbody tr")).to_have_count(1)
    phone.get_by_role("button", name="Previous place").press("Enter")
    expect(panel).to_contain_text("Depot Park")
    panel.get_by_role("link", name="Open its page").press("Enter")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Depot Park")
    phone.locator("[data-map=one] canvas").first.wait_for()
    axe(phone)
    fits(phone)


def test_a_point_is_chosen_on_the_map_of_the_form(phone, sign_in, axe, town):
    sign_in(phone, MembershipFactory(program=town.program, role="researcher").user)
    phone.goto(address("create"))
    phone.locator("[data-map=pick] canvas").first.wait_for()
    axe(phone)
    fits(phone)
    phone.locator("#id_name").fill("Depot Park")
    phone.locator("#id_category").select_option("places")

    phone.get_by_role("button", name="Take the middle of the map").press("Enter")
    expect(phone.locator("#id_is_public_place")).to_be_checked()
    middle = phone.locator("#id_latitude").input_value()
    phone.locator("[data-map=pick] [data-map-canvas]").click(position={"x": 40, "y": 40})
    expect(phone.locator("#id_latitude")).not_to_have_value(middle)
    phone.get_by_role("button", name="Save asset").click()

    expect(phone.get_by_role("heading", level=1)).to_have_text("Depot Park")


def test_the_other_pages_are_accessible(open_page, sign_in, accessible, live_app):
    with transaction.atomic():
        world = make_world(furnished=False)
        with scope(world.own.program):
            furnish_asset.furnish(world.own)
    page, own = open_page("phone"), world.own
    sign_in(page, world.people[Actor("coordinator")])
    place = f"/here/communities/{own.community.slug}/assets/"
    asset = own.subjects["research:asset_detail:pk"]
    outline = own.subjects["research:outline_delete:pk"]

    for path in (
        place, f"{place}?view=map", f"{place}?q=nothing", f"{place}{asset}/",
        f"{place}{asset}/edit/", f"{place}{asset}/erase/", f"{place}{asset}/delete/",
        f"{place}{asset}/history/", "/here/census/outlines/", "/here/census/outlines/load/",
        f"/here/census/outlines/{outline}/history/", f"/here/census/outlines/{outline}/delete/",
    ):  # fmt: skip
        page.goto(path)
        accessible(page)
        fits(page)


def test_without_scripts_the_map_is_the_list(open_page, sign_in, town):
    page = open_page("phone", java_script_enabled=False)
    sign_in(page, MembershipFactory(program=town.program, role="researcher").user)
    with scope(town.program):
        furnish_asset.make_place(town)

    page.goto(f"{address('list')}?view=map")

    expect(page.get_by_role("link", name="Depot Park")).to_be_visible()
    expect(page.locator("[data-map=assets]")).to_be_hidden()
