"""Scoring alone, opening, agreeing and concluding; and what PostgreSQL shows to whom."""

from datetime import date
from decimal import Decimal

import pytest
from django.apps import apps
from django.db import DatabaseError, IntegrityError, connection, transaction

from bic.tenancy import scope
from bic.tenancy.founding import found
from bic.tenancy.scoping import see_own_rows
from communities.models import (
    Condition,
    Consensus,
    ReadinessCriterion,
    Score,
    Scorecard,
    ScoreSheet,
)
from communities.services import readiness as services
from communities.services import scoring
from communities.services.scoring import Given
from tests.communities.readiness import agreed, begin, decided, items_of, opened, score, sheet_of
from tests.factories import MembershipFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(program):
    return [MembershipFactory(program=program, role="coordinator").user for _ in range(3)]


@pytest.fixture
def two(people, open_scope):
    return people[:2]


def raw_scores(table="communities_score"):
    """What a query past Django finds."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT scorer_id FROM {table} ORDER BY id")  # noqa: S608
        return {scorer for (scorer,) in cursor.fetchall()}


def test_a_program_begins_with_suggestions_that_say_so(program, open_scope):
    found(program)

    rows = ReadinessCriterion.objects.all()
    assert {one.is_suggested for one in rows} == {True}
    assert sorted(one.subject for one in rows) == ["community"] * 7 + ["sponsor"] * 10
    assert all(len(one.all_levels) == 5 for one in rows)


def test_a_scorecard_keeps_the_words_it_began_with(larkspur, two):
    card = begin(larkspur, two)
    criterion = ReadinessCriterion.objects.filter(subject="sponsor").first()
    before = criterion.title

    criterion.title = "Quite another question"
    services.save_criterion(criterion)

    assert not criterion.is_suggested
    item = next(one for one in items_of(card) if one.criterion_id == criterion.pk)
    assert (item.title, item.is_suggested) == (before, True)


def test_nobody_sees_scores_of_others_before_all_are_in(larkspur, two):
    first, second = two
    card = begin(larkspur, two)
    score(card, first, 1)
    see_own_rows(second.pk)

    assert raw_scores() == set()
    assert raw_scores("communities_scoreevent") == set()
    assert Score.objects.count() == 0
    assert Score.objects.update(level=4) == 0

    score(card, second, 4, hand_in=False)
    assert raw_scores() == {second.pk}
    see_own_rows(first.pk)
    assert raw_scores() == {first.pk}
    assert raw_scores("communities_scoreevent") == {first.pk}

    scoring.hand_in(sheet_of(card, second))
    assert raw_scores() == {first.pk, second.pk}
    assert raw_scores("communities_scoreevent") == {first.pk, second.pk}


def test_a_task_without_a_person_sees_no_closed_score(larkspur, two):
    card = begin(larkspur, two)
    score(card, two[0])
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('bic.user_id', '', true)")

    assert raw_scores() == set()


def test_scores_open_with_the_last_of_at_least_two(larkspur, people, open_scope):
    card = begin(larkspur, people)

    for person in people[:2]:
        score(card, person)
        assert not Scorecard.objects.get(pk=card.pk).is_open
    score(card, people[2])

    assert Scorecard.objects.get(pk=card.pk).is_open


def test_excusing_the_last_one_opens_and_the_excused_do_not_count(larkspur, people, open_scope):
    card = begin(larkspur, people)
    score(card, people[2], hand_in=False)
    for person in people[:2]:
        score(card, person)

    services.plan(card, scorers=people[:2], owner=None, score_by=None)

    row = Scorecard.objects.with_counts().get(pk=card.pk)
    assert (row.is_open, row.scorer_count, row.open_count) == (True, 2, 0)
    with pytest.raises(services.ScoresAreOpen):
        services.plan(card, scorers=people, owner=None, score_by=None)


def test_postgresql_opens_no_scorecard_that_waits_for_somebody(larkspur, two):
    card = begin(larkspur, two)
    score(card, two[0])

    with pytest.raises(DatabaseError, match="Not every scorer"), transaction.atomic():
        Scorecard.objects.filter(pk=card.pk).update(opened_at="2026-01-01T00:00Z")


def test_one_scorer_is_not_enough(larkspur, two):
    with pytest.raises(services.TooFewScorers):
        begin(larkspur, two[:1])
    card = begin(larkspur, two)
    score(card, two[0])
    with pytest.raises(services.TooFewScorers):
        services.plan(card, scorers=two[:1], owner=None, score_by=None)


def test_what_is_handed_in_stays(larkspur, two):
    card = begin(larkspur, two)
    score(card, two[0])
    sheet = sheet_of(card, two[0])

    with pytest.raises(scoring.SheetClosed):
        scoring.save_scores(sheet, {items_of(card)[0].pk: Given(1)})
    with pytest.raises(scoring.SheetClosed):
        scoring.hand_in(sheet)
    with pytest.raises(DatabaseError, match="open sheet"), transaction.atomic():
        Score.objects.update(level=0)
    with pytest.raises(DatabaseError), transaction.atomic():
        ScoreSheet.objects.filter(pk=sheet.pk).update(submitted_at=None)


def test_nobody_writes_a_score_for_somebody_else(larkspur, two):
    card = begin(larkspur, two)
    sheet = sheet_of(card, two[1])
    see_own_rows(two[0].pk)

    with pytest.raises(DatabaseError), transaction.atomic():
        Score.objects.create(
            program=larkspur.program,
            community=larkspur,
            scorecard=card,
            sheet=sheet,
            scorer=two[0],
            item=items_of(card)[0],
            level=1,
        )


def test_handing_in_asks_for_a_score_or_a_reason(larkspur, two):
    card = begin(larkspur, two)
    sheet = sheet_of(card, two[0])
    first, *others = items_of(card)
    scoring.save_scores(sheet, {item.pk: Given(2) for item in others})

    with pytest.raises(scoring.Incomplete) as refused:
        scoring.hand_in(sheet)
    assert refused.value.count == 1

    scoring.save_scores(sheet, {first.pk: Given(None, because="I never met the manager.")})
    scoring.hand_in(sheet)


def test_a_level_outside_the_scale_is_refused(larkspur, two):
    card = begin(larkspur, two)

    with pytest.raises(ValueError, match="scale"):
        scoring.save_scores(sheet_of(card, two[0]), {items_of(card)[0].pk: Given(5)})


def test_agreeing_waits_for_all_scores(larkspur, two):
    card = begin(larkspur, two)
    score(card, two[0])
    item = items_of(card)[0]
    item.scorecard = card

    with pytest.raises(scoring.NotOpenYet):
        scoring.agree(item, level=2, note="Early", by=two[0])
    with pytest.raises(DatabaseError, match="after all are in"), transaction.atomic():
        Consensus.objects.create(
            program=larkspur.program,
            community=larkspur,
            item=item,
            level=1,
            note="x",
            set_by=two[0],
        )


def test_where_all_gave_the_same_it_is_taken_over_at_once(larkspur, two):
    card = opened(larkspur, two, levels=(3, 3))
    assert scoring.agree_where_all_do(card, note="Same.", by=two[0]) == 10
    assert scoring.agree_where_all_do(card, note="Same.", by=two[0]) == 0
    other = opened(larkspur, two, "community", levels=(1, 3))
    assert scoring.agree_where_all_do(other, note="Same.", by=two[0]) == 0


def test_an_outcome_keeps_means_and_counts_nothing_that_is_missing(larkspur, two):
    card = opened(larkspur, two)
    with pytest.raises(scoring.NotAllAgreed) as refused:
        scoring.decide(card, "ready", advice="", recheck_on=None, by=two[0])
    assert refused.value.count == 10
    for item in items_of(card):
        item.scorecard = card
        level = {"leadership": 1, "resources": None}.get(item.dimension, 3)
        scoring.agree(item, level=level, note="Talked.", by=two[0])

    card = scoring.decide(card, "ready", advice="", recheck_on=None, by=two[0])

    found = {row["dimension"]: (row["score"], row["count"], row["total"]) for row in card.result}
    assert found["leadership"] == ("3.00", 2, 2)
    assert found["resources"] == (None, 0, 3)
    assert card.result[0]["dimension"] == "leadership"
    assert card.overall == Decimal("6.20")
    with pytest.raises(services.AlreadyFinished):
        scoring.agree(item, level=1, note="Late", by=two[0])


def test_interviews_make_the_dimensions_of_a_community(larkspur, two):
    card = opened(larkspur, two, "community", talks=2, levels=(4, 4))
    for item in items_of(card):
        item.scorecard = card
        talk = item.interview and item.interview.number
        level = {1: 4, 2: 5}[talk] if talk else 0
        scoring.agree(item, level=level, note="Talked.", by=two[0])

    card = scoring.decide(card, "ready", advice="", recheck_on=None, by=two[0])

    assert {row["score"] for row in card.result} == {"4.50"}
    assert {(row["count"], row["total"], row["interviews"]) for row in card.result} == {
        (2, 2, True)
    }


def test_nobody_could_say_anything(larkspur, two):
    card = agreed(larkspur, two, level=None)
    with pytest.raises(scoring.NothingScored):
        scoring.decide(card, "ready", advice="", recheck_on=None, by=two[0])


def test_conditions_and_not_yet_need_what_they_say(larkspur, two):
    card = agreed(larkspur, two)
    with pytest.raises(scoring.NoCondition):
        scoring.decide(card, "conditions", advice="", recheck_on=None, by=two[0])
    with pytest.raises(IntegrityError, match="not_yet_says"), transaction.atomic():
        scoring.decide(card, "not_yet", advice="", recheck_on=None, by=two[0])
    condition = Condition.objects.create(
        program=larkspur.program,
        community=larkspur,
        scorecard=card,
        text="A resolution",
        owner=two[0],
        due_on=date(2026, 9, 1),
    )
    scoring.decide(card, "conditions", advice="", recheck_on=None, by=two[0])

    assert not scoring.remove_condition(condition)
    scoring.decide(card, "ready", advice="", recheck_on=None, by=two[0])
    assert scoring.remove_condition(condition)


def test_one_scorecard_at_a_time_and_the_next_is_a_recheck(larkspur, two):
    card = decided(larkspur, two)
    again = begin(larkspur, two)

    assert (card.number, again.number) == (1, 2)
    with pytest.raises(services.ScorecardRunning):
        begin(larkspur, two)
    scoring.stop(again, why="The manager left.", by=two[0])
    assert begin(larkspur, two).number == 3
    with pytest.raises(services.AlreadyFinished):
        scoring.decide(again, "ready", advice="", recheck_on=None, by=two[0])


def test_what_is_scored_stays_once_somebody_began(larkspur, two):
    card = begin(larkspur, two, "community", talks=1)
    talk = card.interviews.get()
    score(card, two[0], hand_in=False)
    with pytest.raises(services.ScoringBegun):
        services.remove_interview(talk)
    services.add_interview(card, sector="health", held_on=date(2026, 3, 9))
    score(card, two[0])

    with pytest.raises(services.ScoringBegun):
        services.add_interview(card, sector="health", held_on=date(2026, 3, 9))


def test_another_program_sees_nothing(larkspur, two, program):
    decided(larkspur, two)
    other = MembershipFactory().program

    with scope(other):
        assert not Scorecard.objects.exists()
        assert raw_scores() == set()
    event = apps.get_model("communities", "ScorecardEvent")
    with scope(other):
        assert not event.objects.exists()
