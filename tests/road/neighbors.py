"""Residents without an account: one answers on her phone, many others by plain requests."""

import requests
from playwright.sync_api import expect

from tests.road.walking import Person, Road
from tests.surveys.browsing import press

SURVEYS = "/open/piedmont/surveys/"


def answer_on_a_phone(person: Person, survey: str, *labels: str) -> None:
    """Answer a survey in Spanish, one question a page, by forms alone."""
    page = person.page
    person.goes_to(f"{SURVEYS}{survey}/")
    press(page, "Estoy de acuerdo, empezar")
    for label in labels:
        page.get_by_label(label, exact=True).check()
        with page.expect_navigation():
            press(page, "Siguiente")
    press(page, "Enviar mis respuestas")
    thanks = page.get_by_role("heading", level=1)
    expect(thanks).to_have_text("Gracias. Sus respuestas llegaron.")


def neighbors_answer(road: Road, survey: str, people: int, **answers: str) -> None:
    """So many neighbors, each from a device of their own; the same address takes them."""
    address = f"{road.origin}{SURVEYS}{survey}/"
    for _person in range(people):
        with requests.Session() as device:
            device.post(address, {"mode": "self", "begin": "1"}, timeout=60)
            for key, value in answers.items():
                device.post(f"{address}q/{key}/", {key: value, "next": "1"}, timeout=60)
            sent = device.post(f"{address}send/", {"send": "1"}, timeout=60)
            assert "/thanks/" in sent.url, (sent.status_code, sent.url)
