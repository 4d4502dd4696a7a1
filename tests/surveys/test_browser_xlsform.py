"""An XLSForm on a phone: chosen, waited for, looked at, agreed to, imported."""

import pytest
from playwright.sync_api import expect

from bic.surveys.models import FormFile, Item, Survey
from bic.surveys.tasks import read_form
from bic.tenancy import scope
from tests.factories import MembershipFactory, ProgramFactory
from tests.surveys.browsing import blind, look
from tests.surveys.forms import small

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
FORM = small(
    ("text", "job", "What is your work?", "Was arbeiten Sie?", ""),
    ("geopoint", "where", "Where do you work?", "Wo arbeiten Sie?", ""),
    ("text", "why", "Why there?", "Warum dort?", "${where} != ''"),
    ("begin repeat", "child", "Child", "Kind", ""),
    ("text", "first", "Name?", "Name?", ""),
    ("end repeat", "", "", "", ""),
    headings=("type", "name", "label::English (en)", "label::Oromiffa", "relevant"),
    settings={"form_title": "Work in town"},
)


@pytest.fixture
def program(live_app):
    return ProgramFactory(slug="alder-ridge", require_staff_mfa=False)


@pytest.mark.parametrize("size", ["phone", "desktop"])
@pytest.mark.parametrize("scripts", [True, False])
def test_a_form_is_brought_in(program, open_page, sign_in, axe, size, scripts):
    page = open_page(size, java_script_enabled=scripts)
    sign_in(page, MembershipFactory(program=program, role="researcher").user)
    page.goto("/alder-ridge/surveys/xlsform/")
    look(page, axe if scripts else blind)
    page.locator("#id_file").set_input_files(
        {"name": "work.xlsx", "mimeType": "application/octet-stream", "buffer": FORM}
    )
    page.get_by_role("button", name="Read the file").click()
    expect(page.get_by_text("Waiting for a worker")).to_be_visible()
    with scope(program):
        file = FormFile.objects.get()
    read_form(program_id=program.pk, file_id=file.pk)
    if not scripts:
        page.get_by_role("link", name="Refresh").click()
    expect(page.get_by_role("heading", name="Left out")).to_be_visible()
    look(page, axe if scripts else blind)
    press(page)
    expect(page.get_by_text("Say first that you agree to what is left out.").first).to_be_visible()
    page.get_by_label("Language of “Oromiffa”").select_option("om")
    page.get_by_label("Import the form without the questions that are left out").check()
    press(page)
    expect(page.get_by_text("The form is imported as a draft.")).to_be_visible()
    with scope(program):
        survey = Survey.objects.get()
        keys = [one.key for one in Item.objects.order_by("position")]
    assert (survey.title, survey.languages) == ("Work in town", ["en", "om"])
    assert keys == ["_page", "_consent", "job"]


def press(page):
    page.get_by_role("button", name="Import as a draft").click()
