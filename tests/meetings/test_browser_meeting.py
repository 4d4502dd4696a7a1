"""Meetings in a real browser: a meal in three languages, from the pattern to the closed record."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from meetings.models import Meeting
from tests.access.world import make_world
from tests.factories import DocumentFactory
from tests.meetings.furnish_meeting import furnish
from tests.meetings.making import make_item, make_note, make_task
from tests.meetings.test_meetings import SOON

BASE = "/here/communities/larkspur/meetings/"


@pytest.fixture
def place(live_app):
    """A program with a meeting and what hangs onto it, and its people; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        own = world.own
        with scope(own.program):
            own.community.languages = ["es", "kar"]
            own.community.save()
            DocumentFactory(program=own.program, community=own.community, by=own.host)
            furnish(own)
            meeting = Meeting.objects.exclude(published_at=None).get()
            make_item(meeting, "Dinner", minutes=40)
            make_note(meeting, "Los recibos llegan en inglés.", table="Table 3")
            make_task(own.community, meeting=meeting)
    return own, world.people


def fits(page):
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], page.url


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_pages_of_meetings_are_accessible(open_page, sign_in, axe, place, size):
    own, people = place
    of = own.subjects
    one = of["meetings:meeting_detail:pk"]
    page = open_page(size)
    sign_in(page, people[Actor("coordinator")])

    for path in (
        "", "add/", "calendar/", "series/", "series/add/",
        f"series/{of['meetings:series_detail:pk']}/",
        f"{one}/", f"{one}/edit/", f"{one}/copy/", f"{one}/cancel/", f"{one}/held/",
        f"{one}/law/", f"{one}/after/", f"{one}/agenda/", f"{one}/agenda/add/",
        f"{one}/notes/add/", f"{one}/tasks/add/", f"{one}/materials/", f"{one}/materials/add/",
        f"{one}/photos/", f"{one}/photos/add/", f"{one}/costs/", f"{one}/costs/add/",
        f"{one}/costs/{of['meetings:cost_spend:cost']}/paid/", "../tasks/", "../tasks/add/",
        f"../tasks/{of['meetings:task_detail:pk']}/",
    ):  # fmt: skip
        page.goto(f"{BASE}{path}")
        axe(page)
        fits(page)


def press(page, name):
    page.get_by_role("button", name=name, exact=True).first.click()


def follow(page, name):
    page.get_by_role("main").get_by_role("link", name=name).first.click()


def plan(page):
    """A meal from the two-hour pattern, in three languages."""
    page.goto(BASE)
    follow(page, "Plan a meeting")
    title = page.get_by_role("group", name="Title")
    title.get_by_label("English", exact=False).first.fill("Third community meal")
    title.get_by_label("Spanish", exact=True).fill("Tercera comida")
    title.get_by_label("Readers may see it in Spanish").check()
    title.get_by_label("Karen", exact=True).fill("မူး")
    title.get_by_label("Readers may see it in Karen").check()
    page.get_by_label("Starts", exact=True).fill(f"{SOON}T18:00")
    interpreted = page.get_by_role("group", name="Interpreted into")
    interpreted.get_by_label("Spanish").check()
    interpreted.get_by_label("Karen").check()
    page.locator("#id_place").fill("Eastside Recreation Center")
    press(page, "Save meeting")
    expect(page.get_by_role("heading", level=1)).to_have_text("Third community meal")


def order(page):
    """By keyboard, and by dragging."""
    follow(page, "Agenda")
    rows = page.locator("#agenda li")
    expect(rows).to_have_count(7)
    button = page.get_by_role("button", name="Move down Arrival and food")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#agenda-moved")).to_have_text("Arrival and food is now 2 of 7.")
    handle = rows.nth(0).locator("[data-order-handle]")
    handle.hover()
    page.mouse.down()
    below = rows.nth(1).bounding_box()
    page.mouse.move(below["x"] + 20, below["y"] + below["height"] - 4, steps=5)
    page.mouse.up()
    expect(rows.nth(0)).to_contain_text("Arrival and food")
    expect(rows.nth(1)).to_contain_text("6:20")


def test_a_meal_is_planned_in_three_languages_held_and_closed(open_page, sign_in, place):
    own, people = place
    page = open_page("phone")
    sign_in(page, people[Actor("coordinator")])
    plan(page)
    order(page)
    follow(page, "Overview")
    press(page, "Announce")
    expect(page.get_by_text("Announced", exact=True).first).to_be_visible()
    with scope(own.program), transaction.atomic():
        made = Meeting.objects.latest("pk")
        hours = timezone.now() - timedelta(hours=3)
        Meeting.objects.filter(pk=made.pk).update(
            starts_at=hours, ends_at=hours + timedelta(hours=2)
        )

    page.reload()
    follow(page, "Add a note")
    page.get_by_label("Spanish", exact=True).fill("Los recibos llegan en inglés.")
    press(page, "Save note")
    follow(page, "Add one")
    page.get_by_label("What is to be done").fill("Ask the town for bills in Spanish")
    page.get_by_label("Or somebody without an account").fill("Marcus")
    press(page, "Save task")
    page.get_by_label("Ask the town for bills in Spanish").check()
    expect(page.get_by_label("Ask the town for bills in Spanish")).to_be_checked()
    expect(page.locator(".is-struck")).to_contain_text("Done")
    follow(page, "Say how it went")
    page.get_by_label("How many people came").fill("62")
    press(page, "Save")
    press(page, "Close this meeting")
    expect(page.get_by_text("Held and closed")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="Edit")).to_have_count(0)
    with scope(own.program):
        made.refresh_from_db()
        assert (made.people_count, made.tasks.get().done_on is not None) == (62, True)
        assert made.title.texts["kar"] == "မူး"
