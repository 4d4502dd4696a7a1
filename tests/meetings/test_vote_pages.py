"""Votes through the front door: prepared, opened, put into the box, counted, asked again."""

import re

import pytest
from django.core import signing
from django.test import Client

from bic.tenancy import scope
from bic.translated import Translated
from meetings import polling
from meetings.models import Ballot, Decision, Round, RsvpWords, Vote
from meetings.services import ballot as ballots
from meetings.services import vote as votes
from tests.meetings.making import make_group, make_meeting, make_proposal
from tests.meetings.votes import make_vote, opened, rule

PLACE = "/piedmont/communities/larkspur"
ROOM = "/open/piedmont/v"


@pytest.fixture
def host(member):
    return member("coordinator").user


@pytest.fixture
def staff(signed_in, host):
    return signed_in(host)


@pytest.fixture(autouse=True)
def _nothing_kept():
    polling._kept.clear()


def shown(page):
    """What a page says, in one line."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.content.decode()))


def phone(vote, language="en"):
    """A phone on which the ballot was opened."""
    client = Client(headers={"Accept-Language": language})
    page = client.get(f"{ROOM}/{vote.room_code}/")
    assert page.status_code == 200
    return client


def send(client, vote, **answers):
    return client.post(f"{ROOM}/{vote.room_code}/", {"send": "1", **answers})


def test_a_vote_is_prepared_opened_and_counted(staff, larkspur):
    with scope(larkspur.program):
        proposal, meeting = make_proposal(larkspur), make_meeting(larkspur)
    page = staff.post(
        f"{PLACE}/votes/add/",
        {
            "question_en": "Which first?", "question_original": "en",
            "question_es": "¿Cuál primero?",
            "question_es_ok": "on", "meeting": meeting.pk, "proposals": [proposal.pk],
            "lines_en": "Safe crossings\nEvening English", "lines_es": "Cruces seguros\nInglés",
            "lines_es_ok": "on", "method": "dots", "entry": "room", "dots": "3", "most_dots": "2",
            "order_rule": "borda", "highest": "5", "threshold": "3", "share": "half",
        },
    )  # fmt: skip
    with scope(larkspur.program):
        vote = Vote.objects.get()
        titles = [str(one.title) for one in vote.rounds.get().options.all()]

    assert page.headers["Location"] == f"{PLACE}/votes/{vote.pk}/"
    assert titles == ["A language line for town services", "Safe crossings", "Evening English"]
    staff.post(f"{PLACE}/votes/{vote.pk}/open/", {"expected": "3", "minutes": ""})
    assert send(phone(vote), vote, o1="2", o2="1").status_code == 302
    assert "1 of 3 people have voted" in shown(staff.get(f"{PLACE}/votes/{vote.pk}/"))
    staff.post(f"{PLACE}/votes/{vote.pk}/card/", {"card": "1", "o3": "2"})
    staff.post(
        f"{PLACE}/votes/{vote.pk}/hands/",
        {"channel": "paper", "label": "The wall", "people": "1", "n2.1": "2"},
    )
    assert "3 people have voted" in shown(staff.get(f"{PLACE}/votes/{vote.pk}/count/"))
    staff.post(f"{PLACE}/votes/{vote.pk}/count/")
    found = shown(staff.get(f"{PLACE}/votes/{vote.pk}/"))
    assert "Result of round 1" in found
    assert "3 dots" in found
    assert "tied" in found


def test_the_form_of_a_vote_says_which_fields_go_with_which_method(staff, larkspur):
    page = staff.get(f"{PLACE}/votes/add/").content.decode()

    assert page.count('data-shown-when="method"') == 7
    assert 'data-shown-when="method" data-shown-for="fingers majority"' in page


def test_phones_speak_the_language_of_whoever_holds_them(larkspur, host):
    with scope(larkspur.program):
        RsvpWords.objects.create(
            program=larkspur.program, language="ar", words={"vote_send": "أرسل صوتي"},
            approved_by=host, approved_at="2026-01-01T00:00:00Z",
        )  # fmt: skip
    line = Translated.of("A language line").put("es", "Línea de idiomas").put("ar", "خط لغات")
    vote = make_vote(larkspur, line, by=host, question=Translated.of("Which?").put("es", "¿Cuál?"))
    opened(vote, by=host)

    spanish = Client(headers={"Accept-Language": "es-MX"}).get(f"{ROOM}/{vote.room_code}/")
    arabic = Client().get(f"{ROOM}/{vote.room_code}/?language=ar")

    assert "¿Cuál?" in spanish.text
    assert "Línea de idiomas" in spanish.text
    assert 'dir="rtl"' in arabic.text
    assert "أرسل صوتي" in arabic.text
    assert "خط لغات" in arabic.text


def test_a_ballot_that_is_sent_again_counts_once_and_says_so(larkspur, host):
    vote = make_vote(larkspur, by=host)
    round = opened(vote, by=host)
    client = phone(vote)

    first, again = send(client, vote, o1="1"), send(client, vote, o2="3")
    back = client.get(f"{ROOM}/{vote.room_code}/")
    told = client.get(first.headers["Location"])

    assert first.headers["Location"] == again.headers["Location"] == back.headers["Location"]
    assert "It counts once" in told.text
    with scope(larkspur.program):
        result = votes.close_round(round, by=host).result
        assert result["people"] == 1
        assert result["lines"][0] == result["lines"][0] | {"option": 1, "value": "1"}


def test_a_forged_phone_or_none_at_all_votes_only_after_it_was_known(larkspur, host):
    vote = make_vote(larkspur, by=host)
    round = opened(vote, by=host)
    client = Client()
    client.cookies["bic_ballot"] = signing.Signer(salt="elsewhere").sign("x")

    page = send(client, vote, o1="1")

    assert "send your vote again" in page.text
    assert 'value="1" checked' in page.text
    assert send(client, vote, o1="1").status_code == 302
    with scope(larkspur.program):
        assert votes.close_round(round, by=host).result["people"] == 1


def test_a_forged_code_of_a_card_is_refused_and_loses_nothing(larkspur, host):
    with scope(larkspur.program):
        meeting = make_meeting(larkspur)
        [code] = ballots.make_codes(meeting, 1)
    vote = make_vote(larkspur, by=host, entry="card", meeting=meeting)
    opened(vote, by=host)

    wrong = send(Client(), vote, o1="2", card="ABCD-EFGH")
    right = send(Client(), vote, o1="2", card=code.lower())
    again = send(Client(), vote, o1="2", card=code)

    assert "This code is not right" in wrong.text
    assert re.search(r'name="o1" value="2" checked', wrong.text)
    assert (right.status_code, again.status_code) == (302, 302)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({}, "Nothing is chosen yet"),
        ({"o1": "3", "o2": "1"}, "These are too many dots: you have 3"),
        ({"o1": "4"}, "Put at most 3 dots on one"),
        ({"o1": "x"}, "Please choose one of the answers"),
        ({"o9": "1"}, "Nothing is chosen yet"),
        ({"o1": "99999999999999999999"}, "Please choose one of the answers"),
    ],
)
def test_more_dots_than_allowed_and_other_nonsense_is_said_and_not_counted(
    larkspur, host, answers, told
):
    vote = make_vote(larkspur, by=host)
    round = opened(vote, by=host)
    client = phone(vote)

    page = send(client, vote, **answers)

    assert page.status_code == 200
    assert told in page.text
    with scope(larkspur.program):
        assert votes.close_round(round, by=host).result["people"] == 0


def test_whoever_votes_after_closing_is_told(larkspur, host):
    vote = make_vote(larkspur, by=host)
    round = opened(vote, by=host)
    client = phone(vote)
    with scope(larkspur.program):
        votes.close_round(round, by=host)

    page = send(client, vote, o1="1")

    assert page.status_code == 410
    assert "Your vote was not counted" in page.text


def test_a_code_that_no_vote_has_is_said_at_the_field(larkspur, host, client):
    vote = make_vote(larkspur, by=host)

    wrong = client.post(f"{ROOM}/", {"room": "ZZZZZ"})
    right = client.post(f"{ROOM}/", {"room": vote.room_code.lower()})

    assert "No vote has this code" in wrong.text
    assert right.headers["Location"] == f"{ROOM}/{vote.room_code}/?language=en"
    assert client.get(f"{ROOM}/ZZZZZ/").status_code == 404
    assert "Nothing can be voted on" in client.get(f"{ROOM}/{vote.room_code}/").text


def test_a_ballot_costs_few_queries(larkspur, host, django_assert_max_num_queries):
    vote = make_vote(larkspur, by=host)
    opened(vote, by=host)
    phone(vote)
    client = phone(vote)

    with django_assert_max_num_queries(5):
        send(client, vote, o1="1")
    with django_assert_max_num_queries(5):
        Client().get(f"{ROOM}/{vote.room_code}/")


@pytest.mark.parametrize("count", [1, 5])
def test_lists_cost_the_same_for_any_length(
    staff, larkspur, host, count, django_assert_num_queries
):
    for number in range(count):
        make_vote(larkspur, by=host, question=f"Question {number}")
        with scope(larkspur.program):
            Decision.objects.create(
                community=larkspur, number=number + 1, outcome="adopted", decided_on="2026-09-01"
            )
    staff.get(f"{PLACE}/votes/")

    with django_assert_num_queries(12):
        page = staff.get(f"{PLACE}/votes/")
    with django_assert_num_queries(12):
        staff.get(f"{PLACE}/decisions/")

    assert page.text.count("Question ") == count


def test_the_screen_tells_nothing_before_it_is_counted(staff, larkspur, host):
    vote = make_vote(larkspur, by=host)
    round = opened(vote, by=host, expected=4)
    send(phone(vote), vote, o2="3")
    url = f"{PLACE}/votes/{vote.pk}/screen/"

    open_ = staff.get(url, headers={"HX-Request": "true"})
    with scope(larkspur.program):
        votes.close_round(round, by=host)
    counted = staff.get(url, headers={"HX-Request": "true"})

    assert "1 of 4 people have voted" in shown(open_).replace("  ", " ")
    assert "<i></i>" not in open_.text
    assert open_.text.index("A language line") < open_.text.index("Safe crossings")
    assert counted.text.count("<i></i>") == 3
    assert counted.text.index("Safe crossings") < counted.text.index("A language line")


def test_objections_and_a_save_round_follow_the_dots(staff, larkspur, host):
    vote = make_vote(larkspur, by=host)
    round = opened(vote, by=host)
    with scope(larkspur.program):
        ballots.type_card(round, rule(round), {1: 3}, card="1")
        votes.close_round(round, by=host)
    url = f"{PLACE}/votes/{vote.pk}/"

    staff.post(f"{url}next/", {"kind": "objections", "options": ["1"]})
    staff.post(f"{url}open/", {})
    client = phone(vote)
    assert send(client, vote, o1="object", why1="Nobody answers at night").status_code == 302
    staff.post(f"{url}count/")
    told = shown(staff.get(url))
    staff.post(f"{url}next/", {"kind": "save", "options": ["2", "3"]})
    staff.post(f"{url}open/", {})
    polling._kept.clear()
    assert send(phone(vote), vote, save="3").status_code == 302
    staff.post(f"{url}count/")

    assert "1 objection" in told
    assert "Nobody answers at night" in told
    with scope(larkspur.program):
        last = Round.objects.order_by("-number")[0]
        assert last.result["lines"][0] == last.result["lines"][0] | {"option": 3, "value": "1"}


def test_a_public_body_votes_by_name_and_everybody_reads_the_roll(staff, client_as, larkspur, host):
    with scope(larkspur.program):
        board = make_group(larkspur, "Board", public_body="yes")
    vote = make_vote(larkspur, "Adopt it", by=host, method="majority", group=board, is_by_name=True)
    opened(vote, by=host)
    url = f"{PLACE}/votes/{vote.pk}/"

    staff.post(f"{url}roll/", {"name": "Ana Ruiz", "o1": "yes"})
    staff.post(f"{url}roll/", {"name": "", "o1": "yes"})
    told = shown(client_as("lead", larkspur).get(url))

    assert "Ana Ruiz Yes 1" in told
    assert "taken by name" in Client().get(f"{ROOM}/{vote.room_code}/").text


def test_partners_see_counts_and_neither_concerns_nor_acts(client_as, larkspur, host):
    vote = make_vote(larkspur, "Adopt it", by=host, method="fingers", share="all")
    round = opened(vote, by=host)
    with scope(larkspur.program):
        ballots.type_card(round, rule(round), {1: 0}, card="1")
        ballots.hear(round, 1, "A secret reason")
        votes.close_round(round, by=host)
        assert Ballot.objects.count() == 1
    partner = client_as("lead", larkspur)

    told = shown(partner.get(f"{PLACE}/votes/{vote.pk}/"))

    assert "Not passed" in told
    assert "secret reason" not in told
    assert partner.post(f"{PLACE}/votes/{vote.pk}/next/").status_code == 403
