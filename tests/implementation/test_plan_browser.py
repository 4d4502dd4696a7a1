"""The plan on a phone: adopted, assigned, handed over from a leaver, paused with a reason."""

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from implementation.models import Handover, Objective, Task
from implementation.services import adoption
from meetings.models import Decision
from tests.access.world import make_world
from tests.implementation.making import make_plan
from tests.implementation.test_plan import make_decision

BASE = "/here/communities/larkspur/plan/"


@pytest.fixture
def place(live_app):
    """A plan with one objective, three decisions that are not in it, and people."""
    with transaction.atomic():
        world = make_world(furnished=False)
        own = world.own
        with scope(own.program):
            make_plan(own.community)
            for number in (1, 2, 3):
                make_decision(own.community, number)
    return own, world.people


def press(page, name):
    page.get_by_role("main").get_by_role("button", name=name).first.click()


def follow(page, name, *, exact=False):
    page.get_by_role("main").get_by_role("link", name=name, exact=exact).first.click()


def adopt(page, accessible):
    """Three decisions become actions."""
    follow(page, "Edit the plan")
    follow(page, "Adopt decisions")
    expect(page.get_by_role("combobox")).to_have_count(3)
    accessible(page)
    for number in (1, 2, 3):
        page.get_by_label(f"{number}. We do {number}").select_option(label="0.0 Rights are known")
    press(page, "Put them into the plan")
    expect(page.get_by_text("3 decisions are in the plan now.")).to_be_visible()
    accessible(page)


def assign(page, accessible, person):
    """A task of the first action gets a person."""
    follow(page, "We do 1")
    expect(page.get_by_role("region", name="What it comes from")).to_contain_text("Proposal 1")
    follow(page, "Add a task")
    page.get_by_label("What is to be done").fill("Sign the contract")
    page.get_by_label("Who does it").select_option(label=person.display_name)
    press(page, "Save task")
    expect(page.get_by_role("heading", name="Sign the contract")).to_be_visible()
    accessible(page)


def hand_over(page, accessible, giver, taker):
    """All that somebody had to do goes to somebody else."""
    page.goto(BASE)
    page.get_by_role("navigation", name="This plan").get_by_role("link", name="Hand-overs").click()
    accessible(page)
    follow(page, f"Hand over {giver.display_name}")
    expect(page.get_by_role("region", name="What is handed over")).to_contain_text(
        "Sign the contract"
    )
    accessible(page)
    page.get_by_label("To whom").select_option(label=taker.display_name)
    page.get_by_label("Why").fill("New job")
    press(page, "Hand over all of it")
    expect(page.get_by_role("region", name="Handed over before")).to_contain_text("New job")


def pause(page, accessible):
    """An action is paused, and says why."""
    page.goto(BASE)
    follow(page, "We do 2")
    follow(page, "Change status")
    page.get_by_label("Paused", exact=True).check()
    press(page, "Save status")
    expect(page.get_by_role("main")).to_contain_text("Say why it is paused or dropped.")
    accessible(page)
    page.get_by_label("Why").select_option(label="No money")
    press(page, "Save status")
    expect(page.get_by_role("main")).to_contain_text("No money")


def test_decisions_are_adopted_assigned_handed_over_and_paused(
    open_page, sign_in, accessible, place
):
    own, people = place
    giver, taker = people[Actor("member", "municipal")], people[Actor("member", "nonprofit")]
    sign_in(page := open_page("phone"), people[Actor("coordinator")])
    page.goto(BASE)

    adopt(page, accessible)
    assign(page, accessible, giver)
    hand_over(page, accessible, giver, taker)
    pause(page, accessible)

    with scope(own.program):
        assert Task.objects.get().owner == taker
        assert Handover.objects.get().tasks == 1


def test_the_order_changes_by_keyboard_and_is_said(open_page, sign_in, accessible, place):
    own, people = place
    with scope(own.program):
        objective = Objective.objects.get()
        chosen = [(one, objective) for one in Decision.objects.order_by("number")]
        adoption.adopt(chosen, by=None)
    sign_in(page := open_page("desktop"), people[Actor("coordinator")])
    page.goto(f"{BASE}arrange/")
    accessible(page)

    page.get_by_role("button", name="Move down We do 1").press("Enter")

    expect(page.get_by_role("status").filter(has_text="We do 1 is now 2 of 3.")).to_have_count(1)
    expect(page.get_by_role("button", name="Move down We do 1")).to_be_focused()
