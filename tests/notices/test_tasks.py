"""A real worker and a real broker: quick, and safe when either is lost."""

import email
import os
import signal
import socketserver
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from email import policy

import pytest
import redis
import time_machine
from django.utils import timezone

from bic.blueprint.models import StepRecord
from bic.notices import outbox, services, tasks
from bic.notices.models import Delivery, Notice
from bic.tenancy import scope
from tests.factories import NoticeFactory
from tests.notices.acts import owe_one
from tests.plugins.services import ROOT

pytestmark = pytest.mark.django_db(transaction=True)


def mails(worker):
    """What the worker has sent. Mails of the same second may share a file, with a line between."""
    files = sorted(worker.mail.glob("*")) if worker.mail.exists() else []
    parts = [part for file in files for part in file.read_bytes().split(b"-" * 79 + b"\n")]
    return [email.message_from_bytes(part, policy=policy.default) for part in parts if part.strip()]


def is_mailed(program, notice):
    with scope(program):
        return Notice.objects.get(pk=notice.pk).mailed_at is not None


def forget_the_queue(program, notice):
    """Make it look as if it was handed over long ago."""
    long_ago = timezone.now() - outbox.PATIENCE
    with scope(program):
        Notice.objects.filter(pk=notice.pk).update(queued_at=long_ago)


def test_what_is_owed_is_mailed_soon_and_once_however_many_messages_come(
    celery_worker_process, program, ana
):
    with scope(program):
        notice = owe_one(program, ana)
    celery_worker_process.wait_for(lambda: is_mailed(program, notice))

    for _time in range(5):
        tasks.send_notice.delay(program_id=program.pk, notice_id=notice.pk)
        tasks.queue_notices.delay()
    with scope(program):
        last = owe_one(program, ana, key="last")

    celery_worker_process.wait_for(lambda: is_mailed(program, last))
    assert [message["To"] for message in mails(celery_worker_process)] == ["ana@example.org"] * 2


def test_after_an_emptied_broker_and_two_days_without_beat_all_is_mailed_once(
    celery_worker_process, program, town, ana, luz
):
    lost = NoticeFactory(program=program, recipient=ana, mailed_at=None, subject="Lost")
    forget_the_queue(program, lost)
    today = timezone.localdate(timezone=program.tzinfo)
    with scope(program):
        StepRecord.objects.create(
            program=program,
            community=town,
            code="I2",
            planned_on=today + timedelta(days=5),  # the reminder of 7 days before was missed
            owner=ana,
        )
        services.prefer(luz, program, delivery=Delivery.DAILY, digest_hour=0)
        owe_one(program, luz, key="waits")
    with redis.Redis.from_url(os.environ["BROKER_URL"]) as broker:
        broker.flushdb()

    for _beat in range(3):
        for task in (tasks.owe_reminders, tasks.queue_digests, tasks.queue_notices):
            task.delay()

    celery_worker_process.wait_for(lambda: len(mails(celery_worker_process)) == 3)
    with scope(program):
        last = owe_one(program, ana, key="last")
    celery_worker_process.wait_for(lambda: is_mailed(program, last))
    subjects = sorted(message["Subject"] for message in mails(celery_worker_process))
    assert subjects[0] == "Due in 5 days: Step 2.2 Readiness, Larkspur"
    assert len(subjects) == 4
    assert {"Lost", last.subject} < set(subjects)


def test_without_a_worker_the_tasks_can_be_called(program, town, ana, mailoutbox):
    with time_machine.travel(datetime(2026, 6, 1, 15, 0, tzinfo=UTC)):
        with scope(program):
            services.prefer(ana, program, delivery=Delivery.DAILY, digest_hour=0)
            owe_one(program, ana)
            chosen = services.preference_of(ana, program)
        tasks.owe_digest(program_id=program.pk, preference_id=chosen.pk)
        tasks.owe_digest(program_id=program.pk, preference_id=chosen.pk)

    with scope(program):
        digest = Notice.objects.get(kind="digest")
    tasks.send_notice(program_id=program.pk, notice_id=digest.pk)
    tasks.send_notice(program_id=program.pk, notice_id=digest.pk)
    assert len(mailoutbox) == 1


class StallingServer(socketserver.ThreadingTCPServer):
    """An SMTP server that takes a mail and never says that it did."""

    allow_reuse_address = daemon_threads = True

    def __init__(self):
        self.mails = []
        super().__init__(("127.0.0.1", 0), StallingSession)


class StallingSession(socketserver.StreamRequestHandler):
    """As much of SMTP as Python's client speaks."""

    def handle(self):
        self.wfile.write(b"220 test\r\n")
        for line in self.rfile:
            if line[:4].upper() != b"DATA":
                self.wfile.write(b"250 ok\r\n")
                continue
            self.wfile.write(b"354 go on\r\n")
            lines = iter(self.rfile.readline, b".\r\n")
            text = b"".join(lines)
            self.server.mails.append(email.message_from_bytes(text, policy=policy.default))
            threading.Event().wait(60)


@pytest.fixture
def stalling_server():
    with StallingServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def start_smtp_worker(server):
    """A second worker, which speaks to the test's mail server."""
    environment = {
        "MAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": str(server.server_address[1]),
        "SMTP_TLS": "no",
        "PYTHONWARNINGS": "",
    }
    command = [sys.executable, "-m", "celery", "-A", "bic", "worker", "--pool=solo"]
    return subprocess.Popen(
        [*command, "--without-gossip", "--without-mingle", "--hostname=killed@localhost"],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def wait_for(true, seconds=40):
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_killed_worker_loses_nothing_and_a_second_mail_is_the_same_mail(
    request, empty_broker, stalling_server, program, ana
):
    with scope(program):
        notice = owe_one(program, ana)
    doomed = start_smtp_worker(stalling_server)
    try:
        wait_for(lambda: stalling_server.mails)
    finally:
        os.killpg(doomed.pid, signal.SIGKILL)
        doomed.wait()

    assert not is_mailed(program, notice)
    forget_the_queue(program, notice)
    worker = request.getfixturevalue("celery_worker_process")
    tasks.queue_notices.delay()
    worker.wait_for(lambda: is_mailed(program, notice))

    # The server had taken the first one without saying so: that is what SMTP cannot spare us.
    first, second = stalling_server.mails[0], mails(worker)[0]
    assert first["Message-ID"] == second["Message-ID"]
