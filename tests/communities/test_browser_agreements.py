"""An agreement in a real browser: sent out, signed on a phone and on paper, sealed, verified."""

import re

import pytest
from django.core.files.storage import default_storage
from django.db import transaction
from playwright.sync_api import expect

from bic.documents import sealing
from bic.people.rules import Actor
from bic.tenancy import scope
from communities.models import AgreementFile
from communities.services import asking
from communities.tasks import seal_agreement
from tests.access.world import make_world
from tests.communities.agreements import fresh, sign, signature_of, write_draft
from tests.documents import files


@pytest.fixture
def written(live_app, settings, tmp_path):
    """A draft that can be sent out, and the coordinator who wrote it."""
    path = sealing.make_certificate(tmp_path / "seal.p12", passphrase="word", name="Blueprint")
    settings.SEAL_PKCS12, settings.SEAL_PASSPHRASE = str(path), "word"
    with transaction.atomic():
        world = make_world(furnished=False)
        coordinator = world.people[Actor("coordinator")]
        with scope(world.own.program):
            draft = write_draft(world.own.community, coordinator)
    return draft, coordinator


def fits(page):
    """Whether the page is no wider than the screen."""
    width = page.evaluate("document.documentElement.scrollWidth")
    return width <= page.viewport_size["width"]


def link_of(agreement, name):
    with transaction.atomic(), scope(agreement.program):
        return asking.links.path_of(asking.link_of(fresh(agreement), signature_of(agreement, name)))


# Long: one road, told from its beginning to its end.
def test_an_agreement_is_signed_sealed_and_verified(open_page, sign_in, axe, written):
    agreement, coordinator = written
    with scope(agreement.program):
        base = agreement.get_absolute_url()
    desk = open_page("desktop")
    sign_in(desk, coordinator)
    desk.goto(base)
    axe(desk)
    for page in ("settings/", "details/", "authority/", "parts/payments/add/", "owed/add/"):
        desk.goto(base + page)
        axe(desk)
    desk.goto(base)
    desk.get_by_role("button", name="Send out for signature").click()
    expect(desk.get_by_text("Sent out for signature.")).to_be_visible()
    axe(desk)
    desk.get_by_role("link", name="Correct Rosa Pell").click()
    axe(desk)
    desk.get_by_label("Email address").fill("rosa.pell@example.org")
    desk.get_by_role("button", name="Save").click()
    expect(desk.get_by_text("Rosa Pell is corrected.")).to_be_visible()

    phone = open_page("phone")
    phone.goto(link_of(agreement, "Simone Hale"))
    axe(phone)
    assert fits(phone)
    phone.get_by_label("Your full name").fill("Simone Hale")
    phone.get_by_label("Your position").fill("Vice provost")
    phone.get_by_label("By which authority you sign").fill("Delegation of the provost")
    phone.get_by_label(re.compile("I agree to sign this agreement")).check()
    phone.get_by_role("button", name="Sign", exact=True).click()
    expect(phone.get_by_role("heading", name="Thank you.")).to_be_visible()
    axe(phone)

    phone.goto(link_of(agreement, "Joan Eddings"))
    phone.get_by_role("link", name="Sign on paper and upload the page").click()
    axe(phone)
    scan = {"name": "page.pdf", "mimeType": "application/pdf", "buffer": files.pdf()}
    phone.get_by_label("Scan or photograph").set_input_files(scan)
    phone.get_by_label("Day of the signature").fill("2026-01-04")
    phone.get_by_label("By which authority you sign").fill("Charter, section 3")
    phone.get_by_role("button", name="Sign on paper").click()
    expect(phone.get_by_role("heading", name="Thank you.")).to_be_visible()

    with transaction.atomic(), scope(agreement.program):
        sign(agreement, "Rosa Pell")
        file = AgreementFile.objects.get(agreement=agreement)
    seal_agreement(program_id=agreement.program_id, file_id=file.pk)
    with scope(agreement.program):
        file = AgreementFile.objects.select_related("document__current").get(pk=file.pk)
        assert (file.state, file.is_sealed) == ("ready", True), file.problem_detail
        with default_storage.open(file.document.current.storage_key) as stored:
            content = stored.read()
    desk.goto(base)
    expect(desk.get_by_text("Signed and sealed")).to_be_visible()
    expect(desk.get_by_text("Signed by 3 of 3 parties.")).to_be_visible()
    axe(desk)

    phone.goto("/open/verify/")
    verify(phone, content)
    expect(phone.get_by_role("heading", name="Sealed by us, and unchanged")).to_be_visible()
    expect(phone.get_by_text("Vice provost")).to_be_visible()
    axe(phone)
    assert fits(phone)
    verify(phone, content + b"\n%added")
    expect(phone.get_by_role("heading", name="Changed after it was sealed")).to_be_visible()

    desk.get_by_role("button", name="Amend").click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text("Amendment 1 to:")
    axe(desk)


def verify(page, content):
    """Upload `content` to the page that verifies."""
    file = {"name": "agreement.pdf", "mimeType": "application/pdf", "buffer": content}
    page.get_by_label("PDF file").set_input_files(file)
    page.get_by_role("button", name="Verify this file").click()
