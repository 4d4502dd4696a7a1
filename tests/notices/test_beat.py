"""From the clock to the mail: a real beat, broker and worker."""

import os
import subprocess
import sys
import time
from datetime import timedelta

import pytest
from django.utils import timezone

from bic.blueprint.models import StepRecord
from bic.notices.models import Kind, Notice
from bic.tenancy import scope
from tests.plugins.services import ROOT

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def beat(transactional_db, empty_broker, tmp_path):
    """`celery beat` on the real schedule, made hasty; it starts while the worker does."""
    command = [sys.executable, "-m", "celery", "-A", "tests.plugins.hasty", "beat"]
    command += ["--schedule", str(tmp_path / "schedule"), "--pidfile", "", "--max-interval", "1"]
    log = tmp_path / "beat.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONWARNINGS": ""},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield process
        assert process.poll() is None, log.read_text("utf-8")
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def due(program, town, ana):
    """A step of Ana's that is due in seven days."""
    today = timezone.localdate(timezone=program.tzinfo)
    with scope(program):
        return StepRecord.objects.create(
            program=program,
            community=town,
            code="I2",
            planned_on=today + timedelta(days=7),
            owner=ana,
        )


def test_beat_has_a_reminder_mailed_once(beat, due, program, celery_worker_process):
    def mailed():
        with scope(program):
            return Notice.objects.filter(kind=Kind.REMINDER).exclude(mailed_at=None).count()

    celery_worker_process.wait_for(mailed, 40)
    begun = time.monotonic()
    celery_worker_process.wait_for(lambda: time.monotonic() - begun > 2)

    files = list(celery_worker_process.mail.glob("*"))
    assert len(files) == 1
    text = files[0].read_text("utf-8")
    assert "To: ana@example.org" in text
    assert "Due in 7 days: Step 2.2 Readiness, Larkspur" in text
