"""Long lists: asked for on their page, written by a worker, fetched by one person."""

import csv
import io
from datetime import timedelta

import openpyxl
import pytest
import time_machine
from django.core.files.storage import default_storage
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bic.notices.models import Notice
from bic.people.models import Membership
from bic.people.rules import Actor
from bic.reports import exports, making
from bic.reports.models import Export
from bic.reports.tasks import make_export, purge_exports, requeue_reports
from bic.tenancy import scope
from communities.models import Community
from tests.factories import CommunityFactory, DocumentFactory
from tests.plugins.program import BACKEND

LIST = "/here/communities/"


@pytest.fixture(autouse=True)
def every_list_is_long(monkeypatch):
    monkeypatch.setattr("bic.ui.tables.EXPORT_LIMIT", 0)


@pytest.fixture
def as_director(client, director):
    client.force_login(director, backend=BACKEND)
    return client


def ticket_on(client, address):
    """What the form on a list sends as the list."""
    return client.get(address).context["listing"].ticket


def ask(client, address=f"{LIST}?status=active&sort=-name&page=3", form="csv"):
    """The answer to choosing a format on a list."""
    return client.post("/here/exports/", {"list": ticket_on(client, address), "format": form})


@pytest.fixture
def export(as_director, larkspur):
    ask(as_director)
    return Export.objects.get()


def made(export):
    """The export after a worker had it."""
    make_export(program_id=export.program_id, export_id=export.pk)
    with scope(export.program_id):
        return Export.objects.get(pk=export.pk)


def content(export):
    with default_storage.open(export.storage_key) as file:
        return file.read()


def names(export):
    return [row[0] for row in csv.reader(io.StringIO(content(export).decode("utf-8-sig")))][1:]


def test_choosing_a_format_on_a_long_list_asks_for_its_file(as_director, larkspur, director):
    page = as_director.get(LIST).content.decode()
    response = ask(as_director)

    export = Export.objects.get()
    assert '<form method="post" action="/here/exports/">' in page
    assert response.headers["Location"] == f"/here/exports/{export.pk}/"
    assert (export.path, export.query) == (LIST, "status=active&sort=-name")
    assert (export.requested_by, export.format, export.state) == (director, "csv", "queued")
    assert (export.title, export.language, export.community) == ("Communities", "en", None)


def test_the_same_list_is_not_made_twice_at_a_time(as_director, export):
    again = ask(as_director)
    other = ask(as_director, form="xlsx")

    assert again.headers["Location"] == f"/here/exports/{export.pk}/"
    assert other.headers["Location"] != again.headers["Location"]


def test_a_worker_writes_what_the_list_shows_and_tells_the_person(export, larkspur, director):
    CommunityFactory.create(program=larkspur.program, name="=Closed", status="inactive")
    CommunityFactory.create(program=larkspur.program, name="=Active", status="active")

    export = made(export)

    assert names(export) == ["Oakhaven", "Larkspur", "'=Active"]
    assert (export.state, export.rows, export.size) == ("ready", 3, len(content(export)))
    notice = Notice.objects.get(recipient=director)
    assert notice.subject == "Your export is ready: Communities"
    assert notice.url == f"/here/exports/{export.pk}/"


def test_a_workbook_speaks_the_language_and_the_zone_of_the_person(
    as_director, director, larkspur, coordinator
):
    director.time_zone = "Pacific/Kiritimati"
    director.save()
    DocumentFactory(community=larkspur, by=coordinator)
    as_director.cookies["bic_language"] = "es"

    with time_machine.travel("2026-03-01T12:00Z", tick=False):
        DocumentFactory(community=larkspur, by=coordinator)
        ask(as_director, f"{LIST}larkspur/documents/?sort=changed_at", "xlsx")
        export = made(Export.objects.get())

    rows = list(openpyxl.load_workbook(io.BytesIO(content(export))).active.values)
    assert rows[0][:2] == ("Nombre", "Tipo")
    assert rows[1][-1].isoformat() == "2026-03-02T02:00:00"
    assert export.community == larkspur


def test_writing_costs_the_same_queries_for_any_length(export, larkspur):
    asked = []
    for count in (1, 60):
        CommunityFactory.create_batch(count, program=larkspur.program, status="active")
        with CaptureQueriesContext(connection) as queries:
            exports.write(Export.objects.get(pk=export.pk), io.BytesIO())
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 15


def lose_membership(director):
    Membership.objects.filter(user=director).update(ended_at=timezone.now(), ended_by=director)


def become_partner(director):
    Membership.objects.filter(user=director).update(
        role="lead", partner_kind="municipal", community=Community.objects.get(name="Larkspur")
    )


def be_locked_out(director):
    director.is_active = False
    director.save()


@pytest.mark.parametrize("change", [lose_membership, become_partner, be_locked_out])
def test_who_may_not_see_the_list_any_more_gets_nothing(export, director, change):
    change(director)

    export = made(export)

    assert (export.state, export.problem, export.storage_key) == ("failed", "forbidden", "")


@pytest.mark.parametrize("change", [lose_membership, become_partner])
def test_a_finished_file_is_closed_to_who_may_not_see_the_list_any_more(
    as_director, export, director, change
):
    made(export)
    change(director)

    assert as_director.get(f"/here/exports/{export.pk}/download/").status_code in {403, 404}


