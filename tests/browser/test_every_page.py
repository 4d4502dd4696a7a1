"""Every page of a program, on a phone, in Spanish: no barriers, nothing wider than the screen."""

import sys
from collections import Counter
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import RLock, Thread

import pytest
from django.conf import settings
from django.db import connection, connections
from django.test import Client

from tests.access.turns import OF_EACH_PATTERN, ONLY, OTHERS, may
from tests.copies import furnished
from tests.kept import undone
from tests.plugins.browser import chromium
from tests.plugins.program import BACKEND

pytestmark = pytest.mark.browser

PHONE_WIDTH = 390
SHOWN_IN_GUIDE = ("components/", "django/")
# One template draws them for every kind of thing, and only the words differ.
SAME_FOR_ALL = {"ui/history.html", "ui/delete.html"}
WITHOUT_FRAMES = (
    "--enable-begin-frame-control",
    "--run-all-compositor-stages-before-draw",
    "--disable-new-content-rendering-timeout",
)
PARTS = 1 if ONLY else 3
SPANISH = {"accept-language": "es-US"}
LAYOUT = """() => ({
    width: document.documentElement.scrollWidth,
    language: document.documentElement.lang,
    switches: document.querySelectorAll("[data-language]").length,
    forms: document.querySelectorAll("form#page-form").length,
})"""


@pytest.fixture(scope="module")
def browser(playwright):
    """A Chromium that paints no frame: barriers and widths are known without a picture.

    A script that waits for a frame waits in vain here; the browser tests of its app have it.
    """
    with chromium(playwright, *WITHOUT_FRAMES) as browser:
        yield browser


@pytest.fixture(scope="module")
def kept_world(browser, django_db_setup, django_db_blocker):
    """Everything.

    The browser is there before: with its event loop Django begins another connection.
    """
    with furnished(django_db_blocker) as world:
        yield world


@pytest.fixture
def world(kept_world, django_db_blocker):
    """The world as it was made."""
    with undone(django_db_blocker):
        yield kept_world


class Answers(ThreadingHTTPServer):
    """Gives the browser what a client is answered; a page that was asked for is not made again.

    It is a server, because a browser whose requests are routed caches nothing: to bring it the
    same styles with each page cost twice what the page did.
    """

    daemon_threads = True
    client = page = None

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.files = {}
        self.troubles = []
        # The transaction of the world is that of one thread, and others borrow it in turn.
        self.connection = connections["default"]
        self.alone = RLock()

    def find_page(self, url):
        """Ask for an address; whether it is a page, not a file, a fragment or a refusal."""
        with self.alone:
            response = self.client.get(url, headers=SPANISH)
        self.page = url, response
        kind = response.headers.get("Content-Type", "")
        if response.streaming:
            list(response)
            return False
        return response.status_code == 200 and "html" in kind and b"<main" in response.content

    def answer(self, path):
        """Status, headers and body for a path that the browser asks for."""
        if self.page[0] == path:
            response = self.page[1]
            return response.status_code, dict(response.headers), response.content
        with self.alone:
            if path not in self.files:
                connections["default"] = self.connection
                response = self.client.get(path, headers=SPANISH)
                body = b"".join(response) if response.streaming else response.content
                headers = dict(response.headers)
                if path.startswith(settings.STATIC_URL):
                    headers["Cache-Control"] = "max-age=3600"
                self.files[path] = response.status_code, headers, body
            return self.files[path]

    def handle_error(self, _request, _address):
        """Keep what went wrong for the test; a browser that has left is no trouble."""
        if not isinstance(error := sys.exception(), ConnectionError):
            self.troubles.append(error)


class Handler(BaseHTTPRequestHandler):
    """Writes one answer after the other to the browser."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):  # noqa: N802
        status, headers, body = self.server.answer(self.path)
        self.send_response(status)
        for name, value in (headers | {"Content-Length": len(body)}).items():
            self.send_header(name, value)
        # A page that is left does not wait for its parts.
        with suppress(ConnectionError):
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *said):
        """Nobody reads it."""


@pytest.fixture
def live_app(world):
    """No application: what the browser asks for is answered within the transaction of the world."""
    connection.inc_thread_sharing()
    answers = Answers()
    Thread(target=answers.serve_forever, daemon=True).start()
    yield answers
    answers.shutdown()
    answers.server_close()
    connection.dec_thread_sharing()


def drawn_by(response):
    """What tells a page from others: its templates, without the parts that the style guide shows.

    The first is the page's own, the others are what it is made of.
    """
    names = [template.name for template in response.templates]
    return names[0], frozenset(name for name in names if not name.startswith(SHOWN_IN_GUIDE))


def readers(world, part):
    """Clients of who looks, and the addresses each looks at: one of the staff at all of them.

    A partner, an applicant and whoever is not signed in look at what is theirs; a page that
    they see drawn like one before is not opened again.
    """
    addresses = OF_EACH_PATTERN[part::PARTS]
    people = [(world.own.host, addresses)]
    for actor in OTHERS:
        theirs = [one for one in addresses if one.demand != "public" and may(actor, one)]
        people.append((world.people[actor], theirs))
    people.append((None, [one for one in addresses if one.demand == "public"]))
    for person, theirs in people:
        client = Client()
        if person:
            client.force_login(person, backend=BACKEND)
        yield client, dict.fromkeys(one.url(world.own) for one in theirs)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_of_a_program_works_on_a_phone_in_spanish(world, live_app, open_page, axe, part):
    answers = live_app
    # A service worker would be there after its page; the door's own test has it.
    phone = open_page("phone", locale="es-US", service_workers="block")

    seen, wrong, languages, found, tried = set(), [], Counter(), 0, 0
    for client, urls in readers(world, part):
        answers.client = client
        # What somebody else was answered is not theirs.
        answers.files.clear()
        is_first, tried = not tried, tried or len(urls)
        for url in urls:
            if not answers.find_page(url):
                continue
            found += is_first
            # What is kept whole was drawn for somebody before, and looked at then.
            if not answers.page[1].templates:
                continue
            drawn = drawn_by(answers.page[1])
            if drawn in seen and (not is_first or drawn[0] in SAME_FOR_ALL):
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

    assert answers.troubles == []
    assert wrong == []
    if not ONLY:
        assert found > tried / 3
        # Papers and public pages speak the language they were written in.
        assert languages.most_common(1)[0][0] == "es"
