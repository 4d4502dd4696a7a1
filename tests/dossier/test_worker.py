"""Parcels with a real worker, and with others who write while it reads."""

import io
import os
import signal
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.core.files.storage import default_storage
from django.db import connection, transaction

from bic.dossier import services
from bic.dossier.community.writing import write
from bic.dossier.models import Parcel
from bic.dossier.tasks import look_after_parcels
from bic.tenancy import scope
from tests.dossier.rows import rows_in
from tests.factories import CommunityFactory, DocumentFactory, MembershipFactory
from tests.meanwhile import Meanwhile

pytestmark = pytest.mark.django_db(transaction=True)
LONG_AGO = "2026-01-01T00:00Z"


@pytest.fixture
def larkspur(program):
    return CommunityFactory(program=program, name="Larkspur", slug="larkspur")


@pytest.fixture
def letter(program, larkspur):
    with scope(program):
        return DocumentFactory(community=larkspur, title="Letter", seen_by="members")


@contextmanager
def unreadable(path):
    """The file is a pipe in which nobody writes: whoever reads it waits."""
    content = path.read_bytes()
    path.unlink()
    os.mkfifo(path)
    yield
    path.unlink()
    path.write_bytes(content)


def now(parcel):
    """The parcel as it is."""
    with scope(parcel.program_id):
        return Parcel.objects.get(pk=parcel.pk)


def stored(program):
    """Files in the program's folder of the store."""
    folder = Path(default_storage.path(str(program.pk)))
    return {one.name for one in folder.rglob("*") if not one.is_dir()}


def at_work(worker):
    """The processes that a worker keeps for tasks."""
    children = Path(f"/proc/{worker.process.pid}/task/{worker.process.pid}/children")
    return [int(child) for child in children.read_text("ascii").split()]


def has_begun(worker):
    """Whether one of them writes a file without a name, as a ZIP is one until it is whole."""
    held = [
        os.readlink(one) for pid in at_work(worker) for one in Path(f"/proc/{pid}/fd").iterdir()
    ]
    return any(name.endswith("(deleted)") for name in held)


def test_a_worker_killed_while_it_zips_leaves_nothing_and_another_one_makes_it(
    celery_worker_process, program, larkspur, letter
):
    worker = celery_worker_process
    by = MembershipFactory(program=program, role="coordinator").user
    with scope(program):
        file = Path(default_storage.path(letter.versions.get().storage_key))

    with unreadable(file):
        before = stored(program)
        with transaction.atomic(), scope(program):
            parcel = services.ask_for(program, by=by, community=larkspur)
        worker.wait_for(lambda: now(parcel).state == "rendering" and has_begun(worker))
        for process in at_work(worker):
            os.kill(process, signal.SIGKILL)
        worker.wait_for(lambda: b"WorkerLostError" in worker.log.read_bytes())
        found = now(parcel)
        assert (found.state, found.storage_key, stored(program)) == ("rendering", "", before)

    with scope(program):
        Parcel.objects.update(started_at=LONG_AGO)
    look_after_parcels()
    worker.wait_for(lambda: now(parcel).state == "ready")
    made = now(parcel)
    assert made.attempts == 2
    with default_storage.open(made.storage_key) as whole, ZipFile(whole) as archive:
        [version] = rows_in(archive, "documents.documentversion")
        assert archive.read(version["storage_key"]) == file.read_bytes()


def test_a_dossier_is_of_one_moment(program, larkspur, letter):
    def write_elsewhere():
        with transaction.atomic(), scope(program):
            DocumentFactory(community=larkspur, title="Too late", seen_by="members")

    meanwhile = Meanwhile("documents_document", write_elsewhere, {1})
    file = io.BytesIO()
    with connection.execute_wrapper(meanwhile):
        write(larkspur, file, language="en")
    assert [one["title"] for one in rows_in(ZipFile(file), "documents.document")] == ["Letter"]
