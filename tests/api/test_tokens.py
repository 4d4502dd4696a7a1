"""Tokens: made, shown once, kept as a digest, and ended with whatever they hang on."""

import logging
from datetime import timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bic.api import entrance
from bic.api.models import Token, digest_of
from bic.api.services import MOST_TOKENS, make_token
from bic.limits import Limit
from bic.people import services as people
from bic.tenancy import scope
from tests.api.rows import Tool
from tests.factories import MembershipFactory, ProgramFactory

LIST, NEW = "/piedmont/tools/tokens/", "/piedmont/tools/tokens/new/"
ALL = "/piedmont/tools/tokens/all/"
WAVES = "/api/v1/piedmont/waves"


@pytest.fixture(autouse=True)
def uncounted():
    """No test counts the questions of another."""
    cache.clear()


@pytest.fixture
def observer(member):
    return member("observer")


@pytest.fixture
def reads(observer):
    return Tool(observer)


def made(client, **typed):
    """The text of a token that was made on the page."""
    answer = client.post(NEW, {"name": "Spreadsheet", "days": "30", **typed})
    assert answer.status_code == 200
    return answer


def test_a_token_is_shown_once_and_kept_as_a_digest(observer, signed_in):
    client = signed_in(observer.user)

    answer = made(client)

    text = answer.context["secret"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert text in answer.content.decode()
    assert text not in client.get(LIST).content.decode()
    with scope(observer.program):
        token = Token.objects.get()
        history = list(Token.pgh_event_model.objects.values())
    assert token.digest == digest_of(text)
    assert text not in str(history)
    assert token.digest not in str(history)
    assert text not in str([one.get_decoded() for one in Session.objects.all()])
    assert Client().get(WAVES, headers={"Authorization": f"Bearer {text}"}).status_code == 200


def test_a_token_without_a_name_is_refused_at_the_field(observer, signed_in):
    answer = signed_in(observer.user).post(NEW, {"name": "", "days": "30"})

    assert list(answer.context["form"].errors) == ["name"]


def test_a_token_holds_for_the_days_that_are_offered_alone(observer, signed_in):
    answer = signed_in(observer.user).post(NEW, {"name": "For ever", "days": "9999"})

    assert list(answer.context["form"].errors) == ["days"]


def test_nobody_has_more_tokens_than_can_be_looked_after(observer, signed_in):
    with scope(observer.program):
        for _ in range(MOST_TOKENS):
            make_token(observer.program, by=observer.user, name="One more", days=30)

    answer = signed_in(observer.user).post(NEW, {"name": "Too many", "days": "30"})

    assert answer.context["form"].non_field_errors()


def test_the_list_has_ones_own_and_says_on_which_day_each_was_used(reads, signed_in, member):
    Tool(member("director"))
    reads.get("waves")

    answer = signed_in(reads.token.user).get(LIST)

    [row] = answer.context["listing"].page.object_list
    assert row.last_used_on == timezone.localdate()


def test_a_revoked_token_reads_nothing(reads, signed_in):
    client = signed_in(reads.token.user)

    client.post(f"{LIST}{reads.token.pk}/revoke/")

    assert reads.get("waves").status_code == 401
    assert client.get(f"{LIST}{reads.token.pk}/history/").status_code == 200


def test_nobody_revokes_anothers_token(reads, client_as):
    answer = client_as("coordinator").post(f"{LIST}{reads.token.pk}/revoke/")

    assert answer.status_code == 403
    assert reads.get("waves").status_code == 200


def test_a_director_sees_whose_tokens_there_are_and_revokes_one(reads, client_as):
    reads.get("waves")
    director = client_as("director")

    answer = director.get(ALL)
    [row] = answer.context["listing"].page.object_list
    assert (row.user, row.last_used_on) == (reads.token.user, timezone.localdate())
    assert str(reads.token.user) in answer.text
    done = director.post(f"{LIST}{reads.token.pk}/revoke/")

    assert done.headers["Location"] == ALL
    assert reads.get("waves").status_code == 401
    history = director.get(f"{LIST}{reads.token.pk}/history/")
    assert str(answer.wsgi_request.user) in history.text


@pytest.mark.parametrize("role", ["coordinator", "researcher", "observer"])
def test_whoever_does_not_direct_sees_their_own_tokens_alone(reads, client_as, role):
    assert client_as(role).get(ALL).status_code == 403


def test_the_list_of_all_tokens_costs_the_same_for_one_and_for_many(
    reads, client_as, member, django_assert_num_queries
):
    director = client_as("director")
    with CaptureQueriesContext(connection) as one:
        director.get(ALL)
    for role in ("coordinator", "researcher"):
        Tool(member(role))

    with django_assert_num_queries(len(one)):
        director.get(ALL)


def test_a_token_holds_until_the_end_of_its_last_day(reads):
    # The zone's own noon: where its clocks are changed, thirty days have an hour more or less.
    noon = timezone.localtime(timezone=reads.program.tzinfo).replace(hour=12)
    with time_machine.travel(noon + timedelta(days=30), tick=False):
        assert reads.get("waves").status_code == 200
    with time_machine.travel(noon + timedelta(days=31), tick=False):
        assert reads.get("waves").status_code == 401


def test_a_token_ends_with_the_membership(reads, observer, member):
    with scope(observer.program):
        people.end(observer, by=member("director").user)

    answer = reads.get("waves")

    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_token_ends_with_the_account(reads):
    user = reads.token.user
    user.is_active = False
    user.save()

    assert reads.get("waves").status_code == 401


def test_staff_without_the_second_step_read_nothing(reads, program):
    program.require_staff_mfa = True
    program.save()

    assert reads.get("waves").status_code == 403


def test_another_program_is_not_found(reads):
    other = ProgramFactory(slug="elsewhere")
    MembershipFactory(program=other, user=reads.token.user)

    assert reads.get("/api/v1/elsewhere/waves").status_code == 404
    assert reads.get("/api/v1/nowhere/waves").status_code == 404


@pytest.mark.parametrize(
    "shown", ["", "Bearer", "Bearer x", "Basic eDp4", "Bearer bic_1_" + "x" * 43, "bic_1_x"]
)
def test_without_a_token_that_holds_nothing_is_read(program, shown):
    answer = Client().get(WAVES, headers={"Authorization": shown} if shown else {})

    assert answer.status_code == 401
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_session_is_no_token(client_as):
    assert client_as("director").get(WAVES).status_code == 401


def test_a_token_says_more_than_a_session(reads, client_as):
    """Whoever is signed in beside it does not count."""
    director = client_as("director")

    answer = director.get(
        "/api/v1/piedmont/funding", headers={"Authorization": f"Bearer {reads.text}"}
    )

    assert answer.wsgi_request.user == reads.token.user


def test_a_token_that_reads_too_often_is_told_when_to_come_back(reads, monkeypatch):
    monkeypatch.setattr(entrance, "READS", Limit("test-token", most=2, seconds=60))

    statuses = [reads.get("waves").status_code for _ in range(3)]
    late = reads.get("waves")

    assert statuses == [200, 200, 429]
    assert late.headers["Retry-After"] == "60"


def test_trying_tokens_out_comes_to_an_end(program, monkeypatch):
    monkeypatch.setattr(entrance, "WRONG", Limit("test-wrong", most=1, seconds=600))
    shown = {"Authorization": "Bearer bic_1_" + "y" * 43}

    statuses = [Client().get(WAVES, headers=shown).status_code for _ in range(3)]

    assert statuses == [401, 429, 429]


def test_no_token_stands_in_the_logs(reads, caplog):
    with caplog.at_level(logging.DEBUG):
        reads.get("waves")
        reads.get("nothing")

    assert reads.text not in caplog.text
    assert caplog.records


def test_the_way_to_tokens_stands_in_the_menu_of_the_account(client_as):
    assert LIST in client_as("observer").get(reverse("blueprint:dashboard", args=["piedmont"])).text
