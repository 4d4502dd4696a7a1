"""Every page of a program, on a phone, in Spanish: no barriers, nothing wider than the screen."""

import pytest
from django.test import Client

from tests.access.test_access import BACKEND, OF_PROGRAM
from tests.access.world import make_world

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE_WIDTH = 390


def is_page(client, url):
    """Whether an address answers with a page, not with a file, a fragment or a refusal."""
    response = client.get(url)
    kind = response.headers.get("Content-Type", "")
    if response.streaming:
        list(response)
        return False
    return response.status_code == 200 and "html" in kind and b"<main" in response.content


def test_every_page_of_a_program_works_on_a_phone_in_spanish(open_page, sign_in, axe, live_app):
    world = make_world()
    director = world.own.host
    client = Client()
    client.force_login(director, backend=BACKEND)
    urls = [address.url(world.own) for address in OF_PROGRAM]
    pages = [url for url in dict.fromkeys(urls) if is_page(client, url)]
    phone = open_page("phone", locale="es-US")
    sign_in(phone, director)

    too_wide, without_form = [], []
    for url in pages:
        phone.goto(url)
        axe(phone)
        if phone.evaluate("document.documentElement.scrollWidth") > PHONE_WIDTH:
            too_wide.append(url)
        switch, form = phone.locator("[data-language]"), phone.locator("form#page-form")
        if switch.count() and form.count() != 1:
            without_form.append(url)

    assert too_wide == []
    assert without_form == []
    assert len(pages) > len(OF_PROGRAM) / 3
    assert phone.evaluate("document.documentElement.lang") == "es"
