"""The road of an indicator on a phone: picked, read by hand twice, drawn; others by the product."""

import pytest
from django.db import transaction
from django.urls import reverse
from playwright.sync_api import expect

from bic.people.rules import Actor
from tests.access.world import make_world


@pytest.fixture
def researcher(live_app):
    """Who does research for a program; committed."""
    with transaction.atomic():
        return make_world(furnished=False).people[Actor("researcher")]


def test_indicators_are_picked_read_and_drawn(phone, sign_in, axe, researcher):
    sign_in(phone, researcher)
    main = phone.get_by_role("main")

    def look(words):
        expect(main).to_contain_text(words)
        axe(phone)
        assert phone.evaluate("document.documentElement.scrollWidth") <= 390, phone.url

    def press(name):
        main.get_by_role("button", name=name, exact=True).click()

    phone.goto(reverse("evaluations:indicator_list", args=["here", "larkspur"]))
    look("No indicators yet")
    main.get_by_role("link", name="Pick from the library").click()
    look("Library of indicators")
    for name in ("Share of vital documents", "Meetings held", "Residents who speak English"):
        main.get_by_label(name).check()
    press("Add what was picked")
    look("Context, not effect")
    press("Read all that the product counts")
    look("2 indicators read.")
    main.get_by_role("link", name="Share of vital documents").click()
    for day, part in (("2025-03-01", "6"), ("2026-03-01", "18")):
        main.get_by_role("link", name="Enter a reading").click()
        look("What was it?")
        main.get_by_label("Day").fill(day)
        main.get_by_label("Of these").fill(part)
        main.get_by_label("Out of").fill("40")
        press("Save reading")
        expect(main).to_contain_text("Reading saved.")
    look("18 of 40")
    expect(main.get_by_role("img", name="Bar chart.")).to_be_visible()
    main.get_by_role("link", name="Edit").click()
    look("Change this indicator")
