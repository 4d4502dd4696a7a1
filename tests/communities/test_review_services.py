"""Beginning, assigning, declaring, scoring, submitting and reopening reviews."""

from decimal import Decimal

import pytest
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone

from bic.notices.models import Notice
from communities.models import Application, Criterion, Override, Review, ReviewScore, Rubric
from communities.scoring import result, spread_words, weighted_mean
from communities.services import review as services
from planning.services import charter
from tests.communities.reviews import (
    make_application,
    make_review,
    make_reviewer,
    make_round,
    scores_of,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("open_scope")]


@pytest.fixture
def spring(program):
    return make_round(program)


@pytest.fixture
def director(program):
    return make_reviewer(program, "director", "Amara Whitfield")


@pytest.fixture
def jonah(program):
    return make_reviewer(program, "researcher", "Jonah Castellanos")


@pytest.fixture
def begun(spring, director):
    services.begin(spring, by=director)
    return spring


@pytest.fixture
def ellery(begun):
    return make_application(begun, "Port Ellery")


@pytest.fixture
def review(ellery, jonah, director):
    return make_review(ellery, jonah, by=director)


def test_without_a_charter_the_suggested_criteria_are_frozen(spring, director):
    rubric = services.begin(spring, by=director)

    assert rubric.charter_version is None
    titles = list(Criterion.objects.of(spring.pk).values_list("title", "weight"))
    assert len(titles) == 9
    assert titles[0] == ("Leadership commitment", 3)
    with pytest.raises(services.AlreadyBegun):
        services.begin(spring, by=director)


def test_criteria_of_the_charter_in_force_stay_as_they_were(program, spring, director):
    draft = charter.begin_draft(program, by=director)
    item = charter.add_item(draft, "criterion", title="Courage", weight=5)
    charter.add_item(draft, "service", title="Research")
    draft.state, draft.approved_by, draft.approved_at = "approved", director, timezone.now()
    draft.save()

    rubric = services.begin(spring, by=director)

    criterion = Criterion.objects.of(spring.pk).get()
    assert (rubric.charter_version, criterion.title, criterion.weight) == (1, "Courage", 5)
    assert criterion.entry == item.entry
    with pytest.raises(DatabaseError), transaction.atomic():
        Criterion.objects.update(weight=1)


def test_assigning_brings_an_application_under_review_and_tells_the_reviewer_once(
    begun, ellery, jonah, director
):
    other = make_application(begun, "Quarry Hill")
    pairs = [(ellery, jonah), (other, jonah)]

    assert len(services.assign(begun, pairs, by=director)) == 2
    assert services.assign(begun, pairs, by=director) == []

    ellery.refresh_from_db()
    assert ellery.status == Application.Status.UNDER_REVIEW
    ellery.community.refresh_from_db()
    assert ellery.community.status == "under_review"
    notice = Notice.objects.get(recipient=jonah)
    assert notice.subject == "2 applications to review: Spring call"


def test_only_staff_review_and_only_what_can_be_scored(program, begun, jonah, director):
    draft = make_application(begun, "Draft Town", "draft")
    gone = make_application(begun, "Gone Town", "withdrawn")
    sent = make_application(begun, "Sent Town")
    lead = make_reviewer(program, "observer")
    lead_membership = type(lead).objects.create_user("lead@example.org")

    for one in (draft, gone):
        with pytest.raises(services.NotScorable):
            services.assign(begun, [(one, jonah)], by=director)
    with pytest.raises(services.NoReviewer):
        services.assign(begun, [(sent, lead_membership)], by=director)
    assert len(services.assign(begun, [(sent, lead)], by=director)) == 1


def test_a_round_without_rubric_takes_no_reviewers(spring, jonah, director):
    one = make_application(spring, "Port Ellery")

    with pytest.raises(services.NotBegun):
        services.assign(spring, [(one, jonah)], by=director)


def test_even_shares_leave_out_who_has_a_conflict(program, begun, jonah, director):
    people = [jonah, director, make_reviewer(program, "observer")]
    towns = [make_application(begun, f"Town {n}") for n in range(6)]
    mine = make_review(towns[0], jonah, by=director)
    services.declare(mine, reason="My sister is on the council.")

    services.assign_evenly(begun, people, 2, by=director)

    counting = Review.objects.counting()
    assert [counting.filter(application=town).count() for town in towns] == [2] * 6
    assert {counting.filter(reviewer=one).count() for one in people} == {4}
    assert not counting.filter(application=towns[0], reviewer=jonah).exists()


def test_nothing_is_scored_before_a_conflict_was_denied(review):
    with pytest.raises(services.Undeclared):
        services.save(review, scores_of(review, 3))


