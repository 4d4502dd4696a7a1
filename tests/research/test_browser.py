"""Census pages in a real browser: accessible at both widths, and loaded by hand."""

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from tests.access.world import make_world
from tests.research.access import furnish
from tests.research.census_server import KEY
from tests.research.files import LARKSPUR, NAME, OAKHAVEN, STATE, api_json, b05002

BASE = "/here/census/"
SLOW = 60_000


@pytest.fixture
def place(live_app):
    """A program with a loaded file, and its director; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        with scope(world.own.program):
            furnish(world.own)
    return world.own, world.people[Actor("director")]


def test_pages_of_research_are_accessible(open_page, sign_in, accessible, place):
    own, by = place
    file = own.subjects["research:pk"]
    page = open_page("phone")
    # Charts that are drawn for the first time take seconds.
    page.set_default_timeout(SLOW)
    sign_in(page, by)

    for path in (
        BASE, f"{BASE}load/", f"{BASE}fetch/", f"{BASE}key/", f"{BASE}{file}/",
        f"{BASE}pending/{own.subjects['research:census_pending:pk']}/",
        f"{BASE}{file}/remove/", f"{BASE}?q=nothing",
        "/here/communities/larkspur/profile/", "/here/communities/oakhaven/profile/",
    ):  # fmt: skip
        page.goto(path)
        accessible(page)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= page.viewport_size["width"], path


def test_a_file_is_loaded_by_hand(page, sign_in, axe, place):
    _own, by = place
    sign_in(page, by)
    page.goto(BASE)
    page.get_by_role("link", name="Load a file").click()

    chooser = page.get_by_label("Census file")
    chooser.set_input_files({"name": "x.csv", "mimeType": "text/csv", "buffer": b"<html>"})
    page.get_by_role("button", name="Load file").click()
    expect(page.get_by_role("alert")).to_contain_text("This is a web page, not a table.")
    axe(page)

    content = b05002(STATE, LARKSPUR)
    chooser.set_input_files({"name": NAME, "mimeType": "text/csv", "buffer": content})
    page.get_by_role("button", name="Load file").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Table B05002, 2020–2024")
    page.goto("/here/communities/larkspur/profile/")
    expect(page.locator("main")).to_contain_text("25.0% ± 3.7")


def test_a_table_is_looked_at_before_it_is_saved(open_page, sign_in, axe, place):
    _own, by = place
    page = open_page("phone")
    sign_in(page, by)
    page.goto(f"{BASE}load/")

    content = api_json(OAKHAVEN, ("1600000US3799030", "Third town, North Carolina", *OAKHAVEN[2:]))
    file = {"name": "acs5_2023_B05002.json", "mimeType": "application/json", "buffer": content}
    page.get_by_label("Census file").set_input_files(file)
    page.get_by_role("button", name="Look first, save nothing").click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Table B05002, 2019–2023")
    expect(page.locator("main")).to_contain_text("Answer of the Census API")
    axe(page)
    page.get_by_role("button", name="Load these figures").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Table B05002, 2019–2023")
    expect(page.locator("main")).to_contain_text("areas in the file")
    axe(page)


def test_a_key_is_written_by_the_director(page, sign_in, axe, place):
    _own, by = place
    sign_in(page, by)
    page.goto(f"{BASE}fetch/")
    page.get_by_role("link", name="Enter a key").click()
    page.get_by_label("Key", exact=True).fill("x")
    page.get_by_role("button", name="Save key").click()
    expect(page.get_by_role("alert").first).to_contain_text("40 letters")
    axe(page)
    page.get_by_label("Key", exact=True).fill(KEY)
    page.get_by_role("button", name="Save key").click()

    expect(page.locator("main")).to_contain_text("The program has a key.")
    expect(page.get_by_role("button", name="Fetch tables")).to_be_visible()
    axe(page)
