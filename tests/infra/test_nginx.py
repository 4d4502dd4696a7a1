"""Private files behind the real nginx and gunicorn, as `deploy/` sets them up."""

import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from bic.documents.downloads import HEADERS
from tests.documents import files
from tests.factories import CommunityFactory, DocumentFactory, MembershipFactory, ProgramFactory
from tests.plugins.program import BACKEND
from tests.plugins.services import ROOT

pytestmark = pytest.mark.django_db(transaction=True)

NGINX = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
READY_SECONDS = 120
PREFIX = "/private/"
CONTENT = b"0123456789" * 50_000


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(command, log, port, **environment):
    """A server until the block ends; the block begins when it listens."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONWARNINGS": "", **environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        deadline = time.monotonic() + READY_SECONDS
        while True:
            assert process.poll() is None, log.read_text("utf-8")
            assert time.monotonic() < deadline, log.read_text("utf-8")
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield process
    finally:
        process.terminate()
        process.wait(READY_SECONDS)


def config_of(folder, port, application):
    """The file of the deployment, with this machine's folders and ports."""
    words = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")
    changes = {
        "/tmp/": f"{folder}/",  # noqa: S108
        "listen 8080": f"listen 127.0.0.1:{port}",
        "http://web:8000": f"http://127.0.0.1:{application}",
        "/srv/var/files/": f"{settings.VAR_DIR}/files/",
        "/srv/static/": f"{ROOT}/static/",
    }
    for old, new in changes.items():
        assert old in words
        words = words.replace(old, new)
    # In the image nginx is the user whose files these are; nobody else may read them.
    owner = "user root;\n" if os.geteuid() == 0 else ""
    config = folder / "nginx.conf"
    config.write_text(f"{owner}daemon off;\n{words}")
    return config


@pytest.fixture
def site(tmp_path):
    """nginx in front of gunicorn, which is `.web`; `site(url, user)` asks it."""
    if not NGINX:
        pytest.skip("nginx: not given")
    port, application = free_port(), free_port()
    gunicorn = [sys.executable, "-m", "gunicorn", "-c", "deploy/gunicorn.conf.py"]
    with ExitStack() as stack:
        web = stack.enter_context(
            running(
                [*gunicorn, "bic.wsgi:application"],
                tmp_path / "gunicorn.log",
                application,
                BIND=f"127.0.0.1:{application}",
                WEB_WORKERS="1",
                X_ACCEL_PREFIX=PREFIX,
            )
        )
        config = config_of(tmp_path, port, application)
        stack.enter_context(running([NGINX, "-c", config], tmp_path / "nginx.log", port))

        def ask(url, user=None, method="GET", body=None, **headers):
            if user:
                client = Client()
                client.force_login(user, backend=BACKEND)
                name = settings.SESSION_COOKIE_NAME
                headers["Cookie"] = f"{name}={client.cookies[name].value}"
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
            connection.request(method, url, body, headers)
            response = connection.getresponse()
            answer = SimpleNamespace(
                status=response.status, headers=response.headers, body=response.read()
            )
            connection.close()
            return answer

        ask.web = web
        yield ask


@pytest.fixture
def kept(db):
    """A document, its address, and two people: one of its community, one of another program."""
    town = CommunityFactory(program=ProgramFactory(slug="piedmont"), slug="larkspur")
    upload = files.checked(CONTENT, "Reunión “1”.txt", "text/plain")
    document = DocumentFactory(community=town, upload=upload)
    return SimpleNamespace(
        url=reverse("documents:download", args=["piedmont", "larkspur", document.pk, 1]),
        key=document.current.storage_key,
        reader=MembershipFactory(program=town.program).user,
        stranger=MembershipFactory().user,
    )


def sends_private_files_to_those_who_may_and_to_nobody_else(site, kept):
    whole = site(kept.url, kept.reader)
    assert (whole.status, whole.body) == (200, CONTENT)
    assert whole.headers["Content-Length"] == str(len(CONTENT))
    assert whole.headers["Content-Type"] == "text/plain"
    assert whole.headers["Content-Disposition"].startswith(
        "attachment; filename*=utf-8''Reuni%C3%B3n"
    )
    assert {name: whole.headers.get_all(name) for name in HEADERS} == {
        name: [value] for name, value in HEADERS.items()
    }
    assert "X-Accel-Redirect" not in whole.headers

    head = site(kept.url, kept.reader, "HEAD")
    assert (head.status, head.body) == (200, b"")
    part = site(kept.url, kept.reader, Range="bytes=10-19")
    assert (part.status, part.body) == (206, b"0123456789")

    assert site(kept.url, kept.stranger).status == 404
    assert site(kept.url).status == 302
    for address in (PREFIX, f"{PREFIX}{kept.key}", f"{PREFIX}../private/{kept.key}"):
        assert site(address, kept.reader).status == 404


def passes_pages_on_and_serves_static_files(site):
    page = site("/accounts/login/")
    assert page.status == 200
    assert b"<main" in page.body
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]

    static = site("/static/img/mark.svg")
    assert static.status == 200
    assert "immutable" in static.headers["Cache-Control"]
    assert site("/nginx-health").body == b"ok\n"


def lets_large_census_files_through_to_the_application(site, kept):
    large = site("/piedmont/census/load/", kept.reader, "POST", body=bytes(31 * 1024 * 1024))

    # A page of ours that refuses a post without its token, not one of nginx.
    assert large.status == 403
    assert b"<main" in large.body


def writes_no_line_about_who_answers_a_survey(site, log):
    assert site("/open/piedmont/surveys/life/").status == 404
    assert site("/accounts/signup/").status < 500

    # It writes after it has answered.
    deadline = time.monotonic() + READY_SECONDS
    while "/accounts/signup/" not in (lines := log.read_text("utf-8")):
        assert time.monotonic() < deadline, lines
        time.sleep(0.05)
    assert "surveys" not in lines


def says_in_both_languages_that_nothing_answers(site):
    site.web.terminate()
    site.web.wait(READY_SECONDS)

    for page in (site("/accounts/login/"), site("/accounts/login/", method="POST", body=b"x")):
        assert page.status == 503
        assert page.headers["Retry-After"] == "30"
        assert b"The server does not answer." in page.body
        assert b"El servidor no responde." in page.body
    assert site("/away.html").status == 404


def test_nginx_keeps_private_passes_on_and_is_silent_about_surveys(site, kept, tmp_path):
    # One test, because each would start nginx and gunicorn again.
    sends_private_files_to_those_who_may_and_to_nobody_else(site, kept)
    passes_pages_on_and_serves_static_files(site)
    lets_large_census_files_through_to_the_application(site, kept)
    writes_no_line_about_who_answers_a_survey(site, tmp_path / "nginx.log")
    says_in_both_languages_that_nothing_answers(site)
