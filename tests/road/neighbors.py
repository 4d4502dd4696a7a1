"""Residents without an account: one answers on her phone, many others by plain requests."""

from itertools import count
from urllib.parse import urljoin

import requests
from playwright.sync_api import expect
from requests.adapters import HTTPAdapter

from tests.road.walking import Person, Road
from tests.surveys.browsing import press

HOMES = count(1)


class FromHome(HTTPAdapter):
    """Comes from a network address of its own: in years they are many, and here it is minutes."""

    def init_poolmanager(self, *args, **kwargs):
        home = next(HOMES)
        kwargs["source_address"] = (f"127.1.{home // 250}.{home % 250 + 1}", 0)
        super().init_poolmanager(*args, **kwargs)


def answer_on_a_phone(person: Person, address: str, *labels: str) -> None:
    """Answer a survey in Spanish, one question a page, by forms alone."""
    page = person.page
    person.goes_to(address)
    press(page, "Estoy de acuerdo, empezar")
    for label in labels:
        page.get_by_label(label, exact=True).check()
        with page.expect_navigation():
            press(page, "Siguiente")
    press(page, "Enviar mis respuestas")
    thanks = page.get_by_role("heading", level=1)
    expect(thanks).to_have_text("Gracias. Sus respuestas llegaron.")


def neighbors_answer(road: Road, survey: str, people: int, **answers: str) -> None:
    """So many neighbors answer at an address, each from a device and a home of their own."""
    address = urljoin(road.origin, survey)
    for _person in range(people):
        with requests.Session() as device:
            device.mount("http://", FromHome())
            device.post(address, {"mode": "self", "begin": "1"}, timeout=60)
            for key, value in answers.items():
                device.post(f"{address}q/{key}/", {key: value, "next": "1"}, timeout=60)
            sent = device.post(f"{address}send/", {"send": "1"}, timeout=60)
            assert "/thanks/" in sent.url, (sent.status_code, sent.url)


def says_how_the_work_goes(person: Person, address: str, begin: str, on: str, send: str) -> None:
    """Answer the process survey: agree to its first statement, and leave out the rest."""
    page = person.page
    person.goes_to(address)
    press(page, begin)
    page.get_by_role("radio").nth(3).check(force=True)
    while page.get_by_role("button", name=on, exact=True).count():
        with page.expect_navigation():
            press(page, on)
    press(page, send)
    page.wait_for_url("**/thanks/**")
