"""A phone at the door without a network, and a board that turns from missing to covered."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from bic.tenancy import scope
from meetings.models import Arrival, Checkin
from meetings.services import door as services
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.meetings.doors import make_interpreter, make_reply
from tests.meetings.making import make_meeting

NAMES = "caches.keys().then((keys) => keys.length)"
WAITING = """new Promise((done) => {
    const request = indexedDB.open("bic-door", 1);
    request.onsuccess = () => {
        const all = request.result.transaction("acts").objectStore("acts").getAll();
        all.onsuccess = () => done(JSON.stringify(all.result));
    };
})"""


@pytest.fixture
def town(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


@pytest.fixture
def host(town):
    return MembershipFactory(program=town.program, role="coordinator").user


def make_open(town, host):
    """A meeting that runs, with its door open."""
    now = timezone.now()
    meeting = make_meeting(
        town, by=host, starts_at=now - timedelta(hours=1), ends_at=now + timedelta(hours=2)
    )
    services.open_door(meeting, by=host)
    return meeting


def address(name, meeting):
    return reverse(f"meetings:{name}", args=["piedmont", "larkspur", meeting.pk])


def door_of(town):
    with transaction.atomic(), scope(town.program):
        return Checkin.objects.get()


def fits(page):
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


# Long: one evening at the door, told from its beginning to its end.
def test_a_phone_counts_without_a_network_and_tells_it_later(
    phone, sign_in, axe, town, host, watch
):
    with transaction.atomic(), scope(town.program):
        meeting = make_open(town, host)
        make_reply(meeting, "Htoo Paw Wah", adults=2, language="kar")
        make_reply(meeting, "Yusuf Abdirahman")
    phone.goto(f"/open/piedmont/here/{door_of(town).code}/")
    axe(phone)
    phone.get_by_role("button", name="We are here").click()
    expect(phone.get_by_text("Welcome! You are counted.")).to_be_visible()
    axe(phone)
    phone.get_by_label("Adults").fill("0")
    phone.get_by_role("button", name="Correct").click()
    expect(phone.get_by_text("Count at least one person.").first).to_be_visible()
    with transaction.atomic(), scope(town.program):
        Arrival.objects.all().delete()
        services.add_up(Checkin.objects.get())

    sign_in(phone, host)
    phone.goto(address("arrival_list", meeting))
    axe(phone)
    fits(phone)
    expect(phone.locator("html")).to_have_attribute("data-kept", "true")
    phone.wait_for_function(f"async () => (await {NAMES}) === 1")
    scopes = phone.evaluate(
        "navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => one.scope))"
    )
    assert [one.endswith(address("arrival_list", meeting)) for one in scopes] == [True]

    watch.expect("net::ERR_INTERNET_DISCONNECTED|ERR_FAILED")
    phone.context.set_offline(True)
    phone.get_by_role("button", name="Here Htoo Paw Wah").click()
    expect(phone.get_by_role("button", name="Take back Htoo Paw Wah")).to_be_visible()
    expect(phone.locator("[data-door-state]")).to_contain_text("Not sent yet: 1")
    form = phone.locator("[data-door-form]")
    form.get_by_label("Children: 3 to 5").fill("1")
    form.get_by_label("Language").select_option("kar")
    form.get_by_label("Here for the first time").check()
    form.get_by_role("button", name="Count them").click()
    expect(phone.locator("[data-door-state]")).to_contain_text("Not sent yet: 2")
    assert "Htoo" not in phone.evaluate(WAITING)
    assert door_of(town).people == 0

    # The phone is put away and taken out again, still without a network.
    phone.reload()
    expect(phone.get_by_role("heading", name="Third community meal")).to_be_visible()
    expect(phone.get_by_role("button", name="Take back Htoo Paw Wah")).to_be_visible()
    expect(phone.locator("[data-door-state]")).to_contain_text("Not sent yet: 2")
    axe(phone)

    phone.context.set_offline(False)
    expect(phone.locator("[data-door-people]")).to_have_text("4")
    expect(phone.locator("[data-door-state]")).to_contain_text("All is sent.")
    door = door_of(town)
    assert (door.people, door.languages, door.first_timers) == (4, {"kar": 4}, 2)
    phone.wait_for_function(f"async () => (await {WAITING}) === '[]'")

    # Sent once more, nothing changes.
    phone.get_by_role("button", name="Take back Htoo Paw Wah").click()
    expect(phone.locator("[data-door-people]")).to_have_text("2")
    phone.reload()
    expect(phone.locator("[data-door-people]")).to_have_text("2")

    # What it asks for after a reload would tell it of the closed door before the button does.
    phone.wait_for_load_state("networkidle")

    # The door closes: the phone forgets the names, and its worker is gone.
    with transaction.atomic(), scope(town.program):
        services.shut_door(meeting, by=host)
        assert Arrival.objects.count() == 2
    phone.get_by_role("button", name="Here Yusuf Abdirahman").click()
    expect(phone.locator("[data-door-state]")).to_contain_text("has forgotten the names")
    expect(phone.get_by_text("Yusuf Abdirahman")).to_have_count(0)
    phone.wait_for_function(f"async () => (await {NAMES}) === 0")
    phone.wait_for_function(
        "async () => (await navigator.serviceWorker.getRegistrations()).length === 0"
    )
    assert door_of(town).people == 3


def test_the_board_turns_from_missing_to_covered(phone, sign_in, axe, town, host):
    with transaction.atomic(), scope(town.program):
        meeting = make_meeting(town, by=host)
        make_interpreter(town.program, modes=["consecutive"])
        make_reply(meeting, "Ana", wants_interpretation=True)
    sign_in(phone, host)
    phone.goto(address("meeting_logistics", meeting))
    part, meals = phone.locator("#part-interpreters"), phone.locator("#part-food")
    expect(part).to_contain_text("Missing")
    expect(part).to_contain_text("Spanish needs 1 interpreter; 0 confirmed.")
    axe(phone)
    fits(phone)

    part.get_by_role("link", name="Book an interpreter").click()
    axe(phone)
    phone.locator("[name=language]").select_option("es")
    phone.locator("[name=interpreter]").select_option(label="Carmen Ruelas (Spanish)")
    phone.get_by_text("Consecutive, in turns").click()
    phone.get_by_role("button", name="Save booking").click()
    expect(part).to_contain_text("Not confirmed yet")
    part.get_by_role("button", name="Confirm").click()
    expect(part).to_contain_text("Covered")
    meals.get_by_role("link", name="Add").click()
    phone.get_by_label("What and from whom").fill("Sol Kitchen")
    phone.get_by_label("How many plates").fill("1")
    phone.get_by_text("Confirmed", exact=True).click()
    phone.get_by_role("button", name="Save").click()
    expect(meals).to_contain_text("Covered")
    axe(phone)
    phone.goto(address("meeting_door", meeting))
    axe(phone)
    fits(phone)
