"""Two web servers and two workers on one database behave as one: real processes."""

import os
import subprocess
import sys
import time
from contextlib import ExitStack

import pytest
import requests
from django.db import transaction

from bic.api import entrance, services
from bic.api.models import Delivery, Hook
from bic.tenancy import scope
from implementation.models import PublicPage
from tests.api.receiver import is_signed, listening
from tests.api.rows import decide
from tests.factories import CommunityFactory, MembershipFactory, ProgramFactory
from tests.implementation.public_places import PARTS, make_page
from tests.meetings.making import make_meeting
from tests.plugins.services import ROOT
from tests.plugins.worker import a_worker

pytestmark = pytest.mark.django_db(transaction=True)

READY_SECONDS = 120
PASSWORD = "quilt-and-marigold"
MEAL = "Third community meal"


def started(stack, log, port):
    """A web server with one worker; ended with the stack."""
    command = [sys.executable, "-m", "gunicorn", "bic.wsgi", "--workers=1", "--timeout=90"]
    with log.open("wb") as output:
        process = stack.enter_context(
            subprocess.Popen(
                [*command, f"--bind=127.0.0.1:{port}"],
                cwd=ROOT,
                env={**os.environ, "PYTHONWARNINGS": ""},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        )
    stack.callback(process.kill)
    return f"http://127.0.0.1:{port}"


@pytest.fixture
def servers(transactional_db, empty_broker, tmp_path, unused_ports):
    """Addresses of two web servers that answer."""
    with ExitStack() as stack:
        logs = [tmp_path / f"web{number}.log" for number in range(2)]
        both = [started(stack, log, port) for log, port in zip(logs, unused_ports, strict=True)]
        ends = time.monotonic() + READY_SECONDS
        for one, log in zip(both, logs, strict=True):
            while not answers(one):
                assert time.monotonic() < ends, log.read_text("utf-8")
                time.sleep(0.1)
        yield both


@pytest.fixture
def workers(transactional_db, empty_broker, tmp_path, monkeypatch):
    """Two workers on one broker."""
    monkeypatch.setenv("BIC_TEST_WEBHOOKS_TO_LOOPBACK", "yes")
    with a_worker(tmp_path / "one.log") as first, a_worker(tmp_path / "two.log"):
        yield first


@pytest.fixture
def director(transactional_db):
    with transaction.atomic():
        program = ProgramFactory(slug="piedmont", require_staff_mfa=False)
        community = CommunityFactory(program=program, name="Larkspur", slug="larkspur")
        member = MembershipFactory(program=program, role="director")
        member.user.set_password(PASSWORD)
        member.user.save()
        with scope(program):
            make_page(community, by=member.user)
            make_meeting(community, MEAL, by=member.user)
    member.community_of_page = community
    return member


def answers(server):
    try:
        return requests.get(f"{server}/healthz", timeout=5).ok
    except requests.RequestException:
        return False


def whoever_signs_in_at_one_acts_at_the_other(one, other, director):
    browser = requests.Session()
    browser.get(f"{one}/accounts/login/", timeout=60)
    browser.post(
        f"{one}/accounts/login/",
        {"login": director.user.email, "password": PASSWORD},
        headers={"X-CSRFToken": browser.cookies["csrftoken"]},
        timeout=60,
    )
    said = browser.post(
        f"{other}/language/",
        {"language": "es"},
        headers={"X-CSRFToken": browser.cookies["csrftoken"]},
        timeout=60,
    )
    assert said.ok
    page = browser.get(f"{one}/piedmont/people/", timeout=60)
    assert page.status_code == 200
    assert 'lang="es"' in page.text


def what_changes_at_one_is_not_told_any_more_by_the_other(one, other, director):
    address = "/open/piedmont/larkspur/"
    for server in (one, other, one, other):
        assert MEAL in requests.get(server + address, timeout=60).text
    with transaction.atomic(), scope(director.program):
        PublicPage.objects.update(parts=[part for part in PARTS if part != "meetings"])
    for server in (one, other):
        assert MEAL not in requests.get(server + address, timeout=60).text


def what_may_be_done_so_often_is_counted_together(one, other):
    wrong = {"Authorization": f"Bearer bic_1_{'x' * 43}"}
    seen = [
        requests.get(f"{server}/api/v1/piedmont/waves", headers=wrong, timeout=60).status_code
        for server in [one, other] * (entrance.WRONG.most // 2 + 1)
    ]
    assert seen == [401] * entrance.WRONG.most + [429] * 2


def test_two_web_servers_are_one(servers, director):
    # One test, because each would start servers of its own.
    whoever_signs_in_at_one_acts_at_the_other(*servers, director)
    what_changes_at_one_is_not_told_any_more_by_the_other(*servers, director)
    what_may_be_done_so_often_is_counted_together(*servers)


def test_of_two_workers_one_delivers_what_is_owed_and_once(workers, director, settings):
    settings.WEBHOOKS_TO_LOOPBACK = True
    with listening() as (url, heard):
        with transaction.atomic(), scope(director.program):
            hook = Hook(program=director.program, url=url, hears_of=["decided"])
            secret = services.add_hook(hook, by=director.user)
            for number in range(6):
                decide(director.community_of_page, director.user, f"Decision {number}")

        def delivered():
            with scope(director.program):
                return Delivery.objects.exclude(delivered_at=None).count() == 6

        workers.wait_for(delivered)
    assert all(is_signed(headers, body, secret) for headers, body in heard)
    assert len({headers["webhook-id"] for headers, _body in heard}) == len(heard) == 6
