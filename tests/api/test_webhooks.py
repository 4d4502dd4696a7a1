"""Webhooks: named by a director, told with the act, signed, tried for a day."""

import json
import re
import socket
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
import time_machine
from django.utils import timezone

from bic.api import outbox, outgoing, services, tasks
from bic.api.models import Delivery, Hook
from bic.notices.models import Notice
from bic.tenancy import scope
from meetings.services import decision as decisions
from tests.api.receiver import is_signed, listening, listening_with_certificate
from tests.api.rows import Tool, decide, publish, publish_edition, publish_plan
from tests.communities.agreements import signed_agreement
from tests.factories import MembershipFactory, ProgramFactory
from tests.implementation.making import make_action, make_plan

LIST, NEW = "/piedmont/tools/webhooks/", "/piedmont/tools/webhooks/new/"
EVENTS = ["decided", "signed", "published"]


@pytest.fixture
def director(member):
    return member("director").user


@pytest.fixture
def loopback(settings):
    """What is sent may go to this machine."""
    settings.WEBHOOKS_TO_LOOPBACK = True


def add(program, director, url, hears_of=EVENTS):
    """The secret of a webhook that is added."""
    hook = Hook(program=program, url=url, hears_of=hears_of)
    with scope(program):
        return services.add_hook(hook, by=director)


def owed(program):
    """What is owed, in the order in which it happened."""
    with scope(program):
        return list(Delivery.objects.order_by("pk"))


def send_all(program):
    """What a worker does."""
    for one in owed(program):
        tasks.send_delivery(program_id=program.pk, delivery_id=one.pk)
    return owed(program)


def test_a_signature_is_that_of_the_specification():
    """The example of the Standard Webhooks libraries."""
    found = outgoing.signature(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", key="msg_p5jXN8AQM9LWM0D4loKWxJek",
        at=1614265330, body=b'{"test": 2432232314}',
    )  # fmt: skip

    assert found == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_decision_arrives_signed_and_leads_to_more(program, larkspur, director, loopback):
    with listening() as (url, heard):
        secret = add(program, director, url)
        with scope(program):
            decision = decide(larkspur, director)

        [row] = send_all(program)

    [(headers, body)] = heard
    assert is_signed(headers, body, secret)
    said = json.loads(body)
    assert said["type"] == "decision.recorded"
    assert said["data"] == {
        "program": "piedmont", "community": "larkspur", "resource": "decisions",
        "id": str(decision.pk), "api": f"http://localhost:8000/api/v1/piedmont/decisions/"
        f"{decision.pk}",
        "page": f"http://localhost:8000/piedmont/communities/larkspur/decisions/{decision.pk}/",
    }  # fmt: skip
    assert row.delivered_at
    reads = Tool(MembershipFactory(program=program))
    path = re.sub("^http://[^/]*", "", said["data"]["api"])
    assert reads.get(path).json()["title"] == decision.title


def test_each_act_is_owed_once_to_those_who_want_it(program, larkspur, director):
    add(program, director, "https://all.example.org/")
    add(program, director, "https://signed.example.org/", ["signed"])
    with scope(program):
        decision = decide(larkspur, director)
        decisions.save_decision(decision, by=director)
        decisions.lock(decision, by=director)
        decisions.lock(decision, by=director)
        signed_agreement(larkspur, director)
        publish(larkspur, director)
        publish_edition(larkspur, director)
        make_action(make_plan(larkspur))
        publish_plan(larkspur, director)
        rows = Delivery.objects.order_by("hook__url", "pk")
        told = list(rows.values_list("hook__url", "name"))

    assert told == [
        ("https://all.example.org/", "decision.recorded"),
        ("https://all.example.org/", "decision.locked"),
        ("https://all.example.org/", "agreement.signed"),
        ("https://all.example.org/", "report.published"),
        ("https://all.example.org/", "edition.published"),
        ("https://all.example.org/", "edition.published"),
        ("https://signed.example.org/", "agreement.signed"),
    ]


