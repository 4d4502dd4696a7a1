"""Every page of a program, on a phone, in Spanish: no barriers, nothing wider than the screen."""

from collections import Counter
from contextvars import copy_context
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest
from django.test import Client

from tests.access.turns import OF_EACH_PATTERN, ONLY
from tests.access.world import make_world
from tests.kept import settle, undone
from tests.plugins.program import BACKEND

pytestmark = pytest.mark.browser

ORIGIN = "http://localhost"
PHONE_WIDTH = 390
SHOWN_IN_GUIDE = ("components/", "django/")
# One template draws them for every kind of thing, and only the words differ.
SAME_FOR_ALL = {"ui/history.html", "ui/delete.html"}
PARTS = 1 if ONLY else 3
SPANISH = {"accept-language": "es-US"}
LAYOUT = """() => ({
    width: document.documentElement.scrollWidth,
    language: document.documentElement.lang,
    switches: document.querySelectorAll("[data-language]").length,
    forms: document.querySelectorAll("form#page-form").length,
})"""


@pytest.fixture(scope="module")
def kept_world(browser, django_db_setup, django_db_blocker):
    """Everything, in a transaction that lasts as long as these tests.

    The browser is there before: with its event loop Django begins another connection.
    """
    with undone(django_db_blocker):
        world = make_world()
        settle()
        yield world


@pytest.fixture
def world(kept_world, django_db_blocker):
    """The world as it was made."""
    with undone(django_db_blocker):
        yield kept_world


@pytest.fixture
def live_app():
    """No server: what the browser asks for is answered within the transaction of the world."""
    return SimpleNamespace(url=ORIGIN)


class Answers:
    """Gives the browser what a client is answered; a page that was asked for is not made again."""

    def __init__(self, client):
        self.client = client
        # Routes are answered in a context of their own, which has no connection.
        self.context = copy_context()
        self.files = {}
        self.page = None

    def find_page(self, url):
        """Ask for an address; whether it is a page, not a file, a fragment or a refusal."""
        self.page = url, self.client.get(url, headers=SPANISH)
        response = self.page[1]
        kind = response.headers.get("Content-Type", "")
        if response.streaming:
            list(response)
            return False
        return response.status_code == 200 and "html" in kind and b"<main" in response.content

    def fulfill(self, route):
        """Answer a request of the browser."""
        parts = urlsplit(route.request.url)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        if self.page[0] == path:
            response = self.page[1]
            return route.fulfill(**answer(response, response.content))
        if path not in self.files:
            response = self.context.run(self.client.get, path, headers=SPANISH)
            body = b"".join(response) if response.streaming else response.content
            self.files[path] = answer(response, body)
        return route.fulfill(**self.files[path])


def answer(response, body):
    return {"status": response.status_code, "headers": dict(response.headers), "body": body}


def drawn_by(response):
    """What tells a page from others: its templates, without the parts that the style guide shows.

    The first is the page's own, the others are what it is made of.
    """
    names = [template.name for template in response.templates]
    return names[0], frozenset(name for name in names if not name.startswith(SHOWN_IN_GUIDE))


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_of_a_program_works_on_a_phone_in_spanish(world, open_page, axe, part):
    client = Client()
    client.force_login(world.own.host, backend=BACKEND)
    answers = Answers(client)
    # A service worker would be fetched past the route; the door's own test has a server for it.
    phone = open_page("phone", locale="es-US", service_workers="block")
    phone.route("**/*", answers.fulfill)

    seen, wrong, languages, found = set(), [], Counter(), 0
    urls = dict.fromkeys(address.url(world.own) for address in OF_EACH_PATTERN[part::PARTS])
    for url in urls:
        if not answers.find_page(url):
            continue
        found += 1
        drawn = drawn_by(answers.page[1])
        if drawn in seen and drawn[0] in SAME_FOR_ALL:
            continue
        phone.goto(url)
        # What the same templates draw has the same barriers.
        if drawn not in seen:
            axe(phone)
        seen.add(drawn)
        layout = phone.evaluate(LAYOUT)
        if layout["width"] > PHONE_WIDTH:
            wrong.append((url, "wider than the screen"))
        if layout["switches"] and layout["forms"] != 1:
            wrong.append((url, "loses what was typed when the language is changed"))
        languages[layout["language"]] += 1

    assert wrong == []
    if not ONLY:
        assert found > len(urls) / 3
        # Papers and public pages speak the language they were written in.
        assert languages.most_common(1)[0][0] == "es"