def test_a_partner_gets_what_a_partner_may_see(
    as_partner, larkspur, coordinator, partner, monkeypatch
):
    # No partner exports a list today; when one does, the wall must stand.
    monkeypatch.setattr(
        "bic.documents.tables.DocumentTable.export_permission", "documents.list_document"
    )
    for seen_by in ("members", "staff"):
        DocumentFactory(community=larkspur, by=coordinator, title=seen_by, seen_by=seen_by)

    ask(as_partner, f"{LIST}larkspur/documents/")
    export = made(Export.objects.get())

    assert names(export) == ["members"]
    assert export.community_ids == [larkspur.pk]


def test_the_file_is_for_the_person_who_asked(client, as_director, export, coordinator):
    made(export)

    answer = as_director.get(f"/here/exports/{export.pk}/download/")
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert f"here-communities-{timezone.localdate()}.csv" in answer.headers["Content-Disposition"]
    assert b"Larkspur" in b"".join(answer)

    client.force_login(coordinator, backend=BACKEND)
    for page in ("", "file/", "download/"):
        assert client.get(f"/here/exports/{export.pk}/{page}").status_code == 403


def test_the_page_asks_until_the_file_is_there(as_director, export):
    page = f"/here/exports/{export.pk}/"

    waiting = as_director.get(page).content.decode()
    early = as_director.get(f"{page}download/")
    made(export)
    ready = as_director.get(f"{page}file/").content.decode()

    assert f'hx-get="{page}file/" hx-trigger="every 2s"' in waiting
    assert early.headers["Location"] == page
    assert "hx-get" not in ready
    assert "2 rows" in ready


@pytest.mark.parametrize(
    "data",
    [
        {"list": "/here/communities/", "format": "csv"},
        {"list": "", "format": "csv"},
        {"format": "csv"},
    ],
)
def test_only_the_address_of_a_list_is_taken(as_director, larkspur, data):
    assert as_director.post("/here/exports/", data).status_code == 400
    assert ask(as_director, form="pdf").status_code == 400
    assert not Export.objects.exists()


def test_a_list_of_another_program_is_not_taken(client, world, larkspur):
    client.force_login(world.own.host, backend=BACKEND)
    elsewhere = ticket_on(client, "/there/communities/")

    assert client.post("/here/exports/", {"list": elsewhere, "format": "csv"}).status_code == 400


def test_a_failed_export_says_why_and_is_tried_again(as_director, export, monkeypatch):
    monkeypatch.setattr(
        "communities.tables.community.CommunityTable.resource", "communities.tables.community.Gone"
    )
    export = made(export)
    page = f"/here/exports/{export.pk}/"

    assert (export.state, export.problem) == ("failed", "rows")
    assert "could not be made" in as_director.get(page).content.decode()
    assert Notice.objects.get().subject == "Your export could not be made: Communities"

    monkeypatch.undo()
    as_director.post(f"{page}retry/")
    assert made(export).state == "ready"


def test_more_rows_than_a_sheet_holds_are_explained(as_director, larkspur, monkeypatch):
    monkeypatch.setattr("bic.ui.export.LONGEST_SHEET", 2)
    ask(as_director, form="xlsx")

    export = made(Export.objects.get())

    assert (export.state, export.problem) == ("failed", "sheet")


def test_what_the_broker_lost_is_queued_again_and_given_up_in_the_end(export):
    now = timezone.now()
    for turn in range(1, making.MAX_ATTEMPTS + 1):
        with time_machine.travel(now + turn * 2 * exports.LEASE, tick=False):
            exports.files.claim(export.pk)
        with time_machine.travel(now + (turn + 0.9) * 2 * exports.LEASE, tick=False):
            requeue_reports()

    export.refresh_from_db()
    assert (export.state, export.problem, export.attempts) == ("failed", "stopped", 3)


def test_a_file_is_deleted_after_a_week(as_director, export, django_capture_on_commit_callbacks):
    export = made(export)
    for days, state in ((6, "ready"), (8, "expired")):
        later = timezone.now() + timedelta(days=days)
        with (
            time_machine.travel(later, tick=False),
            django_capture_on_commit_callbacks(execute=True),
        ):
            purge_exports()
        with scope(export.program_id):
            assert Export.objects.get().state == state
        assert default_storage.exists(export.storage_key) == (state == "ready")

    page = as_director.get(f"/here/exports/{export.pk}/").content.decode()
    assert "deleted after seven days" in page
    assert as_director.get(f"/here/exports/{export.pk}/download/").status_code == 302


def test_who_took_what_away_is_in_the_history(export, director):
    made(export)

    events = Export.pgh_event_model.objects.filter(pgh_obj_id=export.pk).order_by("pgh_id")
    assert [event.state for event in events] == ["queued", "rendering", "ready"]
    assert events[0].pgh_context["user"] == director.pk


def test_one_export_is_of_one_attempt(export):
    first = exports.files.claim(export.pk)
    with time_machine.travel(timezone.now() + exports.LEASE + timedelta(seconds=1), tick=False):
        exports.files.requeue_forgotten()
        second = exports.files.claim(export.pk)
        exports.finish(first, exports.Written(1, None), io.BytesIO(b"late"))
        exports.finish(second, exports.Written(2, None), io.BytesIO(b"good"))

    export.refresh_from_db()
    assert (export.rows, export.attempts, content(export)) == (2, 2, b"good")


def test_actors_without_a_list_to_export_get_none(client, world, larkspur):
    client.force_login(world.people[Actor("lead", "municipal")], backend=BACKEND)
    listing = client.get(f"{LIST}larkspur/documents/").context["listing"]

    answer = client.post("/here/exports/", {"list": listing.ticket, "format": "csv"})

    assert answer.status_code == 403
