"""The road of the report of year 3 on a phone, from the closed wave to a partner's annex."""

import re

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.tenancy import scope
from evaluations.models import EvaluationFile, Wave
from evaluations.tasks import render_edition
from tests.access.world import make_world
from tests.browser.papers import write
from tests.evaluations.access import furnish
from tests.evaluations.rounds import rounds

REPORTS = "/here/communities/larkspur/evaluation-reports/"


def fits(page):
    """Nothing is wider than the screen."""
    return page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]


def check(page, axe):
    axe(page)
    assert fits(page), page.url


@pytest.fixture
def place(live_app):
    """A community that was asked in three waves; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
    own = world.own
    rounds(
        own.community, own.host,
        [(40, {"area": "north", "welcome": "2"})],
        [(30, {"area": "north", "welcome": "2"}), (20, {"area": "north", "welcome": "4"})],
        [(15, {"area": "north", "welcome": "2"}), (45, {"area": "north", "welcome": "4"})],
    )  # fmt: skip
    with scope(own.program):
        return own, world.people, Wave.objects.get(community=own.community, kind="year_3")


def test_the_report_of_year_3_is_published_in_two_languages(open_page, sign_in, axe, place):
    own, people, wave = place
    writer = open_page("phone")
    sign_in(writer, people[Actor("researcher")])
    draft(writer, axe, wave)

    editor = open_page("phone")
    sign_in(editor, people[Actor("coordinator")])
    editor.goto(writer.url)
    publish(editor, axe, "English")
    write_spanish(writer)
    editor.goto(writer.url)
    publish(editor, axe, "Spanish")
    make_files(own.program)

    partner = open_page("phone")
    sign_in(partner, people[Actor("lead", "municipal")])
    read(partner, axe)


def draft(page, axe, wave):
    """From the page of the wave to a draft with a summary."""
    page.goto(f"/here/communities/larkspur/evaluation/waves/{wave.pk}/")
    check(page, axe)
    page.get_by_role("link", name="Write the report").click()
    check(page, axe)
    page.get_by_role("button", name=re.compile("Assemble a draft.*Year 3")).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Evaluation report: Year 3")
    page.locator("#part-surveys").get_by_text("What the data say").click()
    expect(page.locator("#part-surveys")).to_contain_text("75.0%")
    check(page, axe)
    write(page, "summary", "English", "More people feel welcome.")


def publish(page, axe, language):
    """Publish a language that lacks nothing."""
    page.get_by_role("link", name=re.compile(f"Publish.*{language}")).click()
    check(page, axe)
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_role("link", name=re.compile(f"Read online.*{language}"))).to_be_visible()
    check(page, axe)


def write_spanish(page):
    """Translate title and summary."""
    page.reload()
    expect(page.locator("#h-in-es").locator("..")).to_contain_text("1 of 2 texts approved")
    write(page, "summary", "Spanish", "Más personas se sienten bienvenidas.", approve=True)


def read(page, axe):
    """A municipal partner finds the report, reads it in Spanish, and takes its files."""
    page.goto(REPORTS)
    check(page, axe)
    page.get_by_role("link", name="Version 1").click()
    check(page, axe)
    with page.expect_download() as paper:
        page.get_by_role("link", name="Download PDF (Spanish)").click()
    assert paper.value.path().read_bytes().startswith(b"%PDF-")
    with page.expect_download() as annex:
        page.get_by_role("link", name=re.compile("CSV.*Data annex, Spanish")).click()
    assert "75.0%" in annex.value.path().read_text("utf-8-sig")
    page.get_by_role("link", name=re.compile("Read online.*Spanish")).click()
    main = page.locator("main")
    expect(main).to_contain_text("Más personas se sienten bienvenidas.")
    expect(main).to_contain_text("75.0%")
    check(page, axe)


def make_files(program):
    """Let a worker make the files that wait."""
    with scope(program):
        waiting = list(EvaluationFile.objects.values_list("pk", flat=True))
    for pk in waiting:
        render_edition(program_id=program.pk, file_id=pk)


def test_pages_of_reports_are_accessible(open_page, sign_in, accessible, live_app):
    with transaction.atomic():
        world = make_world(furnished=False)
        with scope(world.own.program):
            furnish(world.own)
    subjects = world.own.subjects
    draft = subjects["evaluations:evaluationreport_edit:pk"]
    published = subjects["evaluations:evaluationreport_detail:pk"]
    page = open_page("phone")
    sign_in(page, world.people[Actor("coordinator")])
    for path in (
        "", f"{draft}/edit/", f"{draft}/parts/summary/", f"{draft}/delete/", f"{draft}/es/publish/",
        f"{draft}/es/preview/", f"{published}/", f"{published}/en/read/", f"{published}/history/",
    ):  # fmt: skip
        page.goto(f"{REPORTS}{path}")
        check(page, accessible)
