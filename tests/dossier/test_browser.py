"""Leaving, in a real browser: ask, wait, fetch; read the dossier from a disk; arrive elsewhere."""

from zipfile import ZipFile

import pytest
from django.db import transaction
from playwright.sync_api import expect

from bic.dossier.models import Parcel
from bic.dossier.tasks import make_parcel
from bic.people.rules import Actor
from bic.tenancy import scope
from meetings.models import Task
from tests.access.world import make_world
from tests.dossier.elsewhere import enter, somewhere
from tests.factories import DocumentFactory
from tests.plugins.browser import SIZES, Watch

TOWN = "/here/communities/larkspur/"


@pytest.fixture
def place(live_app):
    """A community with a document and a task, committed; the director."""
    with transaction.atomic():
        world = make_world(furnished=False)
        with scope(world.own.program):
            DocumentFactory(community=world.own.community, title="Letter of support")
            Task.objects.create(
                program=world.own.program, community=world.own.community, title="Book the hall"
            )
    return world.own.program, world.people[Actor("director")]


@pytest.fixture
def worker(place):
    """Makes what was asked for last, as a worker would."""
    program, _director = place

    def make():
        with scope(program):
            newest = Parcel.objects.latest("pk").pk
        make_parcel(program_id=program.pk, parcel_id=newest)

    return make


def fetched(page, worker, button, path):
    """The file behind a button: asked for, made, downloaded; each page is looked at."""
    page.get_by_role("button", name=button).click()
    expect(page.locator("#parcel-file")).to_contain_text("waits for a worker")
    worker()
    link = page.get_by_role("link", name="Download")
    expect(link).to_be_visible()
    with page.expect_download() as coming:
        link.click()
    coming.value.save_as(path)


def test_a_community_leaves_with_its_dossier(
    phone, sign_in, accessible, place, worker, tmp_path, browser, axe
):
    sign_in(phone, place[1])
    phone.goto(f"{TOWN}dossier/")
    accessible(phone)
    fetched(phone, worker, "Make the dossier", tmp_path / "larkspur.zip")
    accessible(phone)

    with ZipFile(tmp_path / "larkspur.zip") as archive:
        archive.extractall(tmp_path / "larkspur")
    alone = browser.new_page(viewport={"width": 390, "height": 800})
    for name in ("index", "roles", "tasks", "history", "dictionary"):
        alone.goto(f"file://{tmp_path}/larkspur/{name}.html")
        axe(alone)
    expect(alone.get_by_role("heading", level=1)).to_be_visible()
    alone.goto(f"file://{tmp_path}/larkspur/index.html")
    alone.get_by_role("link", name="Documents", exact=True).click()
    expect(alone.get_by_role("heading", name="Letter of support")).to_be_visible()
    axe(alone)
    assert alone.evaluate("document.documentElement.scrollWidth") <= 390
    alone.close()


def test_a_page_that_waits_for_its_file_asks_no_more_once_the_session_has_ended(
    phone, sign_in, place, watch
):
    sign_in(phone, place[1])
    phone.goto(f"{TOWN}dossier/")
    phone.get_by_role("button", name="Make the dossier").click()
    expect(phone.locator("#parcel-file")).to_contain_text("waits for a worker")
    watch.expect("401")
    asked = []
    phone.on("request", lambda request: asked.append(request.url))
    phone.context.clear_cookies()

    expect(phone.locator("[data-notice]")).to_contain_text("signed out")
    asked.clear()
    phone.wait_for_timeout(3_000)

    expect(phone.locator("#parcel-file")).to_contain_text("waits for a worker")
    assert asked == []


def test_a_program_leaves_and_is_the_same_in_an_empty_installation(
    page, sign_in, accessible, place, worker, tmp_path, browser
):
    director = place[1]
    sign_in(page, director)
    page.goto(f"{TOWN}dossier/")
    fetched(page, worker, "Make the dossier", tmp_path / "larkspur.zip")
    page.goto("/here/archive/")
    accessible(page)
    fetched(page, worker, "Make the archive", tmp_path / "here.zip")
    page.goto(TOWN)
    before = page.locator("main").inner_text()

    with somewhere(tmp_path / "var") as elsewhere:
        done = elsewhere.run("import_program", str(tmp_path / "here.zip"))
        assert done.returncode == 0, done.stderr
        with elsewhere.open() as origin:
            watch = Watch(origin)
            there = browser.new_page(viewport=SIZES["desktop"], base_url=origin, locale="en-US")
            watch.follow(there)
            enter(there, elsewhere, director.email, TOWN)
            expect(there.locator("main")).to_have_text(before, use_inner_text=True)
            there.goto(f"{TOWN}documents/")
            there.get_by_role("link", name="Letter of support").first.click()
            with there.expect_download() as coming:
                there.get_by_role("link", name="Download").first.click()
            assert coming.value.path().read_bytes().startswith(b"%PDF")
            there.context.close()
    assert watch.unexpected() == []
