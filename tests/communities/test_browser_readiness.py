"""Readiness in a real browser: begun at a desk, scored on a phone, agreed, decided."""

import re

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from communities import founding
from communities.models import ReadinessCriterion, Scorecard
from tests.access.world import make_world

BASE = "/here/communities/larkspur/readiness/"


@pytest.fixture
def people(live_app):
    """A program with two criteria; its coordinator and its researcher."""
    with transaction.atomic():
        world = make_world(furnished=False)
        program = world.own.program
        with scope(program):
            founding.readiness(program)
            keep = ReadinessCriterion.objects.filter(subject="sponsor").order_by("pk")[:2]
            ReadinessCriterion.objects.exclude(pk__in=keep.values("pk")).delete()
    by = {role: world.people[Actor(role)] for role in ("coordinator", "researcher")}
    return program, by["coordinator"], by["researcher"]


def fits(page):
    """Whether the page is no wider than the screen."""
    width = page.evaluate("document.documentElement.scrollWidth")
    return width <= page.viewport_size["width"]


def score(page, axe, levels, reason):
    """Score both criteria and hand in."""
    page.goto(BASE)
    page.get_by_role("link", name="Readiness of the sponsors, 1").click()
    page.get_by_role("link", name="Score", exact=True).click()
    page.get_by_role("link", name="Criteria").click()
    axe(page)
    assert fits(page)
    groups = page.locator("form.usa-form .bic-card")
    expect(groups).to_have_count(len(levels))
    for group, level in zip(groups.all(), levels, strict=True):
        group.get_by_text(f"{level} · ").click()
        group.get_by_label("Because").fill(reason)
    page.get_by_role("button", name="Save", exact=True).click()
    axe(page)
    page.get_by_role("button", name="Hand in my scores").click()


def test_two_scorers_differ_on_a_phone_and_agree(open_page, sign_in, axe, people):
    program, coordinator, researcher = people
    page = open_page("phone")
    sign_in(page, coordinator)
    page.goto(f"{BASE}begin/?subject=sponsor")
    axe(page)
    page.get_by_role("checkbox", name=coordinator.display_name).check()
    page.get_by_role("checkbox", name=researcher.display_name).check()
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_text("Being scored, by each scorer alone.")).to_be_visible()
    axe(page)
    assert fits(page)
    score(page, axe, (1, 3), "The mayor said so.")
    expect(page.get_by_text("You see the others when all have.")).to_be_visible()

    other = open_page("desktop")
    sign_in(other, researcher)
    score(other, axe, (4, 3), "I read the letter.")
    expect(other.get_by_text("Differ by 3")).to_be_visible()
    expect(other.get_by_text("The mayor said so.").first).to_be_visible()
    axe(other)

    page.goto(BASE)
    page.get_by_role("link", name="Readiness of the sponsors, 1").click()
    page.get_by_role("link", name="Agree on 2 items").click()
    axe(page)
    assert fits(page)
    page.get_by_role("button", name="Take over 1 item").click()
    page.get_by_role("link", name=re.compile("Agree.*manager has pledged")).click()
    axe(page)
    page.get_by_text("3 · ").click()
    page.get_by_label("Note").fill("The letter counts.")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Decide the outcome").click()
    axe(page)
    page.get_by_text("Not yet", exact=True).click()
    page.get_by_label("Advice").fill("Find a liaison.")
    page.get_by_label("Re-check on").fill("2030-01-15")
    page.get_by_role("button", name="Save outcome").click()
    expect(page.get_by_text("Overall 7.00, Stabilization").first).to_be_visible()
    axe(page)
    assert fits(page)
    for path in ("/here/readiness/", "/here/readiness/criteria/", "/here/readiness/criteria/add/"):
        page.goto(path)
        axe(page)
        assert fits(page)
    with scope(program):
        assert Scorecard.objects.get().outcome == "not_yet"
