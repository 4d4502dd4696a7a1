"""The box: each ballot once, nobody's with a name, nothing after it is counted."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import DatabaseError, connection, connections, transaction
from django.utils import timezone

from bic.tenancy import scope
from meetings.counting import Count, Result
from meetings.models import Ballot, Concern, Round, Sheet, Stub
from meetings.services import ballot
from meetings.services import vote as votes
from tests.factories import CommunityFactory, UserFactory
from tests.meetings.making import make_meeting
from tests.meetings.votes import make_vote, opened, rule

PHONES = 8


@pytest.fixture
def host(member):
    return member("coordinator").user


@pytest.fixture
def dots(larkspur, host, open_scope):
    """Dots, in an open round."""
    return opened(make_vote(larkspur, by=host), by=host)


def at_the_table(round):
    """The scope in which a phone votes."""
    return scope(round.program_id, [round.community_id])


def test_a_phone_counts_once_however_often_it_sends(dots, host):
    with at_the_table(dots):
        first = ballot.cast(dots.pk, {1: 3}, device="one")
        again = ballot.cast(dots.pk, {2: 3}, device="one")
        other = ballot.cast(dots.pk, {2: 1}, device="two")

    result = Result.from_json(votes.close_round(dots, by=host).result)

    assert (first, again, other) == ("counted", "again", "counted")
    assert [(one.option, one.value) for one in result.lines] == [(1, 3), (2, 1), (3, 0)]
    assert result.people == 2


def test_a_card_votes_once_in_each_round_wherever_it_is_used(larkspur, host, open_scope):
    meeting = make_meeting(larkspur)
    vote = make_vote(larkspur, by=host, meeting=meeting, entry="card")
    round = opened(vote, by=host)
    card, other = ballot.make_codes(meeting, 2)

    with at_the_table(round):
        assert ballot.cast(round.pk, {1: 1}, card=(meeting.pk, "AAAA-AAAA")) == "wrong_code"
        assert ballot.cast(round.pk, {1: 1}, card=(meeting.pk, card.lower())) == "counted"
        assert ballot.cast(round.pk, {1: 1}, card=(meeting.pk, card)) == "again"
    with pytest.raises(ballot.UsedAlready):
        ballot.type_card(round, rule(round), {1: 1}, card=card)
    ballot.type_card(round, rule(round), {2: 2}, card=other)
    with pytest.raises(ballot.WrongCode):
        ballot.type_card(round, rule(round), {2: 2}, card="BBBB-BBBB")
    counted = votes.close_round(round, by=host).result

    assert counted["channels"] == {"phone": 1, "paper": 1, "hands": 0, "roll": 0}
    again = votes.next_round(vote, kind="vote", options=[(1, votes.Draft("A language line"))])
    opened(vote, by=host)
    with at_the_table(again):
        assert ballot.cast(again.pk, {1: 1}, card=(meeting.pk, card)) == "counted"


def test_phones_paper_and_hands_add_up(dots, host):
    with at_the_table(dots):
        ballot.cast(dots.pk, {1: 2, 2: 1}, device="one")
    ballot.type_card(dots, rule(dots), {3: 3}, card="17")
    with pytest.raises(ballot.UsedAlready):
        ballot.type_card(dots, rule(dots), {3: 3}, card=" 17")
    wall = Sheet(channel="paper", label="The wall")
    ballot.enter_sheet(dots, rule(dots), wall, Count(4, {2: {1: 5}}), by=host)
    twice = Sheet(channel="paper", label="The wall")
    with pytest.raises(ballot.UsedAlready):
        ballot.enter_sheet(dots, rule(dots), twice, Count(4, {2: {1: 5}}), by=host)

    found = votes.close_round(dots, by=host).result

    assert found["people"] == 6
    assert found["channels"] == {"phone": 1, "paper": 5, "hands": 0, "roll": 0}
    assert [(one["option"], one["value"]) for one in found["lines"]] == [
        (2, "6"), (3, "3"), (1, "2"),
    ]  # fmt: skip


def test_late_paper_counts_until_the_round_is_closed_but_late_phones_do_not(dots, host):
    votes.stop_round(dots)

    with at_the_table(dots):
        assert ballot.cast(dots.pk, {1: 1}, device="late") == "closed"
    ballot.type_card(dots, rule(dots), {1: 1}, card="1")
    votes.close_round(dots, by=host)

    with at_the_table(dots):
        assert ballot.cast(dots.pk, {1: 1}, device="later") == "closed"
    with pytest.raises(votes.NotOpen):
        ballot.type_card(dots, rule(dots), {1: 1}, card="2")


def test_phones_stop_when_their_time_is_over(dots):
    Round.objects.filter(pk=dots.pk).update(ends_at=timezone.now() - timedelta(seconds=1))

    with at_the_table(dots):
        assert ballot.cast(dots.pk, {1: 1}, device="late") == "closed"


def test_nobody_reads_a_ballot_before_phones_are_stopped_and_partners_never(dots, host):
    with at_the_table(dots):
        ballot.cast(dots.pk, {1: 3}, device="one", concerns={1: "Too dear."})

    assert not Ballot.objects.exists()
    assert not Concern.objects.exists()
    votes.close_round(dots, by=host)
    assert Ballot.objects.count() == 1
    with at_the_table(dots):
        assert not Ballot.objects.exists()
        assert not Concern.objects.exists()


def test_after_counting_nothing_tells_who_came_when_or_with_what(dots, host, larkspur):
    with at_the_table(dots):
        for number in range(30):
            ballot.cast(dots.pk, {1 + number % 3: 1}, device=str(number), part=None)
    votes.stop_round(dots)
    came = list(Ballot.objects.values_list("pk", flat=True))

    votes.close_round(dots, by=host)

    assert not Stub.objects.exists()
    kept = set(Ballot.objects.values_list("pk", flat=True))
    assert len(kept) == 30
    assert kept.isdisjoint(came)
    with connection.cursor() as cursor:
        # All were written by one transaction, and lie in an order of their own.
        cursor.execute("SELECT count(DISTINCT xmin::text) FROM meetings_ballot")
        assert cursor.fetchone() == (1,)
        cursor.execute("SELECT answers FROM meetings_ballot ORDER BY ctid")
        lie = [row[0] for row in cursor.fetchall()]
    assert lie != [{str(1 + number % 3): 1} for number in range(30)]
    columns = {field.name for field in Ballot._meta.get_fields()}
    assert columns == {"id", "program", "community", "round", "answers", "constituency"}


def test_a_counted_round_stays_as_it_is(dots, host):
    ballot.type_card(dots, rule(dots), {1: 1}, card="1")
    closed = votes.close_round(dots, by=host)

    assert votes.close_round(dots, by=host).result == closed.result
    for statement in (
        "UPDATE meetings_round SET result = '{}'",
        "UPDATE meetings_ballot SET answers = '{}'",
        "DELETE FROM meetings_ballot",
        "UPDATE meetings_option SET number = 9",
        "UPDATE meetings_vote SET dots = 9",
        "DELETE FROM meetings_round",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


def test_a_part_of_the_room_is_told_only_where_no_small_number_shows(larkspur, host, open_scope):
    vote = make_vote(larkspur, "A line", by=host, method="majority", parts=["Town", "Residents"])
    round = opened(vote, by=host)
    with at_the_table(round):
        for number in range(40):
            said = {1: "yes" if number % 2 else "no"}
            ballot.cast(round.pk, said, device=str(number), part=1 if number < 20 else 2)
    shown = votes.close_round(round, by=host).result["parts"]
    again = votes.next_round(vote, kind="vote", options=[(1, votes.Draft("A line"))])
    opened(vote, by=host)
    with at_the_table(again):
        for number in range(40):
            said = {1: "yes" if number % 2 else "no"}
            ballot.cast(again.pk, said, device=str(number), part=1 if number < 4 else 2)

    hidden = votes.close_round(again, by=host).result["parts"]

    assert shown == [
        {"option": 1, "rows": [["1", "*", "*", 20], ["2", "*", "*", 20], ["", 20, 20, 40]]}
    ]
    assert [row[1:] for row in hidden[0]["rows"]][:2] == [["*", "*", "*"], ["*", "*", "*"]]
    assert set(Ballot.objects.values_list("constituency", flat=True)) == {None}


def test_who_voted_how_is_kept_where_the_law_wants_it(larkspur, host, open_scope):
    vote = make_vote(larkspur, "Adopt it", by=host, method="majority", is_by_name=True)
    round = opened(vote, by=host)

    ballot.enter_roll(round, rule(round), "Ana Ruiz", {1: "no"}, by=host)
    ballot.enter_roll(round, rule(round), "Ana Ruiz", {1: "yes"}, by=host)
    ballot.enter_roll(round, rule(round), "Bo Lin", {1: "no"}, by=host)
    with pytest.raises(ballot.ByNameOnly):
        ballot.type_card(round, rule(round), {1: "yes"}, card="1")
    with at_the_table(round):
        assert ballot.cast(round.pk, {1: "yes"}, device="a phone") == "closed"
    result = Result.from_json(votes.close_round(round, by=host).result)

    assert result.line(1).given == {"no": 1, "yes": 1}
    assert not result.line(1).passes


@pytest.mark.django_db(transaction=True)
def test_of_phones_that_send_while_it_is_closed_all_counted_ones_are_in_the_result():
    host = UserFactory()
    town = CommunityFactory()
    round = opened(make_vote(town, by=host), by=host)
    barrier = Barrier(PHONES + 1)

    def send(number):
        try:
            barrier.wait(timeout=30)
            with transaction.atomic(), at_the_table(round):
                # Every phone twice, at once with another.
                return ballot.cast(round.pk, {1: 1}, device=str(number // 2))
        finally:
            connections.close_all()

    def close():
        try:
            barrier.wait(timeout=30)
            with transaction.atomic(), scope(town.program):
                return votes.close_round(round, by=host).result["people"]
        finally:
            connections.close_all()

    with ThreadPoolExecutor(PHONES + 1) as pool:
        sent = [pool.submit(send, number) for number in range(PHONES)]
        people = pool.submit(close).result()
        taken = [one.result() for one in sent]

    assert taken.count("counted") == people
    assert people <= PHONES / 2
