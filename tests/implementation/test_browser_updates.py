"""A nonprofit partner reports on a phone and pauses with a reason; the coordinator sees it."""

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from implementation.models import PartnerPerson, Task
from tests.access.world import make_world
from tests.implementation.making import make_action, make_partner, make_plan, make_task

BASE = "/here/communities/larkspur/plan/"


@pytest.fixture
def place(live_app):
    """A plan with a task of Welcome House, which has no person of its own yet; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        own = world.own
        with scope(own.program):
            partner = make_partner(own.community)
            PartnerPerson.objects.create(
                program=own.program, community=own.community, partner=partner,
                user=world.people[Actor("member", "nonprofit")],
            )  # fmt: skip
            own.community.facilitator = world.people[Actor("coordinator")]
            own.community.save()
            action = make_action(make_plan(own.community), lead=partner)
            task = make_task(action, partner=partner, helper="Ana")
    return world, task


def fits(page):
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], page.url


def press(page, name):
    page.get_by_role("button", name=name, exact=True).first.click()


def test_a_partner_reports_on_a_phone_and_the_coordinator_sees_it(open_page, sign_in, axe, place):
    world, task = place
    page = open_page("phone")
    sign_in(page, world.people[Actor("member", "nonprofit")])

    # The task, how far, sent: three taps.
    page.goto(f"{BASE}updates/")
    axe(page)
    fits(page)
    page.get_by_role("link", name=f"Report progress {task.title}").click()
    axe(page)
    fits(page)
    expect(page.get_by_label("Why is it paused or dropped?")).to_be_hidden()
    page.get_by_text("In progress", exact=True).click()
    press(page, "Report progress")
    expect(page.get_by_text("Thank you. It is reported.")).to_be_visible()
    axe(page)
    fits(page)

    page.get_by_role("link", name="Paused", exact=True).click()
    page.get_by_label("What happened").fill("Ana has left, and we look for somebody.")
    press(page, "Report progress")
    error = page.get_by_role("link", name="Say why it is paused or dropped.")
    expect(error).to_be_visible()
    axe(page)
    page.get_by_label("Why is it paused or dropped?").select_option("staff")
    page.get_by_text("Staff and the organization that wrote it").click()
    press(page, "Report progress")
    expect(page.get_by_role("heading", level=1)).to_have_text(task.title)

    desk = open_page("desktop")
    sign_in(desk, world.people[Actor("coordinator")])
    desk.goto("/here/notices/")
    desk.get_by_role("link", name="Paused: Book the room").first.click()
    expect(desk.get_by_text("Ana has left, and we look for somebody.", exact=True)).to_be_visible()
    desk.get_by_text("Write a comment").click()
    desk.get_by_label("Comment", exact=True).fill("@Nonprofit Member, I ask around.")
    press(desk, "Comment")
    expect(desk.get_by_text("Told of it: Nonprofit Member").first).to_be_visible()
    axe(desk)
    for path in ("updates/", "late/", "promises/", "committees/"):
        desk.goto(f"{BASE}{path}")
        axe(desk)
        fits(desk)
    with scope(world.own.program):
        assert Task.objects.get().reason == "staff"
