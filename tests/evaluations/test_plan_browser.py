"""The road of an evaluation plan on a phone: built backwards, approved, then a study opens."""

import pytest
from django.db import transaction
from django.urls import reverse
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from evaluations.models import Plan
from research.models import Study
from tests.access.world import make_world
from tests.evaluations import plan_pages
from tests.research.studies import make_study


@pytest.fixture
def place(live_app):
    """A program with a study that waits, and its people; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        with scope(world.own.program):
            world.own.study = make_study(world.own.community)
    return world.own, world.people


class Road:
    """What people do; every page fits the phone and passes axe."""

    def __init__(self, page, axe):
        self.page, self.axe = page, axe

    def look(self):
        self.axe(self.page)
        assert self.page.evaluate("document.documentElement.scrollWidth") <= 390, self.page.url

    def open(self, name, *args):
        self.page.goto(reverse(name, args=["here", "larkspur", *args]))
        self.look()

    def press(self, name):
        self.page.get_by_role("button", name=name, exact=True).click()

    def build(self):
        self.open("evaluations:plan_list")
        plan_pages.build(self.page, self.look)

    def approve(self):
        plan_pages.approve(self.page, "Planning committee, May 4", self.look)
        self.page.get_by_text("Show as a table").click()
        self.look()


def test_a_plan_is_built_and_approved_and_then_a_study_opens_without_a_reason(
    open_page, sign_in, axe, place
):
    own, people = place
    page = open_page("phone")
    sign_in(page, people[Actor("director")])
    road = Road(page, axe)
    road.open("research:study_open", own.study.pk)
    expect(page.get_by_text("There is no approved evaluation plan.")).to_be_visible()

    road.build()
    road.approve()

    road.open("research:study_open", own.study.pk)
    road.press("Open data collection")
    expect(page.get_by_text("Data collection is open.")).to_be_visible()
    with scope(own.program):
        study = Study.objects.get()
        assert (bool(study.opened_at), study.open_reason) == (True, "")
        assert not Plan.objects.get().is_draft
    road.open("evaluations:plan_detail", 1)
    road.open("evaluations:plan_part_history", 1, "rows")
