"""Reports in a real browser: accessible at both widths, saved while one writes."""

import re

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.people.rules import Actor
from bic.reports import services
from bic.reports.models import Narrative, ReportFile
from bic.reports.pdf import Rendered
from bic.tenancy import scope
from tests.access.world import make_world
from tests.reports.conftest import END, START

BASE = "/here/communities/larkspur/reports/"


@pytest.fixture
def place(live_app):
    """A draft and a published report, committed; the coordinator who made them."""
    with transaction.atomic():
        world = make_world(furnished=False)
        by = world.people[Actor("coordinator")]
        with scope(world.own.program):
            community = world.own.community
            draft = services.draft_report(community, START, END, by=by, language="en")
            other = services.draft_report(community, START, END, by=by, language="en")
            published = services.publish(other, by=by)
    return world.own.program, by, draft, published


def test_pages_of_reports_are_accessible(open_page, sign_in, accessible, place):
    _program, by, draft, published = place
    page = open_page("phone")
    sign_in(page, by)

    for path in (
        BASE, f"{BASE}new/", f"{BASE}{draft.pk}/edit/", f"{BASE}{draft.pk}/publish/",
        f"{BASE}{draft.pk}/preview/", f"{BASE}{published.pk}/", "/here/reports/",
    ):  # fmt: skip
        page.goto(path)
        accessible(page)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= page.viewport_size["width"], path


def test_a_text_is_saved_while_it_is_written(page, sign_in, place):
    program, by, draft, _published = place
    sign_in(page, by)
    page.goto(f"{BASE}{draft.pk}/edit/")
    part = page.locator("#part-3")

    for text in ("Families came.", "Families came to three meetings."):
        with page.expect_response(re.compile("/parts/3/autosave/$")) as answer:
            part.get_by_role("textbox").fill(text)
        assert answer.value.status == 204
        expect(part.get_by_role("status")).to_have_text(re.compile("^Saved"))

    with scope(program):
        assert Narrative.objects.get(report=draft, part=3).text == text


def test_the_page_shows_the_file_when_it_is_there(page, sign_in, place):
    program, by, _draft, published = place
    sign_in(page, by)
    page.goto(f"{BASE}{published.pk}/")
    expect(page.get_by_text("waits for a worker")).to_be_visible()

    with scope(program):
        file = ReportFile.objects.get(report=published)
        services.files.finish_pdf(
            services.files.claim(file.pk), Rendered(b"%PDF-1.7 invented", pages=3)
        )

    expect(page.get_by_role("link", name="Download PDF")).to_be_visible()
