"""Replies in a real browser: on a phone in Spanish without scripts, and a waitlist that moves."""

import re

import pytest
from django.core.cache import cache
from django.utils import timezone
from playwright.sync_api import expect

from bic.tenancy import scope
from bic.translated import Translated
from meetings.models import Rsvp, RsvpQuestion, RsvpWords
from meetings.pagewords import PAGE_WORDS
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.meetings.making import make_meeting
from tests.meetings.making_rsvp import front, make_asking, make_reply
from tests.surveys.browsing import act, look, press

TITLE = Translated("en", {"en": "Third community meal", "es": "Tercera comida comunitaria"},
                   {"es": "approved"})  # fmt: skip


@pytest.fixture
def meal(live_app):
    """A public meal for ten people, whose page can be read in Arabic and Karen too; committed."""
    cache.clear()
    program = ProgramFactory(slug="alder-ridge", name="Alder Ridge Program")
    town = CommunityFactory(program=program, name="Mill Fork", slug="mill-fork")
    by = MembershipFactory(program=program, role="coordinator").user
    with scope(program):
        meeting = make_meeting(
            town, by=by, place="Eastside Recreation Center", address="40 Mill Street",
            languages=["en", "es"], interpreted=["ar", "kar"],
            access=Translated.of("The door on Oak Street has no steps."),
        )  # fmt: skip
        meeting.title = TITLE
        meeting.save()
        make_asking(town, by=by, meeting=meeting, asks_ride=True, ride_areas=["Library"])
        RsvpQuestion.objects.create(
            program=program, community=town, meeting=meeting,
            text=Translated.of("Would you bring a dish?"),
        )  # fmt: skip
        for code in ("ar", "kar"):
            RsvpWords.objects.create(
                program=program, language=code, approved_by=by, approved_at=timezone.now(),
                words={name: f"{code} {text}" for name, text in PAGE_WORDS.items()},
            )  # fmt: skip
    meeting.by = by
    return meeting


def test_a_family_replies_on_a_phone_in_spanish_without_scripts(open_page, axe, meal):
    page = open_page("phone", java_script_enabled=False, locale="es-MX")
    page.goto(front(meal))

    expect(page.get_by_role("heading", level=1)).to_have_text("Tercera comida comunitaria")
    expect(page.locator("html")).to_have_attribute("lang", "es")
    page.locator("a.sv-button").click()
    page.locator("#id_adults").fill("2")
    page.locator("#id_age_from_3").fill("1")
    expect(page.locator("details")).not_to_have_attribute("open", "")
    page.locator("details > summary").click()
    page.locator("#id_meal_halal").fill("9")
    page.locator("input[name=interpretation]").check()
    page.locator("button[name=send]").click()
    expect(page.locator("#id_meal_halal")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#id_meal_halal")).to_be_visible()
    expect(page.locator("#id_adults")).to_have_value("2")
    page.locator("#id_meal_halal").fill("3")
    page.locator("button[name=send]").click()

    expect(page.locator(".sv-code")).to_have_text(re.compile(r"^[A-Z2-9]{4}-[A-Z2-9]{4}$"))
    code = page.locator(".sv-code").inner_text()
    with scope(meal.program):
        rsvp = Rsvp.objects.get()
    assert (rsvp.people, rsvp.diets, rsvp.wants_interpretation) == (3, {"halal": 3}, True)
    assert (rsvp.page_language, rsvp.name, rsvp.helped_by_id) == ("es", "", None)

    # By the code, on another phone, in another language: they are not coming.
    other = open_page("phone", java_script_enabled=False)
    other.goto(f"{front(meal)}code/")
    other.get_by_label("Your code").fill("AAAA-AAAA")
    other.get_by_role("button", name="Open my RSVP").click()
    expect(other.get_by_text("This code is not right.")).to_be_visible()
    other.get_by_label("Your code").fill(code.lower())
    other.get_by_role("button", name="Open my RSVP").click()
    other.get_by_role("button", name="We are not coming").click()
    expect(other.get_by_role("heading", level=1)).to_have_text(
        "You are not coming. Thank you for telling us."
    )


def test_a_waitlist_moves_up_and_every_page_is_accessible(open_page, sign_in, axe, meal):
    family = make_reply(meal, 10, name="Family of ten")
    base = f"/alder-ridge/communities/mill-fork/meetings/{meal.pk}/replies/"
    phone, desk = open_page("phone"), open_page("desktop")

    phone.goto(f"{front(meal)}?language=ar")
    expect(phone.locator("html")).to_have_attribute("dir", "rtl")
    look(phone, axe)
    phone.goto(f"{front(meal)}?language=kar")
    look(phone, axe)
    phone.goto(f"{front(meal)}?language=en")
    expect(phone.get_by_text("You can put yourself on the waitlist.")).to_be_visible()
    phone.get_by_role("link", name="I am coming").click()
    look(phone, axe)
    phone.get_by_label("Adults").fill("")
    press(phone, "Send RSVP")
    expect(phone.get_by_text("Please say how many people are coming.")).to_be_visible()
    look(phone, axe)
    phone.get_by_label("Adults").fill("1")
    press(phone, "العربية")
    look(phone, axe)
    expect(phone.locator("#id_adults")).to_have_value("1")
    press(phone, "English")
    press(phone, "Send RSVP")
    expect(phone.get_by_role("heading", level=1)).to_have_text("You are on the waitlist.")
    look(phone, axe)

    sign_in(desk, meal.by)
    for path in ("", "names/", "add/", "settings/", "questions/add/", "helpers/add/",
                 "invitations/", "invitations/add/", f"{family.pk}/edit/"):  # fmt: skip
        desk.goto(f"{base}{path}")
        look(desk, axe)
    act(desk, "They are not coming")
    expect(desk.get_by_text("Free places went to those who wait.")).to_be_visible()
    for path in ("meeting-languages/", "meeting-languages/1/", "calendar-feed/"):
        desk.goto(f"/alder-ridge/{path}")
        look(desk, axe)

    phone.reload()
    expect(phone.get_by_role("heading", level=1)).to_have_text("A place came free: you are coming!")
    look(phone, axe)
    phone.goto(f"{front(meal)}?language=en")
    look(phone, axe)
    press(phone, "Forget my RSVP on this device")
    look(phone, axe)
    assert phone.context.cookies() == []
