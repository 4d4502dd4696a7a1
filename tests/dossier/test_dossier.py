"""The dossier of one community: asked for, made by a worker, fetched, and what it holds."""

import errno
import io
from datetime import timedelta
from zipfile import ZipFile

import pytest
import time_machine
from django.core.files.storage import default_storage
from django.utils import timezone

from bic.dossier import packing, services
from bic.dossier.models import Parcel
from bic.dossier.tasks import look_after_parcels, make_parcel
from bic.notices.models import Notice
from bic.tenancy import scope
from meetings.models import Task
from tests.dossier.links import broken
from tests.dossier.rows import rows_in
from tests.factories import DocumentFactory
from tests.implementation.making import make_action, make_plan, make_task
from tests.meetings.making import make_meeting

PAGE = "/piedmont/communities/larkspur/dossier/"


@pytest.fixture
def coordinator(member):
    return member("coordinator").user


@pytest.fixture
def browser(coordinator, signed_in):
    return signed_in(coordinator)


@pytest.fixture
def parcel(program, larkspur, coordinator):
    with scope(program):
        return services.ask_for(program, by=coordinator, community=larkspur)


def made(parcel):
    """The parcel after a worker had it."""
    make_parcel(program_id=parcel.program_id, parcel_id=parcel.pk)
    with scope(parcel.program_id):
        return Parcel.objects.for_list().get(pk=parcel.pk)


def opened(parcel):
    """Its file."""
    with default_storage.open(made(parcel).storage_key) as file:
        return ZipFile(io.BytesIO(file.read()))


def test_a_dossier_is_asked_for_made_and_fetched(browser, larkspur, coordinator, program):
    assert browser.get(PAGE).status_code == 200
    answer = browser.post(f"{PAGE}new/", follow=True)
    assert "waits for a worker" in answer.text
    with scope(program):
        parcel = Parcel.objects.get()
    again = browser.post(f"{PAGE}new/", follow=True)
    assert again.redirect_chain == answer.redirect_chain
    made(parcel)
    page = browser.get(f"/piedmont/archive/{parcel.pk}/")
    assert "The file is ready" in page.text
    file = browser.get(f"/piedmont/archive/{parcel.pk}/download/")
    assert file["Content-Type"] == "application/zip"
    names = ZipFile(io.BytesIO(b"".join(file.streaming_content))).namelist()
    assert {"index.html", "roles.html", "tasks.html", "dictionary.html", "style.css"} <= set(names)
    with scope(program):
        found = Parcel.objects.get()
        assert found.fetched_at is not None
        notice = Notice.objects.get(recipient=coordinator)
    assert notice.subject == "Ready: Dossier of Larkspur"
    assert notice.url == f"/piedmont/archive/{parcel.pk}/"
    assert coordinator.display_name in browser.get(PAGE).text


def test_documents_leave_with_their_files(program, larkspur, parcel):
    with scope(program):
        DocumentFactory(community=larkspur, title="=Agreement", seen_by="members")
        mine = DocumentFactory(community=larkspur, title="Internal", seen_by="staff")
    archive = opened(parcel)
    [row] = rows_in(archive, "documents.document")
    assert row["title"] == "=Agreement"
    assert b"'=Agreement" in archive.read("data/documents.document.csv")
    [version] = rows_in(archive, "documents.documentversion")
    assert archive.read(version["storage_key"]).startswith(b"%PDF")
    assert mine.title not in archive.read("pages/documents.document-1.html").decode()


def test_few_people_are_not_counted(program, larkspur, coordinator, parcel):
    with scope(program):
        for people in (4, 40):
            make_meeting(larkspur, by=coordinator, people_count=people)
    archive = opened(parcel)
    few, many = rows_in(archive, "meetings.meeting")
    assert (few["people_count"], many["people_count"]) == ("*", 40)
    assert "small one is not told" in archive.read("dictionary.html").decode()


def test_it_says_what_is_to_be_done_and_who_is_who(program, larkspur, member, parcel):
    lead = member("lead", larkspur).user
    lead.name = "Dana Reyes"
    lead.save()
    with scope(program):
        make_task(make_action(make_plan(larkspur)), "Print the cards", helper="The library")
        Task.objects.create(program=program, community=larkspur, title="Book the hall", owner=lead)
    archive = opened(parcel)
    tasks = archive.read("tasks.html").decode()
    assert "Print the cards" in tasks
    assert "The library" in tasks
    assert "Book the hall" in tasks
    assert "Dana Reyes" in archive.read("roles.html").decode()
    dictionary = archive.read("dictionary.html").decode()
    assert "what is to be done" in dictionary.lower()
    assert "Key of a row of" in dictionary
    assert 'lang="en"' in archive.read("index.html").decode()


def test_every_link_of_the_pages_leads_to_a_file(parcel):
    archive = opened(parcel)
    assert broken(archive) == []


def test_pages_follow_each_other(program, larkspur, parcel, monkeypatch):
    monkeypatch.setattr("bic.dossier.community.reading.ROWS_AT_A_TIME", 2)
    with scope(program):
        for number in range(5):
            Task.objects.create(program=program, community=larkspur, title=f"Task {number}")
    archive = opened(parcel)
    pages = sorted(name for name in archive.namelist() if "meetings.task" in name)
    assert len([name for name in pages if name.startswith("pages/")]) == 3
    assert "meetings.task-2.html" in archive.read("pages/meetings.task-1.html").decode()
    assert len(rows_in(archive, "meetings.task")) == 5


def test_a_full_disk_is_said_and_can_be_tried_again(browser, parcel, program, monkeypatch):
    def full(*_args, **_options):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(packing.writing, "write", full)
        failed = made(parcel)
    assert (failed.state, failed.problem, failed.storage_key) == ("failed", "storage", "")
    page = browser.get(f"/piedmont/archive/{parcel.pk}/")
    assert "the disk is full" in page.text
    browser.post(f"/piedmont/archive/{parcel.pk}/retry/")
    assert made(parcel).state == "ready"


def test_a_store_without_room_leaves_no_half_file(parcel, program, monkeypatch):
    def full(*_args, **_options):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("bic.dossier.services.keep", full)
    assert (made(parcel).state, made(parcel).problem) == ("failed", "storage")


def test_a_worker_that_died_is_succeeded(parcel, program):
    with scope(program):
        services.files.claim(parcel.pk)
    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        look_after_parcels()
        assert made(parcel).state == "ready"


def test_the_file_goes_after_a_week_and_the_row_stays(browser, parcel):
    key = made(parcel).storage_key
    with time_machine.travel(timezone.now() + timedelta(days=8)):
        look_after_parcels()
    with scope(parcel.program_id):
        assert Parcel.objects.get().state == "expired"
    assert default_storage.exists(key)  # until the transaction ends


@pytest.mark.parametrize("role", ["researcher", "observer"])
def test_who_does_not_run_the_program_takes_nothing(client_as, role, larkspur):
    assert client_as(role).post(f"{PAGE}new/").status_code == 403
    assert client_as(role).get("/piedmont/archive/").status_code == 403


def test_partners_ask_for_nothing(client_as, larkspur):
    assert client_as("lead", larkspur).get(PAGE).status_code == 403


def test_somebody_elses_file_is_not_fetched(client_as, parcel):
    made(parcel)
    assert client_as("director").get(f"/piedmont/archive/{parcel.pk}/download/").status_code == 403
