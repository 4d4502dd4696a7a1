"""The public page on a phone, without scripts, in Spanish: followed without a name, and stopped."""

import re

import pytest
from django.core import mail
from django.db import transaction
from django.utils import timezone
from playwright.sync_api import expect

from bic.notices import outbox
from bic.notices.models import Notice
from bic.people.rules import Actor
from bic.tenancy import scope
from implementation.models import Follower
from implementation.services import news
from meetings.pagewords import words_of_ours
from tests.access.world import make_world
from tests.implementation.public_places import fill, make_page, show_document

URL = "/open/here/larkspur/"
NOON = timezone.now().replace(hour=16, minute=0, second=0, microsecond=0)


@pytest.fixture
def place(live_app):
    """An open page with something in each part."""
    with transaction.atomic():
        world = make_world(furnished=False)
        own = world.own
        own.by = world.people[Actor("director")]
        with scope(own.program):
            fill(own.community, by=own.by)
            own.page = make_page(own.community, by=own.by)
    return own


def link_in(text, path):
    return re.search(rf"https?://[^/]+({path}\S+)", text)[1]


@pytest.fixture
def look(open_page, axe):
    """`look(path)`: with scripts, which axe needs, a page is accessible, Spanish, and fits."""
    page = open_page("phone", locale="es-MX")

    def at(path):
        page.goto(path)
        expect(page.locator("html")).to_have_attribute("lang", "es")
        axe(page)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= page.viewport_size["width"], page.url
        return path

    return at


def test_the_page_is_followed_without_a_name_and_stopped(open_page, look, place):
    words = words_of_ours("es")
    page = open_page("phone", java_script_enabled=False, locale="es-MX")
    title = page.get_by_role("heading", level=1)

    page.goto(look(URL))
    expect(title).to_have_text("Larkspur")
    page.get_by_role("link", name=words["follow"]).first.click()
    expect(page.get_by_label(words["follow_email"])).to_be_visible()
    look(page.url)
    page.get_by_role("button", name=words["follow_send"]).click()
    expect(page.locator(".sv-error")).to_have_text(words["follow_empty"])
    page.get_by_label(words["follow_email"]).fill("vecina@example.org")
    page.get_by_role("button", name=words["follow_send"]).click()
    expect(title).to_have_text(words["follow_look"])
    look(page.url)

    page.goto(look(link_in(mail.outbox[-1].body, "/open/")))
    page.get_by_role("button", name=words["follow_confirm"]).click()
    expect(page.get_by_role("main")).to_contain_text(words["follow_done_more"])

    with scope(place.program):
        news.take_note(place.page)
        show_document(place.community, "A new paper", by=place.by)
        assert news.tell_all(place.program, NOON) == 1
        outbox.send(Notice.objects.get(kind="follow").pk, NOON)
    sent = mail.outbox[-1]
    assert sent.to == ["vecina@example.org"]
    assert "A new paper" in sent.body
    page.goto(look(link_in(sent.body, "/l/follow/")))
    page.get_by_role("button", name=words["follow_stop"]).click()
    expect(title).to_have_text(words["follow_stopped"])
    with scope(place.program):
        assert not Follower.objects.exists()
    look(f"{URL}answers/")
