"""The whole way of the files of a report and of a long list, with a real worker."""

import csv
import io
from datetime import date

from django.core.files.storage import default_storage
from django.db import transaction
from pypdf import PdfReader

from bic.people.rules import Actor
from bic.reports import exports, services
from bic.reports.models import Export, ReportFile
from bic.reports.tasks import requeue_reports
from bic.tenancy import scope
from tests.access.world import make_world


def makes_a_report_and_finds_a_forgotten_one(worker, own, by):
    with transaction.atomic(), scope(own.program):
        draft = services.draft_report(
            own.community, date(2026, 7, 1), date(2026, 9, 30), by=by, language="en"
        )
        report = services.publish(draft, by=by)

    def stored():
        with scope(own.program):
            return ReportFile.objects.filter(report=report, state="ready").first()

    file = worker.wait_for(stored, seconds=60)
    with default_storage.open(file.storage_key) as content:
        assert len(PdfReader(content).pages) == file.pages

    with scope(own.program):
        ReportFile.objects.update(state="rendering", started_at="2026-01-01T00:00Z", attempts=1)
    requeue_reports()
    assert worker.wait_for(stored, seconds=60).attempts == 2


def writes_a_long_list_and_finds_a_forgotten_one(worker, own, by):
    with transaction.atomic(), scope(own.program):
        asked = exports.ask_for(
            own.program, "/here/communities/", "sort=name", "csv",
            by=by, community=None, title="Communities",
        )  # fmt: skip

    def ready():
        with scope(own.program):
            return Export.objects.filter(pk=asked.pk, state="ready").first()

    export = worker.wait_for(ready, seconds=60)
    with default_storage.open(export.storage_key) as file:
        rows = list(csv.reader(io.StringIO(file.read().decode("utf-8-sig"))))
    assert [row[0] for row in rows] == ["Community", "Larkspur", "Oakhaven"]

    with scope(own.program):
        Export.objects.update(
            state="rendering", storage_key="", started_at="2026-01-01T00:00Z", attempts=1
        )
    requeue_reports()
    assert worker.wait_for(ready, seconds=60).attempts == 2


def test_a_worker_makes_files_and_finds_forgotten_ones(celery_worker_process):
    with transaction.atomic():
        world = make_world(furnished=False)
    own, by = world.own, world.people[Actor("coordinator")]

    # One test, because each would start a worker of its own.
    makes_a_report_and_finds_a_forgotten_one(celery_worker_process, own, by)
    writes_a_long_list_and_finds_a_forgotten_one(celery_worker_process, own, by)