def test_a_secret_outlives_the_key_of_the_installation(
    program, larkspur, director, loopback, settings
):
    """It is encrypted anew with the next delivery, as long as the former key is known."""
    with listening() as (url, heard):
        secret = add(program, director, url)
        former, settings.SECRET_KEY = settings.SECRET_KEY, "another key " * 5
        for fallbacks in ([former], []):
            settings.SECRET_KEY_FALLBACKS = fallbacks
            with scope(program):
                decide(larkspur, director)
            send_all(program)

    assert [is_signed(headers, body, secret) for headers, body in heard] == [True, True]


def test_without_the_key_nothing_is_sent_and_the_row_says_so(
    program, larkspur, director, loopback, settings
):
    with listening() as (url, heard):
        add(program, director, url)
        settings.SECRET_KEY = "another key " * 5
        with scope(program):
            decide(larkspur, director)
        [row] = send_all(program)

    assert heard == []
    assert (row.state, row.last_error) == (
        "failing", "The secret was encrypted under another key."
    )  # fmt: skip


@pytest.mark.parametrize(
    ("certified", "error"), [("tool.example.org", ""), ("other.example.org", "SSLError")]
)
def test_the_number_that_was_looked_at_has_to_prove_the_name(
    program, larkspur, director, loopback, monkeypatch, tmp_path, certified, error
):
    """The name is looked up once, and its certificate is asked for."""
    with listening_with_certificate(tmp_path, certified) as (url, heard):
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        found, asked = socket.getaddrinfo("127.0.0.1", urlsplit(url).port), []
        monkeypatch.setattr(
            outgoing.socket, "getaddrinfo", lambda name, *_a, **_k: asked.append(name) or found
        )
        add(program, director, url.replace("http://127.0.0.1", "https://tool.example.org"))
        with scope(program):
            decide(larkspur, director)
        [row] = send_all(program)

    assert (row.last_error, len(heard)) == (error, 0 if error else 1)
    assert asked[0] == "tool.example.org"
    assert set(asked[1:]) <= {"127.0.0.1"}


def test_another_program_hears_nothing(program, larkspur, director):
    other = MembershipFactory(program=ProgramFactory())
    add(other.program, other.user, "https://other.example.org/")
    with scope(program):
        decide(larkspur, director)

    assert owed(other.program) == []


def test_what_a_partner_does_is_told_too(program, larkspur, director):
    """Their scope has no webhooks."""
    add(program, director, "https://all.example.org/")
    with scope(program, [larkspur]):
        decide(larkspur, director)

    assert [one.name for one in owed(program)] == ["decision.recorded"]


def test_a_worker_hears_of_it_after_the_commit(
    program, larkspur, director, django_capture_on_commit_callbacks, monkeypatch
):
    sent = []
    monkeypatch.setattr(
        outbox.current_app, "send_task", lambda name, **options: sent.append((name, options))
    )
    add(program, director, "https://all.example.org/")
    with django_capture_on_commit_callbacks(execute=True), scope(program):
        decide(larkspur, director)

    [row] = owed(program)
    keys = {"program_id": program.pk, "delivery_id": row.pk}
    assert (outbox.SEND_TASK, {"kwargs": keys, "retry": False}) in sent


def test_what_is_delivered_is_not_sent_again(program, larkspur, director, loopback):
    with listening() as (url, heard):
        add(program, director, url)
        with scope(program):
            decide(larkspur, director)
        send_all(program)
        send_all(program)

    assert len(heard) == 1


@pytest.mark.parametrize("status", [301, 302, 404, 500])
def test_what_is_refused_or_led_elsewhere_is_tried_again(
    program, larkspur, director, loopback, status
):
    with (
        listening() as (elsewhere, led),
        listening(status, Location=elsewhere) as (url, heard),
    ):
        add(program, director, url)
        with scope(program):
            decide(larkspur, director)
        [row] = send_all(program)

    assert (len(heard), led) == (1, [])
    assert (row.last_error, row.attempts) == (f"HTTP {status}", 1)
    assert row.next_try_at > timezone.now()


