"""A recommendation on a phone: from an adopted proposal to the packet, the answer, the log."""

import io
import re

import pytest
from django.db import transaction
from playwright.sync_api import expect
from pypdf import PdfReader

from bic.documents.models import Document
from bic.documents.services import add_document
from bic.people.rules import Actor
from bic.tenancy import scope
from meetings.models import Packet
from meetings.tasks import render_packet
from tests.access.world import make_world
from tests.documents.files import checked
from tests.meetings.making import make_proposal
from tests.meetings.submissions import make_body
from tests.meetings.test_packets import locked_pdf, pages

HERE = "/here/communities/larkspur"


@pytest.fixture
def place(live_app):
    """A council, an adopted proposal, and two documents, one of them locked; committed."""
    with transaction.atomic():
        world = make_world(furnished=False)
        own = world.own
        with scope(own.program):
            make_body(own.community)
            make_proposal(own.community, state="adopted")
            for title, content in (("Roster", pages(2)), ("Locked letter", locked_pdf())):
                add_document(
                    program=own.program, community=own.community, by=own.host, title=title,
                    upload=checked(content, f"{title}.pdf"), kind=Document.Kind.OTHER,
                )  # fmt: skip
    return own, world.people


def check(page, axe):
    """Nothing is wider than the screen, and axe finds nothing."""
    axe(page)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], page.url


def test_a_council_gets_its_packet_and_answers(open_page, sign_in, axe, place):
    own, people = place
    page = open_page("phone")
    sign_in(page, people[Actor("coordinator")])
    prepare(page, axe)
    attach(page, axe, "Roster")
    attach(page, axe, "Locked letter")
    make_packet(page, axe, own.program)
    answer(page, axe)
    follow_up(page, axe)

    partner = open_page("phone")
    sign_in(partner, people[Actor("lead", "municipal")])
    partner.goto(f"{HERE}/submissions/")
    check(partner, axe)
    partner.get_by_role("link", name="A language line").click()
    expect(partner.locator("main")).to_contain_text("7 for, 0 against (unanimous)")
    check(partner, axe)


def prepare(page, axe):
    page.goto(f"{HERE}/submissions/")
    check(page, axe)
    page.get_by_role("link", name="Prepare a submission").first.click()
    check(page, axe)
    page.locator("[name=body]").select_option(label="Larkspur Town Council")
    page.get_by_role("radio", name="Ask for a decision").check()
    page.locator("[name=title_en]").fill("A language line")
    page.locator("[name=memo_en]").fill("We ask for a language line.")
    page.locator("[name=title_es]").fill("Una línea de idiomas")
    page.locator("[name=title_es_ok]").check()
    page.locator("[name=memo_es]").fill("Pedimos una línea de idiomas.")
    page.locator("[name=memo_es_ok]").check()
    page.get_by_role("checkbox", name=re.compile("A language line for town services")).check()
    page.locator("[name=cost]").fill("$12,000")
    page.get_by_role("button", name="Save submission").click()
    expect(page.locator("h1")).to_contain_text("1. A language line")
    check(page, axe)


def attach(page, axe, title):
    page.get_by_role("link", name="Attach a document").click()
    check(page, axe)
    page.locator("[name=document]").select_option(label=title)
    with page.expect_navigation():
        page.get_by_role("button", name="Attach it").click()
    expect(page.locator("main")).to_contain_text(title)


def make_packet(page, axe, program):
    """Ask for it in both languages, let a worker make it, and take it along."""
    page.get_by_role("checkbox", name="Spanish").check()
    page.get_by_role("button", name="Make the packet").click()
    expect(page.locator("main")).to_contain_text("waits for a worker")
    check(page, axe)
    with scope(program):
        [key] = Packet.objects.values_list("pk", flat=True)
    render_packet(program_id=program.pk, file_id=key)
    ready = page.get_by_role("link", name="Download packet (PDF)")
    expect(ready).to_be_visible()
    expect(page.locator("main")).to_contain_text("Locked letter: It needs a password.")
    check(page, axe)
    with page.expect_download() as download:
        ready.click()
    reader = PdfReader(io.BytesIO(download.value.path().read_bytes()))
    assert reader.page_labels[-3:] == ["A", "A-1", "A-2"]
    assert "Pedimos una línea de idiomas." in "".join(one.extract_text() for one in reader.pages)


def answer(page, axe):
    """The council asks and votes."""
    with page.expect_navigation():
        page.get_by_role("button", name="Handed in").click()
    page.get_by_role("link", name="Add a question").click()
    check(page, axe)
    page.locator("[name=question]").fill("Who pays?")
    page.locator("[name=asked_by]").fill("Council member Ruiz")
    page.locator("[name=asked_on]").fill("2026-11-20")
    page.get_by_role("button", name="Save question").click()
    expect(page.locator("main")).to_contain_text("Not answered yet")
    page.get_by_role("link", name=re.compile("^Answer it")).click()
    page.locator("[name=answer]").fill("The general fund.")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Record the outcome").click()
    check(page, axe)
    page.get_by_role("radio", name="Passed", exact=True).check()
    page.locator("[name=outcome_on]").fill("2026-11-20")
    page.locator("[name=votes_for]").fill("7")
    page.locator("[name=votes_against]").fill("0")
    page.get_by_role("button", name="Save outcome").click()
    expect(page.locator("main")).to_contain_text("7 for, 0 against (unanimous)")
    check(page, axe)


def follow_up(page, axe):
    """A promise is written down; the log has the council's evening by itself."""
    page.get_by_role("link", name="Add a promise").click()
    check(page, axe)
    page.get_by_role("radio", name="We owe it").check()
    page.locator("[name=what]").fill("A report after a year")
    page.get_by_role("button", name="Save promise").click()
    check(page, axe)
    for name in ("Promises", "Briefings", "Bodies"):
        page.get_by_role("navigation", name="Recommendations").get_by_role(
            "link", name=name
        ).click()
        check(page, axe)
    page.get_by_role("link", name="Larkspur Town Council").click()
    expect(page.locator("main")).to_contain_text("Submission 1: A language line")
    check(page, axe)
