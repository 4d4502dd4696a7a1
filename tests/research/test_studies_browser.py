"""Studies in a real browser: a group from its guide to a quote, and coding by keyboard."""

import re

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from tests.access.world import make_world
from tests.research import studies as make
from tests.research.furnish_studies import furnish

BASE = "/here/communities/larkspur/studies/"


@pytest.fixture
def place(live_app):
    """A program with a study that collects data, and its people; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        own = world.own
        with scope(own.program):
            furnish(own)
            by = world.people[Actor("researcher")]
            own.study = make.open_study(own.community, by=by, title="Groups in Spanish")
            make.make_code(own.community, "Counter", letter="c")
    return own, world.people


def fits(page):
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], page.url


def test_pages_of_studies_are_accessible(open_page, sign_in, accessible, place):
    own, people = place
    of = own.subjects
    page = open_page("phone")
    sign_in(page, people[Actor("researcher")])
    study, record = of["research:study_detail:pk"], of["research:record_detail:pk"]
    code = of["research:code_detail:pk"]

    for path in (
        "", "add/", f"{study}/", f"{study}/edit/", f"{study}/open/", f"{study}/targets/add/",
        f"{study}/guides/add/", f"guides/{of['research:guide_detail:pk']}/", "records/",
        f"{own.study.pk}/records/add/", f"records/{record}/", f"records/{record}/check/",
        f"records/{record}/coding/", f"records/{record}/second/",
        f"records/{record}/statements/add/", "quotes/", "codebook/", "codebook/add/",
        f"codebook/{code}/", f"codebook/{code}/merge/", f"codebook/{code}/split/", "analysis/",
        "analysis/recommendations/add/", "../existing-data/", "../existing-data/add/",
    ):  # fmt: skip
        page.goto(f"{BASE}{path}")
        accessible(page)
        fits(page)


def press(page, name):
    page.get_by_role("button", name=name, exact=True).click()


def follow(page, name):
    page.get_by_role("main").get_by_role("link", name=name).first.click()


def say(page, text, button):
    page.get_by_label("What was said").fill(text)
    press(page, button)


def write_guide(page, axe, own):
    page.goto(f"{BASE}{own.study.pk}/")
    follow(page, "Write a guide")
    page.get_by_label("Questions").fill("¿Qué le cuesta?\n¿Quién ayuda?")
    press(page, "Save guide")
    expect(page.get_by_role("main").locator("ol li")).to_have_count(2)
    axe(page)


def write_record(page, axe, own):
    """A record with two statements; the address of its page."""
    page.goto(f"{BASE}{own.study.pk}/")
    follow(page, "Add record")
    page.get_by_label("Held on").fill("2026-06-01")
    page.get_by_label("Guide").select_option(label="Spanish, version 1")
    page.get_by_label("Facilitator").fill("Lucía")
    page.get_by_label("How many people").fill("8")
    page.get_by_label("Language: Spanish").fill("9")
    press(page, "Save record")
    expect(page.get_by_role("alert")).to_contain_text("These are more people than were there.")
    expect(page.get_by_label("Facilitator")).to_have_value("Lucía")
    axe(page)
    page.get_by_label("Language: Spanish").fill("8")
    press(page, "Save record")
    record = page.url
    follow(page, "Add statement")
    page.get_by_label("Question of the guide").select_option(index=1)
    say(page, "El recibo llega en inglés.", "Save, and add another")
    say(page, "Maria Lopez me ayuda.", "Save statement")
    expect(page.get_by_role("main")).to_contain_text("¿Qué le cuesta?")
    axe(page)
    fits(page)
    return record


def code_by_touch(page, axe):
    """The first and the last word, then a code out of the list; then a second coder is asked."""
    follow(page, "Code it")
    page.get_by_role("option", name="recibo", exact=True).click()
    page.get_by_role("option", name="inglés.", exact=True).click()
    page.get_by_label("Code", exact=True).select_option(label="Counter (c)")
    press(page, "Give this code")
    expect(page.locator(".bic-codes-given").first).to_contain_text("recibo llega en inglés.")
    axe(page)
    fits(page)
    press(page, "I have coded this record")
    follow(page, "Ask for a second coder")
    page.get_by_label("Second coder").select_option(label="Staff Director")
    page.get_by_label("Code it by").fill("2027-01-15")
    with page.expect_navigation():
        press(page, "Ask")


def code_blind(other, axe, record):
    other.goto(f"{record}coding/")
    expect(other.locator(".bic-codes-given").first).not_to_contain_text("Counter")
    other.get_by_label("Statement", exact=True).select_option(index=0)
    other.get_by_label("Code", exact=True).select_option(label="Counter (c)")
    press(other, "Give this code")
    expect(other.locator(".bic-codes-given").first).to_contain_text("Counter")
    with other.expect_navigation():
        press(other, "I have coded this record")
    other.goto(f"{BASE}analysis/")
    expect(other.get_by_role("main")).to_contain_text("100%, Cohen’s kappa 1.00")
    axe(other)


def share(page, axe, record):
    page.goto(f"{record}check/")
    expect(page.locator("mark")).to_have_text(["Maria Lopez"])
    axe(page)
    page.goto(record)
    follow(page, re.compile("Change 2"))
    say(page, "Una amiga me ayuda.", "Save statement")
    follow(page, "Choose a quote")
    page.get_by_label("May be quoted without a name").check()
    axe(page)
    press(page, "Keep the quote")
    follow(page, "Check it")
    expect(page.get_by_role("button", name="Nothing tells who spoke")).to_be_visible()
    for box in page.get_by_role("main").get_by_role("checkbox").all():
        box.check()
    press(page, "Nothing tells who spoke")
    with page.expect_navigation():
        press(page, "Approve this quote")


def test_a_group_goes_from_its_guide_to_a_quote(open_page, sign_in, axe, place):
    own, people = place
    page, other, town = [open_page("phone") for _person in range(3)]
    sign_in(page, people[Actor("researcher")])
    sign_in(other, people[Actor("director")])
    sign_in(town, people[Actor("member", "municipal")])

    write_guide(page, axe, own)
    record = write_record(page, axe, own)
    code_by_touch(page, axe)
    code_blind(other, axe, record)
    share(page, axe, record)

    town.goto(f"{BASE}quotes/")
    expect(town.get_by_role("main")).to_contain_text("El recibo llega en inglés.")
    expect(town.get_by_role("main")).not_to_contain_text("Una amiga")
    axe(town)
    assert town.goto(record).status == 403


def test_words_are_coded_by_keyboard(page, sign_in, axe, place):
    own, people = place
    with transaction.atomic(), scope(own.program):
        kept = make.make_record(own.study)
        make.make_statement(kept, "Mi vecina 👩‍👧 no sabe dónde pagar.")
        make.make_statement(kept, "El autobús no pasa.")
    sign_in(page, people[Actor("researcher")])
    page.goto(f"{BASE}records/{kept.pk}/coding/")

    lines = page.get_by_role("listbox")
    expect(lines).to_have_count(2)
    first, second = lines.all()
    first.focus()
    for key in ("ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight"):
        page.keyboard.press(key)
    expect(page.locator("[data-coding-chosen]")).to_have_text("“vecina 👩‍👧 no”")
    axe(page)
    page.keyboard.press("c")

    given = page.locator(".bic-codes-given")
    expect(given.first).to_contain_text("Counter vecina 👩‍👧 no")
    expect(first).to_be_focused()
    expect(first.locator(".is-coded")).to_have_count(3)
    second.focus()
    page.keyboard.press("Shift+End")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Code", exact=True)).to_be_focused()
    page.keyboard.type("Counter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(given.last).to_contain_text("Counter El autobús no pasa.")
    given.last.get_by_role("button").click()
    expect(given.last).not_to_contain_text("Counter")
