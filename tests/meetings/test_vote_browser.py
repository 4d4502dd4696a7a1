"""Votes in a real browser: dots on four phones and on paper, and fingers that are shown twice."""

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from meetings import polling
from meetings.models import Decision
from tests.access.world import make_world
from tests.meetings.furnish_vote import furnish
from tests.meetings.making import make_meeting, make_proposal
from tests.meetings.votes import make_vote, opened

BASE = "/here/communities/larkspur/"


@pytest.fixture
def place(live_app):
    """A program with a proposal, a meeting and votes in every state; committed."""
    polling._kept.clear()
    with transaction.atomic():
        world = make_world(furnished=False)
        own = world.own
        with scope(own.program):
            furnish(own)
            make_meeting(own.community, by=own.host)
            own.proposal = make_proposal(own.community)
    return own, world.people


def looked_at(page, axe):
    """The page is accessible and fits."""
    axe(page)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], page.url


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_pages_of_votes_are_accessible(open_page, sign_in, axe, place, size):
    own, people = place
    of, page = own.subjects, open_page(size)
    sign_in(page, people[Actor("coordinator")])
    vote, counted = of["meetings:vote_detail:pk"], of["meetings:vote_next:pk"]

    for path in (
        "votes/", "votes/add/", f"votes/{vote}/", f"votes/{vote}/count/", f"votes/{vote}/card/",
        f"votes/{vote}/hands/", f"votes/{vote}/screen/", f"votes/{counted}/screen/",
        f"votes/{counted}/", f"votes/{counted}/next/", f"votes/{vote}/hear/",
        f"votes/{of['meetings:vote_cards:pk']}/cards/",
        "decisions/", "decisions/add/", f"decisions/{of['meetings:decision_detail:pk']}/",
    ):  # fmt: skip
        assert page.goto(f"{BASE}{path}").status == 200
        looked_at(page, axe)


def test_dots_of_four_phones_and_of_paper_add_up(open_page, sign_in, axe, place):
    own, people = place
    vote = make_vote(own.community, by=own.host, question="Which three first?")
    desk = open_page("desktop")
    sign_in(desk, people[Actor("coordinator")])
    desk.goto(f"{BASE}votes/{vote.pk}/")
    desk.get_by_role("link", name="Open the vote").click()
    desk.get_by_label("people in the room").fill("5")
    with desk.expect_navigation():
        desk.get_by_role("button", name="Open the vote").click()
    screen = open_page("desktop", viewport={"width": 1920, "height": 1080})
    sign_in(screen, people[Actor("coordinator")])
    screen.goto(f"{BASE}votes/{vote.pk}/screen/")
    expect(screen.get_by_text("of 5 people have voted")).to_be_visible()

    for number, language in enumerate(["en-US", "es-MX", "en-US", "es-US"]):
        phone = open_page("phone", locale=language, java_script_enabled=number != 3)
        phone.goto(f"/open/{own.program.slug}/v/{vote.room_code}/")
        if number == 0:
            looked_at(phone, axe)
        line = phone.get_by_role("group", name="A language line")
        line.get_by_role("radio", name="2").check(force=True)
        crossings = phone.get_by_role("group", name="Safe crossings")
        crossings.get_by_role("radio", name="1").check(force=True)
        phone.locator("button[name=send]").click()
        phone.wait_for_url("**/thanks/**")
        expect(phone.locator("html")).to_have_attribute("lang", language[:2])

    expect(screen.locator("#screen-count")).to_contain_text("4 of 5")
    expect(screen.locator(".bic-proj__dots")).to_have_count(0)
    desk.get_by_role("link", name="Enter counted hands or paper").click()
    desk.get_by_label("On paper").check(force=True)
    desk.get_by_label("Which hands or which paper").fill("The wall")
    desk.get_by_label("How many people").fill("1")
    desk.get_by_label("Evening English: Dots").fill("3")
    with desk.expect_navigation():
        desk.get_by_role("button", name="Enter").last.click()
    desk.get_by_role("link", name="Count", exact=True).click()
    desk.get_by_role("button", name="Count for good").click()
    expect(desk.get_by_text("5 people voted.")).to_be_visible()
    row = desk.get_by_role("row").filter(has_text="A language line")
    expect(row).to_contain_text("8 dots")
    expect(screen.locator(".bic-proj__list li").first).to_contain_text("8")
    looked_at(screen, axe)


def test_one_blocks_the_words_change_and_the_decision_is_locked(open_page, sign_in, place):
    own, people = place
    vote = make_vote(
        own.community, "A language line", by=own.host, method="fingers", share="all",
        question="Do we agree?",
    )  # fmt: skip
    opened(vote, by=own.host)
    desk = open_page("desktop")
    sign_in(desk, people[Actor("coordinator")])

    def show_fingers(blocks):
        for fingers in ("5", blocks):
            phone = open_page("phone")
            phone.goto(f"/open/{own.program.slug}/v/{vote.room_code}/")
            phone.get_by_role("radio", name=fingers).check(force=True)
            if fingers == "0":
                phone.get_by_label("What would have to change?").fill("Nobody calls back in Karen.")
            phone.locator("button[name=send]").click()
            expect(phone.get_by_role("heading", level=1)).to_contain_text("Your vote is in")

    def count():
        desk.goto(f"{BASE}votes/{vote.pk}/count/")
        desk.get_by_role("button", name="Count for good").click()

    show_fingers("0")
    count()
    expect(desk.get_by_text("Not passed").filter(visible=True)).to_be_visible()
    expect(desk.get_by_text("Nobody calls back in Karen.")).to_be_visible()
    desk.get_by_role("link", name="Prepare another round").click()
    change = desk.get_by_role("group", name="What was changed since the last round")
    change.get_by_label("English").first.fill("A call back in Karen within a day.")
    desk.get_by_role("button", name="Prepare another round").click()
    desk.get_by_role("link", name="Open the vote").click()
    with desk.expect_navigation():
        desk.get_by_role("button", name="Open the vote").click()
    show_fingers("3")
    count()
    result = desk.locator("section").filter(has_text="Result of round 2")
    expect(result.first).to_contain_text("Passed")
    desk.get_by_role("link", name="Record the decision").click()
    desk.get_by_label("Decided on").fill("2026-09-01")
    desk.get_by_label("Proposal", exact=False).first.select_option(index=1)
    desk.get_by_role("button", name="Save the record").click()
    desk.get_by_role("button", name="Lock the record").click()
    expect(desk.get_by_text("A record cannot be changed")).to_be_visible()
    with scope(own.program):
        decision = Decision.objects.order_by("-number")[0]
        assert decision.vote_id == vote.pk
        assert "Passed" in str(decision.how)
    assert desk.goto(f"{BASE}decisions/{decision.pk}/edit/").status == 403
