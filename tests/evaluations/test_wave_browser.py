"""The road of waves: the last signature schedules them, then the process survey runs by codes."""

import re

import pytest
from django.db import transaction
from django.urls import reverse
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.surveys.models import Code, Response, Survey
from bic.surveys.services import collection, instrument
from bic.tenancy import scope
from communities.models import Agreement
from communities.services import asking, versions
from evaluations.models import Wave
from tests.access.world import make_world
from tests.communities.agreements import fresh, sign, signature_of, write_draft
from tests.evaluations.making import approved
from tests.surveys.making import QUESTIONS, make_survey

HEARD = "When I said something, people listened."


@pytest.fixture
def place(live_app):
    """An agreement that waits for its last signature, and the link of whoever signs; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        director = world.people[Actor("director")]
        with scope(world.own.program):
            draft = write_draft(world.own.community, director)
            agreement = versions.send_out(draft, by=director)
            sign(agreement, "Simone Hale")
            sign(agreement, "Joan Eddings")
            signature = signature_of(agreement, "Rosa Pell")
            link = asking.links.path_of(asking.link_of(fresh(agreement), signature))
            approved(world.own.community, director)
        survey = make_survey(
            world.own.program, by=director, community=world.own.community, opened=False,
            questions=QUESTIONS[:2], purpose="baseline",
        )  # fmt: skip
        with scope(world.own.program):
            instrument.publish(survey, by=director)
    return world.own.program, director, link


class Road:
    """What people do; every page fits the phone and passes axe."""

    def __init__(self, page, axe):
        self.page, self.axe = page, axe

    def look(self):
        self.axe(self.page)
        assert self.page.evaluate("document.documentElement.scrollWidth") <= 390, self.page.url

    def press(self, name):
        self.page.get_by_role("button", name=name).click()

    def sees(self, text):
        expect(self.page.get_by_text(text).first).to_be_visible()

    def sign_last(self, link):
        self.page.goto(link)
        self.page.get_by_label("Your full name").fill("Rosa Pell")
        self.page.get_by_label("Your position").fill("Leader")
        self.page.get_by_label("By which authority you sign").fill("Our meeting")
        self.page.get_by_label(re.compile("I agree to sign this agreement")).check()
        self.page.get_by_role("button", name="Sign", exact=True).click()
        expect(self.page.get_by_role("heading", name="Thank you.")).to_be_visible()

    def turn_to(self, heading, *, leave=False):
        """Press "Next" where there is a page before, and wait for the page with this heading."""
        if leave:
            self.press("Next")
        expect(self.page.get_by_text(heading).last).to_be_visible()

    def answer(self, address, code):
        self.page.goto(address)
        self.page.get_by_label("Code").fill("WRONG-CODE")
        self.press("I agree, begin")
        expect(self.page.locator("#code-error")).to_be_visible()
        self.page.get_by_label("Code").fill(code)
        self.press("I agree, begin")
        self.look()
        self.turn_to("How we work together")
        self.turn_to("Our meetings", leave=True)
        heard = self.page.get_by_role("group", name=HEARD)
        heard.get_by_text("2, disagree").click()
        self.turn_to("What should be different?", leave=True)
        self.page.get_by_label(HEARD).fill("Let us finish.")
        self.look()
        self.turn_to("You and the town", leave=True)
        self.turn_to("If one thing could change", leave=True)
        self.press("Next")
        self.press("Send my answers")
        expect(self.page.get_by_role("heading", level=1)).to_contain_text("Thank you")


def test_the_baseline_is_run_from_the_plan_to_the_first_answer(open_page, sign_in, axe, place):
    program, director, link = place
    Road(open_page("phone"), axe).sign_last(link)
    page = open_page("phone")
    sign_in(page, director)
    road = Road(page, axe)
    page.goto(reverse("evaluations:wave_list", args=["here", "larkspur"]))
    page.get_by_role("link", name="Baseline").click()
    page.get_by_role("link", name="Add a survey").click()
    page.get_by_label("Survey", exact=True).select_option(label="Life in our town")
    road.look()
    road.press("Add")
    road.press("Open the wave")
    road.sees("The wave is open.")
    with scope(program):
        address = reverse("surveys:survey_front", args=["here", Survey.objects.get().door.slug])

    resident = Road(open_page("phone"), axe)
    resident.page.goto(address)
    resident.press("I agree, begin")
    resident.page.get_by_label("North side").check()
    resident.press("Next")
    resident.page.get_by_label("Mostly").check()
    resident.look()
    resident.press("Next")
    resident.press("Send my answers")
    expect(resident.page.get_by_role("heading", level=1)).to_contain_text("Thank you")

    page.reload()
    road.press("Close the wave")
    road.sees("The wave is closed, and so are its surveys.")
    road.look()
    with scope(program):
        assert Response.objects.get().answers == {"area": "north", "welcome": "4"}
        assert Wave.objects.get(kind="baseline").state == "closed"


def test_a_signature_schedules_waves_and_a_code_opens_the_process_survey(
    open_page, sign_in, axe, place
):
    program, director, link = place
    Road(open_page("phone"), axe).sign_last(link)
    page = open_page("phone")
    sign_in(page, director)
    road = Road(page, axe)
    with scope(program):
        begins = Agreement.objects.get().starts_on
        assert Wave.objects.get(kind="year_3").opens_on == begins.replace(year=begins.year + 3)
    page.goto(reverse("evaluations:wave_list", args=["here", "larkspur"]))
    road.look()
    for name in ("Baseline", "Year 3", "Year 1"):
        expect(page.get_by_role("link", name=name)).to_be_visible()
    page.get_by_role("link", name="Year 1").click()
    road.look()
    road.press("Begin the process survey")
    road.sees("is a draft of this wave.")
    road.look()
    page.get_by_role("link", name="Read it and publish it").click()
    road.press("Publish")
    road.sees("Version 1 is published.")
    with scope(program):
        wave = Wave.objects.get(kind="year_1").get_absolute_url()
        survey = Survey.objects.get(purpose="process")
        slug = survey.door.slug
    page.goto(wave)
    road.press("Open the wave")
    road.sees("The wave is open.")
    road.look()
    with transaction.atomic(), scope(program):
        Survey.objects.filter(pk=survey.pk).update(needs_code=True)
        [code] = collection.make_codes(survey, 1)

    address = reverse("surveys:survey_front", args=["here", slug])
    Road(open_page("phone"), axe).answer(address, code)

    with scope(program):
        assert not Code.objects.exists()
        answers = Response.objects.get().answers
    assert answers == {"heard": "2", "heard_why": "Let us finish."}
    page.goto(wave)
    road.press("Close the wave")
    road.sees("The wave is closed, and so are its surveys.")
    page.get_by_role("link", name="Lock the wave").click()
    road.look()
    road.press("Lock the wave")
    road.sees("The wave is locked.")
    road.look()
