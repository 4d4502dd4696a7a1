"""Leaving, in a real browser: ask, wait, fetch; read the dossier from a disk; arrive elsewhere."""

import os
import subprocess
import sys
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
from tests.factories import DocumentFactory
from tests.plugins import services
from tests.plugins.services import ROOT

TOWN = "/here/communities/larkspur/"
EMPTY = "bic_browser_arrival"


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
    for name in ("index", "roles", "tasks", "dictionary"):
        alone.goto(f"file://{tmp_path}/larkspur/{name}.html")
        axe(alone)
    expect(alone.get_by_role("heading", level=1)).to_be_visible()
    alone.goto(f"file://{tmp_path}/larkspur/index.html")
    alone.get_by_role("link", name="Documents", exact=True).click()
    expect(alone.get_by_role("heading", name="Letter of support")).to_be_visible()
    axe(alone)
    assert alone.evaluate("document.documentElement.scrollWidth") <= 390
    alone.close()


def test_a_program_leaves_and_arrives(phone, sign_in, accessible, place, worker, tmp_path):
    sign_in(phone, place[1])
    phone.goto("/here/archive/")
    accessible(phone)
    fetched(phone, worker, "Make the archive", tmp_path / "here.zip")

    services.fresh_database(EMPTY)
    done = subprocess.run(
        [sys.executable, "manage.py", "import_program", str(tmp_path / "here.zip")],
        cwd=ROOT,
        env=os.environ
        | {"DATABASE_URL": services.database_url(EMPTY), "VAR_DIR": str(tmp_path / "var")},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    [(title,)] = services.as_superuser("SELECT title FROM documents_document", EMPTY)
    services.drop_database(EMPTY)
    assert title == "Letter of support"
