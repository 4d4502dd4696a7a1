"""The main road of an application on a phone: read the call, write with another, send."""

import re

import pytest
from playwright.sync_api import expect

from bic.notices.models import Notice
from bic.tenancy import scope
from communities.models import Application
from tests.communities import calling
from tests.factories import MembershipFactory, ProgramFactory, UserFactory, north_carolina

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def call(live_app):
    program = ProgramFactory(name="Piedmont Program", slug="piedmont")
    MembershipFactory(program=program)
    return calling.make_call(program)


def read_in_spanish(call, open_page, axe):
    """The public page and the form that begins an application, in another language."""
    reader = open_page("phone", locale="es")
    reader.goto(f"{call.public_path}")
    expect(reader.get_by_role("heading", level=1)).to_have_text("Municipios del Piedmont")
    axe(reader)
    reader.get_by_role("link", name="Comenzar una solicitud").first.click()
    axe(reader)


def be_signed_out_while_typing(phone, sign_in, ana, application):
    """Said so, and the text comes back after signing in again."""
    phone.context.clear_cookies()
    phone.get_by_label(re.compile("What does your community have")).fill("A library and more")
    expect(phone.locator("#question-assets [data-autosave-status]")).to_contain_text("signed out")
    sign_in(phone, ana)
    phone.goto(f"{application.get_absolute_url()}write/")
    expect(phone.get_by_label(re.compile("What does your community have"))).to_have_value(
        "A library and more"
    )


# Long: one road, told from its beginning to its end.
def test_a_town_applies_with_a_partner_on_two_phones(
    call, open_page, sign_in, axe, live_app, watch
):
    county = north_carolina().counties.get(geoid="37135")
    ana, ben = UserFactory(name="Ana Ruiz"), UserFactory(name="Ben Okafor")
    read_in_spanish(call, open_page, axe)
    application = calling.begin(call, county, user=ana)
    calling.join(application, ben, "edit")
    with scope(call.program_id):
        calling.fill(application, ana, assets="A library", hopes="More", commitment="Time")
    phone, other = open_page("phone"), open_page("desktop")
    sign_in(phone, ana)
    sign_in(other, ben)
    phone.goto("/")
    other.goto("/")

    # Each answer is saved alone, with the word beside it.
    phone.get_by_label(re.compile("Why does your community")).fill("Newcomers ask us.")
    status = phone.locator("#question-motivation [data-autosave-status]")
    expect(status).to_have_text(re.compile("Saved"))
    axe(phone)

    # The other page is older: both versions are shown, and the other person decides.
    other.get_by_label(re.compile("Why does your community")).fill("Ben's words.")
    watch.expect("409 for .*/answers/motivation/")
    expect(other.get_by_text("Ana Ruiz saved this answer")).to_be_visible()
    axe(other)
    other.get_by_role("button", name="Save mine").click()
    expect(other.locator("#question-motivation [data-autosave-status]")).to_have_text(
        re.compile("Saved")
    )

    # What is too long is refused at its field, and stays in it; views are tried with 3 MB.
    hopes = phone.get_by_label(re.compile("What do you hope"))
    hopes.evaluate(
        "box => { box.value = 'a'.repeat(30_000);"
        " box.dispatchEvent(new Event('input', {bubbles: true})) }"
    )
    watch.expect("422 for .*/answers/hopes/")
    expect(phone.locator("#question-hopes [data-autosave-error]")).to_contain_text("20000")
    hopes.fill("More of us on our boards.")
    expect(phone.locator("#question-hopes [data-autosave-error]")).to_be_hidden()

    # The list of what is there may ask in the same moment.
    watch.expect("401 .*/applications/")
    be_signed_out_while_typing(phone, sign_in, ana, application)
    phone.get_by_label("Name").fill("Ana Ruiz")
    phone.get_by_label("Email address").fill("ana@example.org")
    phone.get_by_role("button", name="Save and check before sending").click()
    axe(phone)
    phone.get_by_role("button", name="Send it now").click()
    expect(phone.get_by_text("Your application is sent.")).to_be_visible()
    axe(phone)
    with scope(call.program_id):
        assert Application.objects.get().status == "submitted"
        assert Notice.objects.count() == 2
