"""The plan in a real browser: 34 strategies imported, approved, published, read on a phone."""

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from implementation.models import Action, PlanVersion, Topic
from tests.access.world import make_world
from tests.implementation.sheets import strategies, xlsx_of

PLAN = "/here/communities/larkspur/plan/"


@pytest.fixture
def world(live_app):
    with transaction.atomic():
        return make_world(furnished=False)


def looked_at(page, axe):
    """The page is accessible and fits."""
    axe(page)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], page.url


def press(page, name):
    page.get_by_role("main").get_by_role("button", name=name).first.click()


def bring_in(page, axe, path):
    """Import the spreadsheet."""
    page.goto("/here/communities/larkspur/imports/implementation.action/")
    page.set_input_files("input[type=file]", path)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Show the preview").click()
    expect(page.get_by_role("main")).to_contain_text("Rosa Vega has no account here")
    looked_at(page, axe)
    press(page, "Import")
    expect(page.get_by_text("34 added, 0 changed, 0 unchanged.")).to_be_visible()


def let_readers_see(page, axe, topics):
    """Approve what was translated in the spreadsheet, and translate the title."""
    page.goto(f"{PLAN}languages/")
    looked_at(page, axe)
    for topic in topics:
        page.goto(f"{PLAN}languages/es/topic:{topic}/")
        if topic == topics[0]:
            looked_at(page, axe)
        press(page, "Save, and let readers see all of it")
        expect(page.get_by_text("Saved.")).to_be_visible()
    page.goto(f"{PLAN}languages/es/front/")
    page.get_by_label("In Spanish").first.fill("Plan de integración de Larkspur")
    press(page, "Save, and let readers see all of it")
    expect(page.get_by_text("Saved.")).to_be_visible()


def approve_and_publish(page, axe):
    """Freeze a version, write its approval down, publish it in both languages."""
    page.goto(f"{PLAN}versions/")
    looked_at(page, axe)
    page.get_by_role("link", name="Freeze a version").first.click()
    expect(page.get_by_role("heading", name="Freeze a version")).to_be_visible()
    looked_at(page, axe)
    press(page, "Freeze a version")
    page.get_by_role("link", name="Write down the approval").click()
    page.get_by_label("Approved by which body or person").fill("Town Council of Larkspur")
    looked_at(page, axe)
    press(page, "Write down the approval")
    expect(page.get_by_text("Approved by Town Council of Larkspur").first).to_be_visible()
    page.get_by_role("link", name="Publish").click()
    expect(page.get_by_label("Spanish: complete")).to_be_checked()
    looked_at(page, axe)
    press(page, "Publish")
    expect(page.get_by_text("Published in English and Spanish.").first).to_be_visible()
    looked_at(page, axe)


def test_34_strategies_are_imported_approved_published_and_read_without_script(
    open_page, sign_in, axe, world, tmp_path
):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(xlsx_of(strategies()))
    sign_in(page := open_page("phone"), world.people[Actor("coordinator")])
    bring_in(page, axe, path)
    with scope(world.own.program):
        topics = list(Topic.objects.order_by("position").values_list("pk", flat=True))
    let_readers_see(page, axe, topics)
    approve_and_publish(page, axe)
    with scope(world.own.program):
        assert Action.objects.count() == 34
        assert PlanVersion.objects.get().is_baseline

    reader = open_page("phone", locale="es", java_script_enabled=False)
    reader.goto("/open/here/larkspur/plan/")
    main = reader.get_by_role("main")
    expect(main.get_by_role("heading", level=1)).to_have_text("Plan de integración de Larkspur")
    expect(main.get_by_role("heading", level=4)).to_have_count(34)
    expect(main).to_contain_text("Estrategia 34")
    expect(main).not_to_contain_text("Rosa Vega")
    looking = open_page("phone", locale="es")
    looking.goto("/open/here/larkspur/plan/")
    looked_at(looking, axe)
    looking.goto("/open/here/larkspur/plan/?language=en")
    expect(looking.get_by_role("main")).to_contain_text("Strategy 34")
