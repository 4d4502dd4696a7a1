"""From the clock to the mail: a real beat, broker and worker."""

import os
import subprocess
import sys
import time
from contextlib import ExitStack
from datetime import timedelta

import pytest
from django.utils import timezone

from bic.blueprint.models import StepRecord
from bic.notices.models import Kind, Notice
from bic.tenancy import scope
from tests.plugins.services import ROOT
from tests.plugins.worker import a_worker

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def beats(transactional_db, empty_broker, tmp_path):
    """Two `celery beat` on the real schedule, made hasty; they start while workers do.

    One is what the docs ask for; a second must do no harm.
    """
    command = [sys.executable, "-m", "celery", "-A", "tests.plugins.hasty", "beat"]
    command += ["--pidfile", "", "--max-interval", "1"]
    with ExitStack() as stack:
        both = []
        for name in ("one", "two"):
            output = stack.enter_context((tmp_path / f"beat-{name}.log").open("wb"))
            process = subprocess.Popen(
                [*command, "--schedule", str(tmp_path / f"schedule-{name}")],
                cwd=ROOT,
                env={**os.environ, "PYTHONWARNINGS": ""},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
            stack.callback(process.wait)
            stack.callback(process.kill)
            both.append(process)
        yield both
        for name, process in zip(("one", "two"), both, strict=True):
            assert process.poll() is None, (tmp_path / f"beat-{name}.log").read_text("utf-8")


@pytest.fixture
def second_worker(celery_worker_process, tmp_path):
    """Another worker beside the first."""
    with a_worker(tmp_path / "second.log") as worker:
        yield worker


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


def test_two_beats_and_two_workers_mail_a_reminder_once(
    beats, due, program, celery_worker_process, second_worker
):
    def mailed():
        with scope(program):
            return Notice.objects.filter(kind=Kind.REMINDER).exclude(mailed_at=None).count()

    celery_worker_process.wait_for(mailed, 120)
    begun = time.monotonic()
    celery_worker_process.wait_for(lambda: time.monotonic() - begun > 2)

    files = list(celery_worker_process.mail.glob("*"))
    assert len(files) == 1
    text = files[0].read_text("utf-8")
    assert "To: ana@example.org" in text
    assert "Due in 7 days: Step 2.2 Readiness, Larkspur" in text
