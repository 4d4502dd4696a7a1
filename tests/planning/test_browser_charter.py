"""The charter in a real browser: written on a phone, approved, printed."""

import re

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from planning.models import CharterItem, CharterVersion
from tests.access.world import make_world

BASE = "/here/planning/charter/"


@pytest.fixture
def people(live_app):
    """A program without charter; its coordinator and its director."""
    with transaction.atomic():
        world = make_world(furnished=False)
    by = {role: world.people[Actor(role)] for role in ("coordinator", "director")}
    return world.own.program, by["coordinator"], by["director"]


def fits(page):
    """Whether the page is no wider than the screen."""
    width = page.evaluate("document.documentElement.scrollWidth")
    return width <= page.viewport_size["width"]


def test_a_charter_is_written_on_a_phone_and_approved(open_page, sign_in, axe, people):
    program, coordinator, director = people
    page = open_page("phone")
    sign_in(page, coordinator)
    page.goto(BASE)
    page.get_by_role("button", name="Begin the charter").click()
    page.get_by_role("button", name="Load the suggestions").click()
    axe(page)
    assert fits(page)

    with page.expect_response(re.compile("/purpose/autosave/$")) as answer:
        page.get_by_label("What the program is for").fill("That everybody belongs.")
    assert answer.value.status == 204

    services = page.locator("#part-service")
    services.get_by_role("button", name="Move up Population research").press("Enter")
    expect(page.locator("#charter-moved")).to_have_text("Population research is now 2 of 6.")
    expect(services.get_by_role("button", name="Move up Population research")).to_be_focused()
    services.get_by_role("button", name="Move up Population research").press("Enter")
    expect(services.get_by_role("button", name="Move down Population research")).to_be_focused()

    page.get_by_role("link", name="Edit Leadership commitment").click()
    with page.expect_response(re.compile("/autosave/$")) as answer:
        page.get_by_label("Weight").fill("5")
    assert answer.value.status == 204
    axe(page)
    page.get_by_role("button", name="Save").click()

    with scope(program):
        assert CharterVersion.objects.draft().get().purpose == "That everybody belongs."
        first = CharterItem.objects.filter(kind="service").in_order().first()
        assert first.title == "Population research"
        assert CharterItem.objects.get(title="Leadership commitment").weight == 5

    other = open_page("desktop")
    sign_in(other, director)
    other.goto(f"{BASE}draft/approve/")
    axe(other)
    other.get_by_label("Note").fill("Advisory board, May 4")
    other.get_by_role("button", name="Approve version 1").click()
    expect(other.get_by_text("Version 1 is in force.")).to_be_visible()
    axe(other)
    for path in ("versions/", "versions/1/", "compare/"):
        other.goto(BASE + path)
        axe(other)
    other.goto(BASE)
    other.get_by_role("button", name="Print as PDF").click()
    expect(other.get_by_text("waits for a worker")).to_be_visible()
    axe(other)
