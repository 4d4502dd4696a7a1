"""A real Celery worker in a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
import redis

from tests.plugins.services import ROOT

READY_SECONDS = 120


@dataclass(frozen=True)
class Worker:
    """A running worker with its log and the folder of the mails it sends."""

    process: subprocess.Popen[bytes]
    log: Path
    mail: Path

    def wait_for(self, true, seconds: float = 60):
        """Value of `true()` as soon as it is true; fails with the worker's log."""
        deadline = time.monotonic() + seconds
        while not (value := true()):
            if time.monotonic() > deadline or self.process.poll() is not None:
                pytest.fail(f"The worker did not do it.\n{self.log.read_text('utf-8')}")
            time.sleep(0.05)
        return value


@pytest.fixture
def empty_broker() -> None:
    """Forget tasks and cached values that earlier tests left in this worker's Valkey database."""
    with redis.Redis.from_url(os.environ["BROKER_URL"]) as client:
        client.flushdb()


@pytest.fixture
def celery_worker_process(transactional_db, empty_broker, tmp_path) -> Iterator[Worker]:
    """A worker on the database and broker of this test; what the test commits, it sees."""
    with a_worker(tmp_path / "worker.log") as worker:
        yield worker


@contextmanager
def a_worker(log: Path) -> Iterator[Worker]:
    """A worker that says what it does in `log`, until the end of the block."""
    mail = Path(os.environ["VAR_DIR"]) / "mail"
    shutil.rmtree(mail, ignore_errors=True)
    command = [sys.executable, "-m", "celery", "-A", "bic", "worker", "--concurrency=1"]
    command += ["--loglevel=INFO", "--without-gossip", "--without-mingle"]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, f"--hostname={log.stem}-{os.getpid()}@localhost"],
            cwd=ROOT,
            env={
                **os.environ,
                "MAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
                "PYTHONWARNINGS": "",
            },
            stdout=output,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
    worker = Worker(process, log, mail)
    try:
        worker.wait_for(lambda: b" ready." in log.read_bytes(), READY_SECONDS)
        yield worker
    finally:
        # Its test is over, and a worker that is asked to stop takes three seconds for it.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
