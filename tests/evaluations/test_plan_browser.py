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
from tests.evaluations.making import ROW
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

    def follow(self, name):
        self.page.get_by_role("main").get_by_role("link", name=name).first.click()

    def box(self, link, title):
        """Add a box from the draft, of which the form knows where it leads."""
        self.follow(link)
        self.look()
        self.page.get_by_label("In a few words").fill(title)
        self.press("Save")
        expect(self.page.get_by_role("main")).to_contain_text(title)

    def ask(self, heading, text):
        """A question with the row that says how it will be answered."""
        self.follow(f"Add a question {heading}")
        self.look()
        self.page.get_by_label("Question", exact=True).fill(text)
        self.press("Save question")
        card = self.page.get_by_role("region", name=text)
        card.get_by_role("link", name="Say how it will be answered").click()
        self.look()
        self.page.get_by_label("Suggested indicator").select_option(
            label="Attendance at meetings, by language"
        )
        for label, name in (
            ("Method", "method"), ("When and how often", "timing"), ("Analysis", "analysis"),
            ("Who is told what, and when", "told"), ("Who does it", "done_by"),
        ):  # fmt: skip
            self.page.get_by_label(label, exact=True).fill(ROW[name])
        self.press("Save row")
        expect(self.page.get_by_role("region", name=text)).to_contain_text("Counts of meetings")

    def build(self):
        self.open("evaluations:plan_list")
        self.press("Begin the plan")
        self.look()
        self.box("Add a long-term outcome", "Residents live well here")
        for code, title in (
            ("L1", "The town serves people in their languages"),
            ("M1", "Residents know where to get help"),
            ("I1", "Residents of many languages take part"),
            ("P1", "Meals and meetings"),
            ("A1", "Partners whom residents trust"),
        ):
            self.box(f"Add what leads here {code}", title)
        self.ask("How it goes: process", "Who takes part?")
        self.ask("What becomes of it: outcomes", "Do residents live well?")
        expect(self.page.get_by_text("Nothing is missing.")).to_be_visible()
        self.look()

    def approve(self):
        self.follow("Approve")
        self.look()
        self.page.get_by_label("Note").fill("Planning committee, May 4")
        self.press("Approve version 1")
        expect(self.page.get_by_text("Data collection may open.")).to_be_visible()
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