def test_after_a_day_it_is_given_up_and_directors_hear_of_it_once(program, larkspur, director):
    add(program, director, "https://nobody.invalid/")
    with scope(program):
        decide(larkspur, director)
        decide(larkspur, director, "A second one")
    began = now = timezone.now()
    while waiting := [one for one in owed(program) if one.state in ("waiting", "failing")]:
        now = max(now, *(one.next_try_at or now for one in waiting)) + timedelta(seconds=1)
        with time_machine.travel(now, tick=False):
            send_all(program)

    assert {one.state for one in owed(program)} == {"given_up"}
    assert timedelta(hours=20) < now - began < timedelta(hours=26)
    with scope(program):
        told = Notice.objects.filter(key__contains="webhook")
        assert [(one.recipient, "nobody.invalid" in one.body) for one in told] == [(director, True)]


def test_what_the_broker_forgot_is_found_and_old_rows_are_forgotten(program, larkspur, director):
    add(program, director, "https://all.example.org/")
    with scope(program):
        decide(larkspur, director)
        Delivery.objects.update(queued_at=timezone.now() - timedelta(hours=1))

    tasks.look_after_deliveries()

    [row] = owed(program)
    assert row.queued_at > timezone.now() - timedelta(minutes=1)
    with scope(program):
        Delivery.objects.update(
            delivered_at=timezone.now(), created_at=timezone.now() - timedelta(days=31)
        )
    tasks.look_after_deliveries()
    assert owed(program) == []


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "10.0.0.8", "192.168.1.4", "169.254.169.254", "100.64.0.1", "0.1.2.3",
        "224.0.0.1", "::1", "fd00::1", "fe80::1", "::ffff:10.0.0.8", "64:ff9b::a00:8",
        "2002:a00:8::1", "255.255.255.255",
    ],
)  # fmt: skip
def test_an_address_inside_is_refused_when_it_is_added(program, director, signed_in, number):
    name = f"[{number}]" if ":" in number else number
    answer = signed_in(director).post(NEW, {"url": f"https://{name}/", "hears_of": EVENTS})

    assert list(answer.context["form"].errors) == ["url"]
    with scope(program):
        assert not Hook.objects.exists()


@pytest.mark.parametrize(
    "url",
    [
        "http://tool.example.org/", "ftp://tool.example.org/", "https://a:b@tool.example.org/",
        "https://nobody.invalid/", "https://localhost/", "https://tool.example.org:99999/", "x", "",
    ],
)  # fmt: skip
def test_an_address_that_makes_no_sense_is_refused_at_its_field(director, signed_in, url):
    answer = signed_in(director).post(NEW, {"url": url, "hears_of": EVENTS})

    assert list(answer.context["form"].errors) == ["url"]


def test_a_name_that_leads_inside_later_is_refused_when_it_is_sent(program, larkspur, director):
    with listening() as (url, heard):
        add(program, director, url.replace("http:", "https:"))
        with scope(program):
            decide(larkspur, director)
        [row] = send_all(program)

    assert heard == []
    assert row.last_error == "This address is not a public one."


def test_a_director_adds_a_webhook_sees_what_was_sent_and_deletes_it(
    program, larkspur, director, signed_in, loopback
):
    client = signed_in(director)
    with listening() as (url, _heard):
        answer = client.post(NEW, {"url": url, "hears_of": EVENTS})
        secret = answer.context["secret"]
        assert secret.startswith("whsec_")
        assert client.post(NEW, {"url": url, "hears_of": EVENTS}).context["form"].errors
        with scope(program):
            decide(larkspur, director)
            hook = Hook.objects.get()
        send_all(program)
    page = f"{LIST}{hook.pk}/"

    assert secret not in hook.secret
    assert "decision.recorded" in client.get(page).text
    assert url.replace("&", "&amp;") in client.get(LIST).text
    assert secret not in client.get(f"{page}history/").text
    client.post(f"{page}delete/")
    with scope(program):
        assert not Hook.objects.exists()
