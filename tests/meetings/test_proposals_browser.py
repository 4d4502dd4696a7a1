"""Ideas and proposals in a real browser: given on a phone in Spanish, merged, studied, decided."""

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.models import Membership
from bic.people.rules import Actor
from bic.tenancy import scope
from meetings.models import Idea, Proposal
from meetings.services import proposals
from tests.access.world import make_world
from tests.meetings.furnish_idea import committee_of, give_idea, propose, report_on

BASE = "/here/communities/larkspur/"
OPEN = f"/open{BASE}"
LINE = "A phone line with interpreters at town hall"


@pytest.fixture
def place(live_app):
    """Two ideas that say the same, a committee with a member, a proposal that it studied."""
    with transaction.atomic():
        world = make_world(furnished=False)
        own, by = world.own, world.people[Actor("director")]
        town, own.by = own.community, by
        with scope(own.program):
            sits = Membership.objects.get(user=world.people[Actor("member", "nonprofit")])
            own.ideas = [
                give_idea(town, LINE, by=by),
                give_idea(town, "Interpreters on a phone line at the town hall", by=by),
            ]
            own.committee = committee_of(town, by=by, members=[sits])
            spoken = give_idea(town, "Cruces seguros", by=by, language="es", said_by="Yusuf")
            own.studied = propose(town, "Safe crossings", by=by, from_ideas=[spoken])
            report_on(own.studied, own.committee, by=by)
            proposals.publish(own.studied, by=by)
    return own, world.people


def press(page, name):
    page.get_by_role("main").get_by_role("button", name=name).first.click()


def looked_at(page, axe):
    """The page is accessible and fits."""
    axe(page)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], page.url


def test_two_ideas_become_one_whose_page_names_them(open_page, sign_in, axe, place):
    own, people = place
    sign_in(page := open_page("desktop"), people[Actor("director")])
    page.goto(f"{BASE}ideas/{own.ideas[0].pk}/")
    looked_at(page, axe)
    page.get_by_role("link", name="Combine the two").click()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(2)
    looked_at(page, axe)
    page.locator("[name=text_en]").fill("A language line")
    press(page, "Combine")

    because = page.get_by_role("region", name="Because of")
    expect(because.get_by_role("listitem")).to_have_count(2)
    because.get_by_role("link", name=LINE).click()
    expect(page.get_by_role("region", name="What it led to")).to_contain_text("A language line")
    expect(page.get_by_role("main")).to_contain_text(f"“{LINE}”")
    page.goto(f"{BASE}ideas/")
    looked_at(page, axe)


def test_a_committee_reports_and_everybody_sees_how_far_it_is(open_page, sign_in, axe, place):
    own, people = place
    with scope(own.program):
        fresh = propose(own.community, "A language line", by=own.by)
    sign_in(page := open_page("phone"), people[Actor("director")])
    page.goto(f"{BASE}proposals/{fresh.pk}/send/")
    page.get_by_label("Committee").select_option(label="Access")
    page.get_by_label("Report back by").fill("2099-01-01")
    looked_at(page, axe)
    with page.expect_navigation():
        press(page, "Send")

    sign_in(member := open_page("phone"), people[Actor("member", "nonprofit")])
    member.goto(f"{BASE}proposals/{fresh.pk}/")
    press(member, "Write the report")
    looked_at(member, axe)
    member.locator("[name=cost_found_en]").fill("$8,400 a year.")
    member.locator("[name=cost_score]").select_option("4")
    member.locator("[name=recommendation_en]").fill("Staff can start without a vote.")
    member.locator("[name=verdict]").select_option(label="Feasible now")
    with member.expect_navigation():
        press(member, "Keep draft")
    member.get_by_role("main").get_by_role("link", name="Hand in").click()
    member.get_by_role("checkbox").check()
    looked_at(member, axe)
    press(member, "Hand in")
    expect(member.get_by_role("main")).to_contain_text("Staff can start without a vote.")
    looked_at(member, axe)

    sign_in(page := open_page("desktop"), people[Actor("lead", "municipal")])
    page.goto(f"{BASE}proposals/")
    expect(page.get_by_role("main")).to_contain_text("2 of 2 reports in")
    looked_at(page, axe)
    page.goto(f"{BASE}groups/{own.committee.pk}/")
    looked_at(page, axe)


def test_an_idea_on_a_phone_in_spanish_and_its_author_is_told_what_became_of_it(
    open_page, axe, place
):
    own, _people = place
    page = open_page("phone", locale="es")
    page.goto(f"{OPEN}ideas/")
    looked_at(page, axe)
    page.locator("[name=text]").fill("Un autobús que pase cuando sale el turno de la noche")
    page.locator("[name=way][value=email]").check()
    page.locator("[name=reached_at]").fill("ana@example.org")
    page.locator("main form button[name=send]").click()
    expect(page.get_by_role("main")).to_contain_text("Un autobús que pase")
    looked_at(page, axe)
    address = page.url

    with transaction.atomic(), scope(own.program):
        idea = Idea.objects.order_by("pk").last()
        proposal = propose(own.community, "Later buses", by=own.by, from_ideas=[idea])
        proposals.publish(proposal, by=own.by)
        proposals.decided(proposal, Proposal.State.ADOPTED, "The county agreed.", own.by)
    page.goto(address)
    expect(page.get_by_role("main")).to_contain_text("The county agreed.")
    page.get_by_role("main").get_by_role("link", name="Later buses").first.click()
    looked_at(page, axe)
    page.goto(f"{OPEN}proposals/")
    looked_at(page, axe)
    page.get_by_role("link", name="Safe crossings").click()
    looked_at(page, axe)
    page.locator("main form[action*=support] button").click()
    expect(page.get_by_role("main")).to_contain_text("Apoyos: 1")
