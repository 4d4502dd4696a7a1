"""A review in a real browser: on a phone, from the conflict of interest to the decision."""

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.tenancy import scope
from communities.models import Review
from communities.services import review as services
from tests.communities.reviews import make_application, make_review, make_reviewer, make_round
from tests.factories import ProgramFactory

CRITERIA = 9
DESK = "/piedmont/rounds/spring/reviews/"


@pytest.fixture
def world(live_app):
    """An application that the director has scored and a researcher is asked to."""
    with transaction.atomic():
        program = ProgramFactory(name="Piedmont Program", slug="piedmont")
        amara = make_reviewer(program, "director", "Amara Whitfield")
        jonah = make_reviewer(program, "researcher", "Jonah Castellanos")
        spring = make_round(program)
        with scope(program):
            services.begin(spring, by=amara)
            ellery = make_application(spring, "Port Ellery")
            make_review(ellery, amara, by=amara, values=[4] * CRITERIA)
            review = make_review(ellery, jonah, by=amara)
    return program, amara, jonah, ellery, review


def fits(page):
    """Whether the page is no wider than the screen."""
    width = page.evaluate("document.documentElement.scrollWidth")
    return width <= page.viewport_size["width"]


def test_a_review_is_written_on_a_phone_and_decided_on_a_desk(open_page, sign_in, axe, world):
    program, amara, jonah, ellery, review = world
    phone = open_page("phone")
    sign_in(phone, jonah)
    phone.goto("/piedmont/reviews/")
    axe(phone)
    phone.get_by_role("link", name="Port Ellery").click()
    axe(phone)
    phone.get_by_text("No, none").click()
    phone.get_by_role("button", name="Continue").click()
    axe(phone)
    assert fits(phone)
    cards = phone.locator("form.bic-score fieldset.bic-card")
    expect(cards).to_have_count(CRITERIA)
    for number in range(CRITERIA):
        cards.nth(number).get_by_text("Weak").click()
        cards.nth(number).get_by_role("textbox").fill("The letters are short.")
    phone.get_by_role("button", name="Hand in").click()
    expect(phone.get_by_text("Your review is in")).to_be_visible()
    expect(phone.get_by_text("Differ by 3").first).to_be_visible()
    axe(phone)
    assert fits(phone)
    with scope(program):
        assert Review.objects.get(pk=review.pk).is_submitted

    desk = open_page("desktop")
    sign_in(desk, amara)
    for path in ("", "?by=criteria", "assign/", "balance/", "days/", "scores/", "decisions/"):
        desk.goto(f"{DESK}{path}")
        axe(desk)
    desk.goto(f"/piedmont/reviews/applications/{ellery.pk}/")
    axe(desk)
    desk.get_by_role("button", name="Make it a finalist").click()
    expect(desk.get_by_role("button", name="No finalist any more")).to_be_visible()
    desk.goto(f"{DESK}compare/")
    axe(desk)
    desk.goto(f"/piedmont/reviews/applications/{ellery.pk}/decide/")
    axe(desk)
    desk.get_by_text("Accepted", exact=True).click()
    desk.get_by_role("button", name="Keep the decision").click()
    expect(desk.get_by_text("pending: nobody outside knows")).to_be_visible()
