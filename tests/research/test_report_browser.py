"""The road of a research report on a phone, from the data to the page of a municipal partner."""

import re

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from research.models import EditionFile
from research.services import profile
from research.tasks import render_edition
from tests.access.world import make_world
from tests.browser.papers import write
from tests.research.access import furnish
from tests.research.assets import make_place
from tests.research.furnish_themes import add_theme

REPORTS = "/here/communities/larkspur/research-reports/"


@pytest.fixture
def place(live_app):
    """A program with a frozen profile, a public asset and a theme; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        own = world.own
        with scope(own.program):
            furnish_without_reports(own)
    return own, world.people


def furnish_without_reports(own):
    from tests.research import access  # noqa: PLC0415

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(access.furnish_report, "furnish", lambda place: None)
        furnish(own)
    profile.freeze(own.community, title="For the meeting", note="", by=own.host)
    make_place(own.community, "Mill Pond")
    add_theme(own.community, "Water and power", by=own.host, spanish="Agua y luz")


def fits(page):
    """Nothing is wider than the screen."""
    return page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


def check(page, axe):
    axe(page)
    assert fits(page), page.url


def test_a_report_is_published_in_two_languages(open_page, sign_in, axe, place):
    own, people = place
    page = open_page("phone")
    sign_in(page, people[Actor("coordinator")])
    draft_in_english(page, axe)
    publish_in_english(page, axe)
    follow_in_spanish(page)
    make_files(own.program)

    partner = open_page("phone")
    sign_in(partner, people[Actor("lead", "municipal")])
    partner.goto(REPORTS)
    check(partner, axe)
    partner.get_by_role("link", name="Version 1").click()
    check(partner, axe)
    with partner.expect_download() as download:
        partner.get_by_role("link", name="Download PDF (Spanish)").click()
    assert download.value.path().read_bytes().startswith(b"%PDF-")
    partner.get_by_role("link", name=re.compile("Read online.*Spanish")).click()
    main = partner.locator("main")
    expect(main).to_contain_text("Una de cada cuatro nació fuera.")
    expect(main).to_contain_text("Agua y luz")
    expect(main).to_contain_text("25.0% ± 3.7")
    check(partner, axe)


def draft_in_english(page, axe):
    """Assemble a draft, look at its facts, and write."""
    page.goto(REPORTS)
    check(page, axe)
    page.get_by_role("button", name="Assemble a draft").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Research report, Version 1")
    check(page, axe)
    page.get_by_text("What the data say").first.click()
    expect(page.locator("#part-profile")).to_contain_text("25.0%")
    axe(page)
    write(page, "title", "Spanish", "Lo que aprendimos", approve=True)
    write(page, "summary", "English", "One in four was born abroad.")
    write(page, "next", "English", "Bills in Spanish.")


def publish_in_english(page, axe):
    """See what Spanish lacks, translate the summary, and publish the original."""
    page.goto(f"{page.url.split('#')[0].removesuffix('edit/')}es/publish/")
    expect(page.locator("main")).to_contain_text("missing or not approved")
    check(page, axe)
    page.get_by_role("link", name="Executive summary").click()
    write(page, "summary", "Spanish", "Una de cada cuatro nació fuera.", approve=True)
    page.reload()
    expect(page.locator("#h-in-es").locator("..")).to_contain_text("2 of 3 texts approved")
    page.get_by_role("link", name=re.compile("Preview.*Spanish")).click()
    expect(page.locator("main")).to_contain_text("Una de cada cuatro nació fuera.")
    check(page, axe)
    page.go_back()
    page.get_by_role("link", name=re.compile("Publish.*English")).click()
    check(page, axe)
    page.get_by_role("button", name="Publish").click()
    expect(page.locator("main")).to_contain_text("Read online")
    check(page, axe)


def follow_in_spanish(page):
    """Translate what is missing and publish it too."""
    page.get_by_role("link", name="Recommendations and next steps").click()
    write(page, "next", "Spanish", "Facturas en español.", approve=True)
    page.reload()
    page.get_by_role("link", name=re.compile("Publish.*Spanish")).click()
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_role("link", name=re.compile("Read online.*Spanish"))).to_be_visible()


def make_files(program):
    """Let a worker make the files that wait."""
    with scope(program):
        waiting = list(EditionFile.objects.values_list("pk", flat=True))
    for pk in waiting:
        render_edition(program_id=program.pk, file_id=pk)


def test_pages_of_reports_are_accessible(open_page, sign_in, accessible, live_app):
    with transaction.atomic():
        world = make_world(furnished=False)
        with scope(world.own.program):
            furnish(world.own)
    subjects = world.own.subjects
    draft = subjects["research:researchreport_edit:pk"]
    published = subjects["research:researchreport_detail:pk"]
    page = open_page("phone")
    sign_in(page, world.people[Actor("coordinator")])
    for path in (
        "", f"{draft}/edit/", f"{draft}/parts/summary/", f"{draft}/delete/", f"{draft}/es/publish/",
        f"{draft}/es/preview/", f"{published}/", f"{published}/edit/", f"{published}/en/read/",
        f"{published}/history/",
    ):  # fmt: skip
        page.goto(f"{REPORTS}{path}")
        check(page, accessible)