def test_a_review_is_submitted_whole_and_then_frozen(review):
    services.declare(review)
    scores = scores_of(review, [4, 3, 3, 2, 2, 1, 0, 4, 4])
    first = next(iter(scores))
    services.save(review, scores | {first: services.Given(4, "")}, comment="Strong.")
    with pytest.raises(services.Incomplete) as missing:
        services.submit(review)
    assert missing.value.missing == [first]

    services.save(review, scores, recommendation="accept")
    done = services.submit(review)

    weights = list(Criterion.objects.of(done.application.round_id).values_list("weight", flat=True))
    assert done.mean == weighted_mean([4, 3, 3, 2, 2, 1, 0, 4, 4], weights)
    assert done.comment == "Strong."
    with pytest.raises(services.Submitted):
        services.save(review, scores_of(review, 1))
    with pytest.raises(DatabaseError), transaction.atomic():
        ReviewScore.objects.filter(review=review).update(value=0)


def test_scores_stand_beside_a_review_while_it_is_in(review, jonah):
    scores = [4, 3, 3, 2, 2, 1, 0, 4, 4]
    services.declare(review)
    # Given in another order than that of the criteria.
    services.save(review, dict(reversed(scores_of(review, scores).items())))
    review.refresh_from_db()
    before = review.given
    services.submit(review)
    review.refresh_from_db()
    handed_in = review.given
    services.reopen(review, by=jonah, reason="I misread the budget.")
    review.refresh_from_db()

    assert (before, handed_in, review.given) == (None, scores, None)


def test_a_score_off_the_scale_is_refused_by_the_database(review):
    criterion = Criterion.objects.of(review.application.round_id).first()

    with pytest.raises(IntegrityError), transaction.atomic():
        ReviewScore.objects.create(
            program=review.program, community=review.community, review=review,
            criterion=criterion, value=5,
        )  # fmt: skip


def test_reopening_keeps_the_reason_and_the_mean_that_was(review, jonah, director):
    services.declare(review)
    services.save(review, scores_of(review, 3))
    services.submit(review)

    services.reopen(review, by=jonah, reason="I misread the budget.")
    services.save(review, scores_of(review, 2))
    assert services.submit(review).mean == Decimal(2)
    services.reopen(review, by=director, reason="A new letter came.")

    found = Override.objects.order_by("pk").values_list("kind", "reason", "mean", "by")
    assert list(found) == [
        ("changed", "I misread the budget.", Decimal(3), jonah.pk),
        ("reopened", "A new letter came.", Decimal(2), director.pk),
    ]
    with pytest.raises(DatabaseError), transaction.atomic():
        Override.objects.update(reason="Never mind")
    with pytest.raises(services.NotSubmitted):
        services.reopen(review, by=director, reason="Again")


def test_a_conflict_found_late_takes_the_review_out_of_the_count(review, director):
    services.declare(review)
    services.save(review, scores_of(review, 4))
    services.submit(review)

    services.declare(review, reason="I was offered a post there.")

    review.refresh_from_db()
    assert review.is_recused
    assert review.mean is None
    assert not Review.objects.counting().exists()
    for act in (lambda: services.save(review, {}), lambda: services.remove(review)):
        with pytest.raises(services.Recused):
            act()
    assert services.reopen(review, by=director, reason="He declined the post.").conflict == ""


def test_a_withdrawn_application_takes_no_scores_and_loses_none(review):
    services.declare(review)
    services.save(review, scores_of(review, 4))
    Application.objects.update(status="withdrawn", withdrawn_at="2026-01-01T00:00Z")

    for act in (lambda: services.save(review, {}), lambda: services.submit(review)):
        with pytest.raises(services.NotScorable):
            act()
    assert ReviewScore.objects.filter(value=4).count() == 9
    assert not Review.objects.open().exists()


def test_a_reviewer_who_began_nothing_can_be_taken_off(review):
    services.remove(review)

    assert not Review.objects.exists()
    assert Rubric.objects.exists()


@pytest.mark.parametrize(
    ("means", "count", "mean", "median", "words"),
    [
        (["3.00"], 1, "3.00", "3.00", "One reviewer only"),
        (["3.00", "3.25"], 2, "3.13", "3.13", "Reviewers agree"),
        (["3.00", "3.25", "2.25"], 3, "2.83", "3.00", "Reviewers differ"),
        (["4.00", "1.00", "3.00"], 3, "2.67", "3.00", "Reviewers are far apart"),
    ],
)
def test_results_say_how_many_they_are_of(means, count, mean, median, words):
    found = result([Decimal(one) for one in means])

    assert (found.count, str(found.mean), str(found.median)) == (count, mean, median)
    assert spread_words(found.count, found.spread) == words


def test_there_is_no_result_without_reviews_and_no_mean_without_scores():
    assert result([]) is None
    assert spread_words(0, None) == "No review yet"
    assert weighted_mean([1, 4], [0, 0]) == Decimal("2.5")
    with pytest.raises(ValueError, match="at least one"):
        weighted_mean([], [])
