"""The public page that a process keeps: nobody is told what is no longer so."""

from datetime import timedelta

import pytest
import time_machine
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.utils import timezone

from bic.tenancy import pulse, scope
from bic.tenancy.models import Program, Pulse
from bic.tenancy.pulse import Kept
from bic.translated import Translated
from implementation.models import Action, Objective, PublicPage
from meetings.models import Meeting, Proposal
from meetings.services import proposals
from tests.factories import UserFactory
from tests.implementation.public_places import PARTS, fill, make_page, titled
from tests.queries import queries_of

URL = "/open/piedmont/larkspur/"


@pytest.fixture(autouse=True)
def nothing_is_kept():
    cache.clear()
    Kept.forget()


@pytest.fixture
def page(larkspur):
    by = UserFactory(name="Priya Natarajan")
    with scope(larkspur.program):
        fill(larkspur, by=by)
        return make_page(larkspur, by=by)


def announce(page):
    Meeting.objects.create(
        program=page.program, community=page.community, title="A picnic", place="The park",
        starts_at=timezone.now() + timedelta(days=2),
        ends_at=timezone.now() + timedelta(days=2, hours=2),
        published_at=timezone.now(), published_by=page.opened_by,
    )  # fmt: skip


def another_action(page):
    Action.objects.create(
        program=page.program, community=page.community, title="Plant trees", is_public=True,
        objective=Objective.objects.order_by("pk").first(), position=77,
    )  # fmt: skip


def say(**fields):
    return lambda page: PublicPage.objects.filter(pk=page.pk).update(**fields)


def rename_the_town(page):
    type(page.community).objects.filter(pk=page.community_id).update(name="Larkspur Springs")


def rename(page):
    Program.objects.filter(pk=page.program_id).update(name="Piedmont Together")


CHANGES = {
    "a part is switched off": say(parts=PARTS[1:]),
    "other words stand before it": say(intro=Translated.of("Welcome")),
    "nobody can follow it any more": say(takes_followers=False),
    "a meeting is announced": announce,
    "a proposal is withdrawn": lambda page: proposals.withdraw(titled(Proposal, "Safe crossings")),
    "an action is added": another_action,
    "the town has another name": rename_the_town,
    "the program changes": rename,
}


def asked_by_the_next_visitor():
    """SQL of a visit; one statement where the page is given as it was kept."""
    asked = []

    def note(execute, sql, *rest):
        asked.append(sql)
        return execute(sql, *rest)

    with connection.execute_wrapper(note):
        assert Client().get(URL).status_code == 200
    return asked


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_whatever_changes_the_next_visitor_is_not_given_what_was_kept(client, page, change):
    before = client.get(URL)
    assert client.get(URL).content == before.content

    with scope(page.program):
        change(page)

    assert len(asked_by_the_next_visitor()) > 1


def test_a_page_that_is_closed_is_gone_for_who_had_it_too(client, page):
    known = {"If-None-Match": client.get(URL)["ETag"]}
    assert client.get(URL, headers=known).status_code == 304

    with scope(page.program):
        PublicPage.objects.filter(pk=page.pk).update(opened_at=None, opened_by=None)

    assert client.get(URL, headers=known).status_code == 404


def test_a_kept_answer_has_the_headers_of_a_new_one(client, page):
    new, kept = client.get(URL), client.get(URL)

    assert dict(kept.headers) == dict(new.headers)
    assert kept.content == new.content
    assert kept["Content-Security-Policy"]
    assert kept["X-Frame-Options"] == "DENY"
    assert not kept.cookies


def test_what_is_kept_is_asked_for_in_one_statement_with_or_without_an_account(
    client, page, signed_in, member
):
    assert len(queries_of(client, URL)) == 1
    assert len(queries_of(signed_in(member("director").user), URL)) == 1


def test_a_host_that_is_not_ours_is_refused_though_the_page_is_kept(client, page):
    client.get(URL)

    assert client.get(URL, headers={"host": "elsewhere.example"}).status_code == 400


def test_a_page_is_kept_five_minutes_at_most(client, page):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        client.get(URL)
        assert len(asked_by_the_next_visitor()) == 1

        clock.shift(301)

        assert len(asked_by_the_next_visitor()) > 1


def test_both_ways_of_asking_tell_the_same_pulse_and_leave_no_wall_open(page):
    with scope(page.program):
        Pulse.objects.create(program=page.program)
        told = PublicPage.objects.annotate(beat=pulse.beat()).get(pk=page.pk).beat
    assert pulse.of_program(page.program_id) == told
    assert pulse.of_program(0) == ""

    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM tenancy_pulse")
        assert cursor.fetchone() == (0,)
