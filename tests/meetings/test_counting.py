"""Counting: every ballot once, in whatever order, and what people can check by hand."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.counting import Count, Result, Rule, Unfit, count, from_stored, to_stored

METHODS = (
    "dots", "save", "ranking", "score", "impact", "fingers", "consent", "majority", "objections",
)  # fmt: skip


@st.composite
def rules(draw, methods=METHODS):
    """A rule over one to six options."""
    options = draw(st.lists(st.integers(1, 40), min_size=1, max_size=6, unique=True))
    most = draw(st.integers(1, 5))
    return Rule(
        draw(st.sampled_from(methods)), tuple(options), dots=most + draw(st.integers(0, 5)),
        most_dots=most, order_rule=draw(st.sampled_from(["borda", "runoff"])),
        highest=draw(st.integers(2, 10)), threshold=draw(st.integers(1, 5)),
        share=draw(st.sampled_from(["all", "half", "60", "two_thirds", "75"])),
        quorum=draw(st.none() | st.integers(1, 12)),
    )  # fmt: skip


@st.composite
def ballots_of(draw, rule):
    """A ballot that the rule takes."""
    if rule.method == "ranking":
        order = draw(st.permutations(rule.options))[: draw(st.integers(1, len(rule.options)))]
        return {option: place for place, option in enumerate(order, 1)}
    if rule.method == "save":
        return {draw(st.sampled_from(rule.options)): 1}
    if rule.method == "dots":
        left, answers = rule.dots, {}
        for option in draw(st.permutations(rule.options)):
            dots = draw(st.integers(0 if answers else 1, min(left, rule.most_dots)))
            if dots:
                answers[option], left = dots, left - dots
            if not left:
                break
        return answers
    chosen = draw(st.lists(st.sampled_from(rule.options), min_size=1, unique=True))
    return {option: draw(st.sampled_from(rule.values())) for option in chosen}


@st.composite
def boxes(draw, methods=METHODS):
    """A rule with a box full of ballots."""
    rule = draw(rules(methods))
    return rule, draw(st.lists(ballots_of(rule), max_size=14))


@given(boxes(), st.randoms())
def test_the_order_of_ballots_changes_nothing(box, random):
    rule, ballots = box
    shaken = list(ballots)
    random.shuffle(shaken)

    assert count(rule, shaken) == count(rule, ballots)


@given(boxes())
def test_every_ballot_counts_once(box):
    rule, ballots = box

    result = count(rule, ballots)

    assert result.people == len(ballots)
    for line in result.lines:
        given_to_it = sum(line.option in answers for answers in ballots)
        assert sum(line.given.values()) == given_to_it
    assert sorted(line.option for line in result.lines) == sorted(rule.options)


@given(boxes())
def test_places_tell_how_many_are_ahead_and_ties_share_theirs(box):
    result = count(*box)

    for line in result.lines:
        ahead = [one for one in result.lines if one.value > line.value]
        equal = [one for one in result.lines if one.value == line.value]
        assert line.place == len(ahead) + 1
        assert line.is_tied == (len(equal) > 1)


@given(boxes())
def test_what_is_kept_is_what_was_found(box):
    rule, ballots = box
    result = count(rule, ballots)

    assert Result.from_json(result.to_json()) == result
    assert all(from_stored(to_stored(one)) == one for one in ballots)


@given(boxes(("dots", "save", "score", "fingers", "consent", "majority", "objections")))
def test_hands_count_like_the_ballots_they_stand_for(box):
    rule, ballots = box
    half = len(ballots) // 2
    by_hand = ballots[half:]
    given_by_hand = {}
    for answers in by_hand:
        for option, value in answers.items():
            own = given_by_hand.setdefault(option, {})
            own[value] = own.get(value, 0) + 1
    hands = [Count(len(by_hand), given_by_hand)] if by_hand else []

    assert count(rule, ballots[:half], hands) == count(rule, ballots)
    for one in hands:
        assert Count.from_json(rule, one.people, one.to_json()) == one


@given(boxes(("dots",)))
def test_all_dots_are_there(box):
    rule, ballots = box

    result = count(rule, ballots)

    assert sum(line.value for line in result.lines) == sum(sum(one.values()) for one in ballots)


@given(boxes(("ranking",)))
def test_whoever_more_than_half_put_first_wins_a_run_off(box):
    rule, ballots = box
    firsts = [next(one for one, place in answers.items() if place == 1) for answers in ballots]
    result = count(rule, ballots)

    for option in rule.options:
        if rule.order_rule == "runoff" and 2 * firsts.count(option) > len(ballots):
            assert result.lines[0].option == option
            assert not result.lines[0].is_tied


@given(boxes(("fingers", "consent", "majority")), st.data())
def test_one_more_in_favor_never_makes_an_option_fail(box, data):
    rule, ballots = box
    option = data.draw(st.sampled_from(rule.options))
    best = {"fingers": 5, "consent": "yes", "majority": "yes"}[rule.method]
    before = count(rule, ballots).line(option)

    after = count(rule, [*ballots, {option: best}]).line(option)

    assert after.passes >= before.passes
    assert after.value >= before.value


def test_of_three_dots_two_may_stand_on_one_option():
    rule = Rule("dots", (1, 2, 3), dots=3, most_dots=2)

    result = count(rule, [{1: 2, 2: 1}, {1: 2}, {3: 1}], [Count(4, {2: {1: 6}})])

    assert [(line.option, line.value, line.place) for line in result.lines] == [
        (2, 7, 1), (1, 4, 2), (3, 1, 3),
    ]  # fmt: skip
    assert result.people == 7


@pytest.mark.parametrize(
    ("answers", "because"),
    [
        ({}, "empty"),
        ({9: 1}, "wrong_option"),
        ({1: 0}, "wrong_value"),
        ({1: -1}, "wrong_value"),
        ({1: True}, "wrong_value"),
        ({1: 3}, "too_many_on_one"),
        ({1: 2, 2: 2}, "too_many"),
    ],
)
def test_dots_that_nobody_has_are_refused(answers, because):
    rule = Rule("dots", (1, 2, 3), dots=3, most_dots=2)

    with pytest.raises(Unfit) as refused:
        rule.fit(answers)

    assert refused.value.because == because


@pytest.mark.parametrize(
    ("rule", "hands", "because"),
    [
        (Rule("dots", (1, 2)), Count(2, {1: {1: 4}, 2: {1: 3}}), "too_many"),
        (Rule("dots", (1, 2), most_dots=1), Count(2, {1: {1: 3}}), "too_many_on_one"),
        (Rule("fingers", (1,)), Count(2, {1: {5: 3}}), "more_than_people"),
        (Rule("fingers", (1,)), Count(2, {1: {6: 1}}), "wrong_value"),
        (Rule("fingers", (1,)), Count(0, {}), "nobody"),
        (Rule("save", (1, 2)), Count(2, {1: {1: 2}, 2: {1: 1}}), "too_many"),
        (Rule("ranking", (1, 2)), Count(2, {1: {1: 2}}), "needs_ballots"),
    ],
)
def test_hands_that_so_few_people_do_not_have_are_refused(rule, hands, because):
    with pytest.raises(Unfit) as refused:
        count(rule, [], [hands])

    assert refused.value.because == because


def test_one_below_the_threshold_stops_a_fist_to_five():
    rule = Rule("fingers", (1,), share="all")

    assert count(rule, [{1: 5}, {1: 4}, {1: 3}]).line(1).passes
    assert not count(rule, [{1: 5}, {1: 4}, {1: 0}]).line(1).passes
    assert not count(rule, []).line(1).passes
    # Some groups take two fingers for a yes, and fall back on two thirds.
    assert count(Rule("fingers", (1,), threshold=2, share="all"), [{1: 2}]).line(1).passes
    fallback = Rule("fingers", (1,), share="two_thirds")
    assert count(fallback, [{1: 5}, {1: 4}, {1: 0}]).line(1).passes


def test_a_majority_leaves_out_who_abstains_and_shows_a_tie():
    rule = Rule("majority", (1, 2), share="half")
    votes = [{1: "yes", 2: "yes"}, {1: "no", 2: "yes"}, {1: "abstain", 2: "no"}]

    result = count(rule, votes)

    assert not result.line(1).passes
    assert result.line(1).value == Fraction(1, 2)
    assert result.line(2).passes
    assert (
        not count(Rule("majority", (2,), share="75"), [{2: "yes"}] * 2 + [{2: "no"}])
        .lines[0]
        .passes
    )


def test_without_its_quorum_nothing_passes():
    rule = Rule("consent", (1,), quorum=3)

    assert not count(rule, [{1: "yes"}] * 2).line(1).passes
    assert count(rule, [{1: "yes"}] * 2).has_quorum is False
    assert count(rule, [{1: "yes"}] * 2, [Count(1, {1: {"aside": 1}})]).line(1).passes
    assert not count(rule, [{1: "yes"}] * 5 + [{1: "object"}]).line(1).passes


def test_a_run_off_takes_out_the_last_and_hands_its_ballots_on():
    rule = Rule("ranking", (1, 2, 3), order_rule="runoff")
    orders = [[1, 2], [1, 2], [1], [2, 1], [2, 1], [3, 2], [3, 2]]
    ballots = [{option: place for place, option in enumerate(order, 1)} for order in orders]

    result = count(rule, ballots)

    assert [line.option for line in result.lines][0] == 1
    # Two and three have two votes each and never differed: both go out together.
    assert result.steps[0] == {"votes": {"1": 3, "2": 2, "3": 2}, "out": [2, 3]}

    result = count(rule, [*ballots, {2: 1}])

    assert result.steps[0]["out"] == [3]
    assert result.lines[0].option == 2


def test_points_by_place_are_what_borda_gives():
    rule = Rule("ranking", (1, 2, 3), order_rule="borda")

    result = count(rule, [{1: 1, 2: 2, 3: 3}, {2: 1, 3: 2, 1: 3}, {2: 1}])

    assert [(line.option, line.value) for line in result.lines] == [(2, 8), (1, 4), (3, 3)]


def test_impact_and_effort_are_averaged_apart():
    rule = Rule("impact", (1, 2))

    result = count(rule, [{1: (5, 1), 2: (2, 4)}, {1: (4, 2)}])

    assert [(line.option, line.value) for line in result.lines] == [(1, 3), (2, -2)]
