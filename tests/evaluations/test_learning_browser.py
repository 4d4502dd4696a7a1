"""What was learned, on a phone: a lesson goes into the call, a strategy into the library."""

import pytest
from django.db import transaction
from django.urls import reverse
from playwright.sync_api import expect

from bic.people.rules import Actor
from tests.access.world import make_world


@pytest.fixture
def people(live_app):
    """A program with two communities, and its people; committed."""
    with transaction.atomic():
        return make_world(furnished=False).people


def test_what_was_learned_reaches_the_next_call_and_the_other_town(open_page, sign_in, axe, people):
    page = open_page("phone")
    sign_in(page, people[Actor("director")])

    def look(text):
        expect(page.get_by_role("main")).to_contain_text(text)
        axe(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, page.url

    def open_at(name, *args):
        page.goto(reverse(name, args=["here", *args]))

    def press(name):
        page.get_by_role("button", name=name, exact=True).click()

    open_at("evaluations:lesson_create", "larkspur")
    page.locator("[name=title_en]").fill("Book interpreters early")
    page.locator("[name=text_en]").fill("At two meetings nobody spoke Karen.")
    look("Staff alone read it.")
    press("Save lesson")
    look("Nobody has decided yet.")
    open_at("communities:round_create")
    look("Lessons of earlier rounds")
    page.get_by_role("link", name="Book interpreters early").click()
    page.get_by_role("link", name="Decide what becomes of it").click()
    page.get_by_label("Taken into the next round").check()
    page.get_by_label("What the program does about it").fill("The call asks for a budget line.")
    look("What becomes of the lesson")
    press("Save the decision")
    look("The call asks for a budget line.")
    open_at("evaluations:lesson_log")
    look("Book interpreters early")

    open_at("evaluations:strategy_create", "larkspur")
    page.locator("[name=title_en]").fill("A meal before every meeting")
    page.locator("[name=did_en]").fill("Neighbors cook, and everybody eats together.")
    look("So that another town could do the same.")
    press("Save strategy")
    look("Not published")
    press("Publish in the library")
    look("In the library")
    page.get_by_role("link", name="Copy to another community").click()
    page.get_by_label("Community that tries it").select_option(label="Oakhaven")
    press("Copy")
    look("From Oakhaven")
    open_at("evaluations:strategy_list", "oakhaven")
    look("A meal before every meeting")
    open_at("evaluations:portfolio_list")
    look("From step to step")
