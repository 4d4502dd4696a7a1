"""A token in a real browser, on a phone: made, copied, used, revoked; the page that explains it."""

import re

import pytest
from django.db import transaction
from django.test import Client
from playwright.sync_api import expect

from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def director(live_app):
    with transaction.atomic():
        program = ProgramFactory(slug="piedmont")
        CommunityFactory(program=program, name="Larkspur", slug="larkspur")
        return MembershipFactory(program=program).user


def asked(token):
    """What a tool gets that knows the token."""
    answer = Client().get(
        "/api/v1/piedmont/communities", headers={"Authorization": f"Bearer {token}"}
    )
    return answer.status_code


def test_a_token_is_made_used_and_revoked(phone, sign_in, accessible, director):
    sign_in(phone, director)
    phone.goto("/piedmont/tools/tokens/")
    accessible(phone)
    phone.get_by_role("link", name="Make a token").first.click()
    phone.get_by_label("What it is for").fill("Spreadsheet of waves")
    accessible(phone)
    phone.get_by_role("button", name="Make the token").click()
    secret = phone.get_by_label("Your token")
    expect(secret).to_have_value(re.compile(r"^bic_\d+_[\w-]{43}$"))
    accessible(phone)
    token = secret.input_value()
    assert asked(token) == 200
    phone.get_by_role("link", name="I have copied it").click()
    row = phone.get_by_role("row", name="Spreadsheet of waves")
    expect(row).to_be_visible()
    accessible(phone)
    row.get_by_role("button", name="Revoke").click()
    expect(row).to_contain_text("Revoked")
    assert asked(token) == 401
    phone.goto("/piedmont/tools/tokens/all/")
    expect(phone.get_by_role("row", name="Spreadsheet of waves")).to_contain_text(director.name)
    accessible(phone)


def test_the_page_that_explains_the_api_has_no_barriers(phone, accessible, live_app):
    phone.goto("/api/v1/")
    expect(phone.get_by_role("heading", level=1)).to_have_text("What tools can read")
    accessible(phone)


def test_a_director_comes_to_webhooks_and_an_inner_address_is_refused(
    phone, sign_in, accessible, director
):
    sign_in(phone, director)
    phone.goto("/piedmont/tools/webhooks/")
    phone.get_by_role("link", name="Add a webhook").first.click()
    phone.get_by_label("Address").fill("https://127.0.0.1/")
    phone.get_by_label("A decision was recorded or locked").check(force=True)
    phone.get_by_role("button", name="Add the webhook").click()
    expect(phone.get_by_text("This address is not a public one.").first).to_be_visible()
    expect(phone.get_by_label("Address")).to_have_value("https://127.0.0.1/")
    accessible(phone)
