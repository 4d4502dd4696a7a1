"""Confirming an address in a real browser, and the page about a link that does not work."""

from urllib.parse import urlsplit

from django.core import mail
from django.urls import reverse
from playwright.sync_api import expect

from bic.notices.mail import WEB_ADDRESS
from bic.people import confirmations
from bic.people.models import User


def test_somebody_confirms_an_address(open_page, accessible, program, monkeypatch):
    monkeypatch.setattr(confirmations, "_purposes", {})
    confirmations.confirms(
        "application", heading="Begin your application", text="You get a page of your own."
    )(lambda program, _user, _payload: reverse("people:profile"))
    confirmations.ask_to_confirm(
        program, email="rosa@example.org", name="Rosa", language="en", purpose="application",
        payload={}, visitor="phone",
    )  # fmt: skip
    link = urlsplit(WEB_ADDRESS.search(mail.outbox[0].body)[0]).path
    page = open_page("phone")

    page.goto(link[:-5] + "/")
    accessible(page)
    page.goto(link)
    accessible(page)
    page.get_by_role("button", name="Español").click()
    expect(page.get_by_role("button", name="Confirmar y continuar")).to_be_visible()
    accessible(page)
    page.get_by_role("button", name="English").click()
    page.get_by_role("button", name="Confirm and continue").click()
    page.wait_for_url(f"**{reverse('people:profile')}")
    assert User.objects.get().email == "rosa@example.org"

    page.goto(link)
    expect(page.get_by_role("heading", name="This is done already")).to_be_visible()
    accessible(page)
