"""Another installation: a database of its own, its own files, secret and mail; no program yet."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, expect

from tests.plugins import services
from tests.plugins.services import ROOT

READY_SECONDS = 120
# It stands alone in its line.
CODE = re.compile(r"^\s*([A-Z0-9]{3,}(?:-[A-Z0-9]+)?)\s*$", re.MULTILINE)


class Elsewhere:
    """Runs commands and pages of the other installation, and reads its database and mail."""

    def __init__(self, var: Path) -> None:
        self.database = f"bic_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}_arrival"
        self.var = var
        self._environment = os.environ | {
            "DATABASE_URL": services.database_url(self.database), "VAR_DIR": str(var),
            "SECRET_KEY": "of-the-other-installation-" + "y" * 40,
            "REDIS_PREFIX": self.database, "PYTHONWARNINGS": "",
            "MAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
        }  # fmt: skip

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A management command, as who runs the server would give it."""
        return subprocess.run(
            [sys.executable, "manage.py", *words], cwd=ROOT, env=self._environment,
            capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """What its database says."""
        return services.as_superuser(sql, self.database)

    def mail_to(self, address: str) -> str:
        """The newest mail to somebody."""
        files = sorted((self.var / "mail").iterdir(), key=lambda file: file.stat().st_mtime)
        for file in reversed(files):
            mail = message_from_bytes(file.read_bytes(), policy=policy.default)
            if mail["To"] == address:
                return str(mail.get_body(["plain"]).get_content())
        return pytest.fail(f"No mail to {address}.")

    @contextmanager
    def open(self) -> Iterator[str]:
        """Serve its pages; their origin."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            address = "127.0.0.1:{1}".format(*free.getsockname())
        log = self.var / "web.log"
        with log.open("wb") as output:
            web = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", "--config", "deploy/gunicorn.conf.py",
                 "--workers", "1", "--bind", address, "bic.wsgi"],
                cwd=ROOT, env=self._environment, stdout=output, stderr=subprocess.STDOUT,
            )  # fmt: skip
        try:
            self._wait(f"http://{address}", web, log)
            yield f"http://{address}"
        finally:
            web.terminate()
            web.wait(60)

    def _wait(self, origin: str, web: subprocess.Popen[bytes], log: Path) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while True:
            try:
                urlopen(f"{origin}/healthz", timeout=10).close()  # noqa: S310
            except OSError:
                if web.poll() is not None or time.monotonic() > deadline:
                    pytest.fail(log.read_text("utf-8"))
                time.sleep(0.1)
            else:
                return


@contextmanager
def somewhere(var: Path) -> Iterator[Elsewhere]:
    """A fresh installation, gone afterwards."""
    var.mkdir(exist_ok=True)
    found = Elsewhere(var)
    services.fresh_database(found.database)
    try:
        yield found
    finally:
        services.drop_database(found.database)


def enter(page: Page, elsewhere: Elsewhere, email: str, path: str) -> None:
    """Sign in where nobody's password came along, with a code that is mailed, to see a page."""
    page.goto(path)
    page.get_by_role("link", name="Email me a code").click()
    page.get_by_label("Email").fill(email)
    page.get_by_role("button", name="Email me a code").click()
    field = page.get_by_label("Code")
    expect(field).to_be_visible()
    [code] = CODE.findall(elsewhere.mail_to(email))
    field.fill(code)
    page.locator("main").get_by_role("button").first.click()
    expect(page).to_have_url(re.compile(f"{path}$"))
