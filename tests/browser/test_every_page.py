"""Every page of a program, on a phone, in Spanish: no barriers, nothing wider than the screen."""

from collections import Counter

import pytest
from django.test import Client

from tests.access.addresses import ONLY
from tests.access.test_access import OF_EACH_PATTERN
from tests.access.world import make_world
from tests.plugins.program import BACKEND

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE_WIDTH = 390
PARTS = 1 if ONLY else 3
LAYOUT = """() => ({
    width: document.documentElement.scrollWidth,
    language: document.documentElement.lang,
    switches: document.querySelectorAll("[data-language]").length,
    forms: document.querySelectorAll("form#page-form").length,
})"""


def is_page(client, url):
    """Whether an address answers with a page, not with a file, a fragment or a refusal."""
    response = client.get(url)
    kind = response.headers.get("Content-Type", "")
    if response.streaming:
        list(response)
        return False
    return response.status_code == 200 and "html" in kind and b"<main" in response.content


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_of_a_program_works_on_a_phone_in_spanish(open_page, sign_in, axe, part):
    world = make_world()
    director = world.own.host
    client = Client()
    client.force_login(director, backend=BACKEND)
    urls = [address.url(world.own) for address in OF_EACH_PATTERN[part::PARTS]]
    pages = [url for url in dict.fromkeys(urls) if is_page(client, url)]
    phone = open_page("phone", locale="es-US")
    sign_in(phone, director)

    wrong, languages = [], Counter()
    for url in pages:
        phone.goto(url)
        axe(phone)
        layout = phone.evaluate(LAYOUT)
        if layout["width"] > PHONE_WIDTH:
            wrong.append((url, "wider than the screen"))
        if layout["switches"] and layout["forms"] != 1:
            wrong.append((url, "loses what was typed when the language is changed"))
        languages[layout["language"]] += 1

    assert wrong == []
    if not ONLY:
        assert len(pages) > len(urls) / 3
        # Papers and public pages speak the language they were written in.
        assert languages.most_common(1)[0][0] == "es"
