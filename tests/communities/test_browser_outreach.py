"""Outreach on a phone: list a manager, log a call, hold a session, withdraw a consent."""

import pytest
from django.urls import reverse

from bic.tenancy import scope
from communities.models import Contact
from tests.communities.outreach import make_contact, make_leader, make_organization
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory


@pytest.fixture
def piedmont(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    larkspur = CommunityFactory(program=program, name="Larkspur", slug="larkspur")
    with scope(program):
        make_organization(program, "City of Larkspur", kind="government", communities=[larkspur])
        make_contact(program, "Odette Marsh")
        make_leader(program)
    return program


def address(name, *args):
    return reverse(f"communities:{name}", args=["piedmont", *args])


# Long: one road, told from its beginning to its end.
def test_the_road_of_outreach(phone, sign_in, axe, piedmont):
    coordinator = MembershipFactory(program=piedmont, role="coordinator").user
    sign_in(phone, coordinator)
    phone.goto(reverse("communities:list", args=["piedmont"]))
    phone.get_by_role("link", name="Outreach").click()
    phone.get_by_role("link", name="City of Larkspur").wait_for()
    axe(phone)

    phone.get_by_role("link", name="Contacts").click()
    phone.get_by_role("link", name="Add contact").click()
    phone.locator("#id_name").press_sequentially("odette  marsh")
    phone.locator("#similar").get_by_role("link", name="Odette Marsh").wait_for()
    phone.locator("#id_name").fill("Marguerite Dell")
    phone.get_by_text("Perhaps it is in the directory already").wait_for(state="detached")
    phone.locator("#id_kind").select_option("manager")
    phone.locator("#id_organizations").select_option(label="City of Larkspur")
    axe(phone)
    phone.get_by_role("button", name="Save contact").click()
    phone.get_by_role("heading", name="Marguerite Dell").wait_for()
    axe(phone)

    phone.get_by_role("link", name="Log a call").click()
    phone.locator("#id_said").fill("Will ask the council.")
    phone.locator("#id_what").fill("Call again")
    phone.locator("#id_due_on").fill("2020-01-02")
    axe(phone)
    phone.get_by_role("button", name="Save entry").click()
    phone.get_by_text("Will ask the council.").wait_for()
    axe(phone)

    phone.goto(address("followup_list"))
    phone.locator("#results").get_by_text("Late").wait_for()
    axe(phone)
    phone.get_by_role("button", name="Call again").click()
    phone.get_by_text("Nothing to do").wait_for()
    axe(phone)

    phone.goto(address("session_create"))
    phone.get_by_text("Immigrant leaders").click()
    phone.get_by_label("Larkspur").check()
    phone.locator("#id_on").fill("2026-05-04")
    phone.locator("#id_status").get_by_text("Held").click()
    axe(phone)
    with phone.expect_navigation():
        phone.get_by_role("button", name="Save session").click()
    phone.locator("#id_people_count").fill("23")
    phone.get_by_role("button", name="Save session").click()
    phone.get_by_text("23 people came").wait_for()
    axe(phone)
    phone.goto(address("session_counts"))
    axe(phone)

    with scope(piedmont):
        rosa = Contact.objects.get(kind="leader")
    phone.goto(address("contact_detail", rosa.pk))
    phone.get_by_role("link", name="Withdraw consent").click()
    axe(phone)
    phone.get_by_role("button", name="Consent withdrawn: erase").click()
    phone.get_by_text("Erased, from the history too.").wait_for()
    with scope(piedmont):
        rosa.refresh_from_db()
        assert rosa.name == ""
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
