"""Letters by private link and a pledge that is kept, on phones; the signer's without scripts."""

import pytest
from django.core.cache import cache
from django.urls import reverse
from playwright.sync_api import expect

from bic.links import services as links
from bic.tenancy import scope
from communities.models import LetterRequest, Pledge
from communities.services import letters
from tests.communities.applications import make_applicant, make_application
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory


@pytest.fixture
def application(live_app):
    cache.clear()
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    community = CommunityFactory(program=program, name="Larkspur", slug="larkspur")
    with scope(program):
        return make_application(community)


@pytest.fixture
def applicant(application):
    with scope(application.program_id):
        return make_applicant(application)


def test_a_letter_is_asked_for_written_in_spanish_and_its_pledge_kept(
    open_page, phone, sign_in, axe, application, applicant
):
    sign_in(phone, applicant)
    phone.goto(reverse("communities:letter_list", args=["piedmont", "larkspur", application.pk]))
    axe(phone)
    phone.get_by_role("link", name="Ask for a letter").click()
    phone.get_by_text("Immigrant leader", exact=True).click()
    phone.get_by_label("Name", exact=True).fill("Teodoro Quispe-Lamar")
    phone.get_by_text("Español", exact=True).last.click()
    axe(phone)
    phone.get_by_role("button", name="Ask", exact=True).click()
    phone.get_by_role("heading", name="The link to hand over").wait_for()
    axe(phone)
    link = phone.locator("section bdi").first.inner_text()

    signer = open_page("phone", java_script_enabled=False)
    signer.goto(link[link.index("/l/") :])
    signer.get_by_role("link", name="Escribir la carta aquí").click()
    signer.get_by_label("Su vínculo con las comunidades inmigrantes").fill("Vivo aquí.")
    signer.get_by_label("Por qué apoya esto").fill("Queremos decidir juntos.")
    signer.get_by_label("Dar un lugar para reunirse").check(force=True)
    signer.get_by_role("button", name="Ver la carta").click()
    expect(signer.get_by_text("Queremos decidir juntos.")).to_be_visible()
    signer.get_by_role("button", name="Enviar la carta").click()
    signer.get_by_role("heading", name="Gracias").wait_for()

    with scope(application.program_id):
        letter = LetterRequest.objects.get()
        assert (letter.state, letter.signed_name) == ("received", "Teodoro Quispe-Lamar")
        pledge = Pledge.objects.get()
    sign_in(phone, MembershipFactory(program=application.program, role="coordinator").user)
    phone.goto(reverse("communities:pledge_list", args=["piedmont", "larkspur"]))
    axe(phone)
    phone.get_by_role("link", name=pledge.what).click()
    phone.get_by_role("link", name="Was it kept?").click()
    phone.get_by_text("Kept", exact=True).click()
    axe(phone)
    phone.get_by_role("button", name="Save check-in").click()
    phone.get_by_text("Noted. The ledger shows it.").wait_for()
    axe(phone)


def test_pages_of_the_signer_are_accessible(phone, open_page, axe, application, applicant):
    with scope(application.program_id):
        letter = letters.request(
            LetterRequest(
                program=application.program,
                community=application.community,
                application=application,
                signer_name="Ruth Oduya-Marsh",
                signer_kind="government",
            ),
            by=applicant,
        )
        path = links.path_of(letters.link_of(letter))
    for page in (phone, open_page("desktop")):
        for name in ("", "write/", "upload/", "decline/"):
            page.goto(path + name)
            axe(page)
