"""Tasks of a plan on a phone: filtered, the filter saved, moved on the board, changed together."""

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from implementation.models import Task
from tests.access.world import make_world
from tests.implementation.steering import make_steered

TASKS = "/here/communities/larkspur/plan/tasks/"
LATE, FORMS = "Light the Alder Avenue crossings", "Translate the 12 most-used forms"


@pytest.fixture
def place(live_app):
    """A plan that is being carried out, and its coordinator."""
    with transaction.atomic():
        world = make_world(furnished=False)
        by = world.people[Actor("coordinator")]
        with scope(world.own.program):
            make_steered(
                world.own.community, owner=by, other=world.people[Actor("member", "nonprofit")]
            )
    return world.own, by


def on_the_board(page, main, accessible):
    """By its select, with the focus where it was; then with the mouse."""
    page.goto(f"{TASKS}board/")
    select = main.get_by_label(f"Status: {FORMS}")
    select.focus()
    select.select_option(label="Waiting on a decision")
    expect(main.get_by_role("region", name="Waiting on a decision")).to_contain_text(FORMS)
    expect(main.get_by_label(f"Status: {FORMS}")).to_be_focused()
    accessible(page)
    page.set_viewport_size({"width": 1280, "height": 900})
    card = main.get_by_role("listitem").filter(has_text=LATE)
    card.locator("[data-board-grip]").drag_to(main.get_by_role("heading", name="Done"))
    expect(main).to_contain_text(f"{LATE}: now Done.")
    expect(main.get_by_role("region", name="Done")).to_contain_text(LATE)


def test_a_coordinator_steers_the_plan_on_a_phone(open_page, sign_in, accessible, place):
    own, by = place
    sign_in(page := open_page("phone"), by)
    main = page.get_by_role("main")

    page.goto("/here/my-tasks/")
    expect(main.get_by_role("link", name=FORMS, exact=True)).to_be_visible()
    accessible(page)

    # Late ones in the table; the filter gets a name and leads back.
    page.goto(TASKS)
    main.locator("[name=state]").select_option(label="Late")
    expect(main.get_by_role("status").first).to_contain_text("1 task")
    accessible(page)
    main.get_by_role("link", name="Save this filter").click()
    main.get_by_label("Name of the filter").fill("Late on Monday")
    accessible(page)
    main.get_by_role("button", name="Save").click()
    expect(main.get_by_role("link", name="Late on Monday")).to_be_visible()

    # All of them a week later, after a look.
    main.get_by_role("checkbox", name=f"Choose {LATE}").check()
    main.get_by_role("button", name="Change the chosen ones").click()
    main.get_by_label("Or move by so many days").fill("14")
    accessible(page)
    main.get_by_role("button", name="See what would change").click()
    expect(main.get_by_role("heading", name="1 task would change")).to_be_visible()
    accessible(page)
    main.get_by_role("button", name="Change 1 task").click()
    expect(main.get_by_role("heading", name="Nothing matches these filters")).to_be_visible()

    on_the_board(page, main, accessible)
    with scope(own.program):
        assert Task.objects.get(title=LATE).status == "done"
        assert Task.objects.get(title=FORMS).status == "waiting"

    for shape in ("timeline", "people", "organizations"):
        page.goto(f"{TASKS}{shape}/")
        expect(main.get_by_role("table")).to_be_visible()
        accessible(page)
