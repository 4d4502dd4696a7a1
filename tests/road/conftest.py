"""An empty program and its director; the calendar; a worker in this process."""

from collections.abc import Iterator

import pytest
import time_machine
from celery.contrib.testing.worker import start_worker
from django.core.management import call_command
from django.utils import timezone

from bic.celery import app
from bic.documents import sealing
from bic.tenancy.models import Program
from tests.road.walking import ZONE, Road


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the road: it is the longest test, and others go beside it."""
    items.sort(key=lambda item: item.path.parent.name != "road")


@pytest.fixture
def clock():
    """The calendar, which begins today and is moved forward as months pass.

    PostgreSQL keeps its own: what it may say is over, such as a record that stays, is not moved.
    """
    with time_machine.travel(timezone.now(), tick=True) as clock:
        yield clock


@pytest.fixture
def seal(settings, tmp_path, clock):
    """The installation seals what is signed, with a certificate of its own."""
    path = sealing.make_certificate(tmp_path / "seal.p12", passphrase="word", name="Blueprint")
    settings.SEAL_PKCS12, settings.SEAL_PASSPHRASE = str(path), "word"


@pytest.fixture
def worker(transactional_db, empty_broker) -> Iterator[None]:
    """A Celery worker in a thread, so that its days and its outbox are those of the test."""
    with start_worker(app, perform_ping_check=False, loglevel="ERROR", concurrency=1):
        yield


@pytest.fixture
def road(live_app, browser, open_page, clock, seal, worker, tmp_path) -> Road:
    """The road before anybody walked it: an empty program, whose director can sign in."""
    call_command(
        "create_program", "piedmont", "Piedmont Program", "amara@example.org",
        director_name="Amara Whitfield",
    )  # fmt: skip
    # Second steps are walked in tests/people.
    Program.objects.update(require_staff_mfa=False, time_zone=ZONE)
    return Road(browser, open_page, clock, live_app.url, tmp_path)
