"""The arithmetic of readiness, by example and by law."""

import doctest
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communities import stages
from communities.stages import Reading

levels = st.integers(1, 9).map(Fraction)
maybe = st.none() | levels
readings = st.lists(
    st.builds(Reading, st.sampled_from(["climate", "efforts", "leadership"]), maybe, st.booleans())
)


def test_the_examples_hold():
    assert doctest.testmod(stages).failed == 0


@pytest.mark.parametrize(
    ("score", "stage"),
    [("1", 1), ("1.99", 1), ("2", 2), ("4.00", 4), ("4.99", 4), ("5.00", 5), ("8.99", 8), ("9", 9)],
)
def test_the_stage_is_the_whole_number_below(score, stage):
    assert stages.stage_of(Decimal(score)) == stage


@pytest.mark.parametrize("score", ["0.99", "9.01", "0", "-1"])
def test_a_score_outside_the_scale_has_no_stage(score):
    with pytest.raises(ValueError, match="between 1 and 9"):
        stages.stage_of(Decimal(score))


@pytest.mark.parametrize(("level", "scale"), [(0, "nine"), (10, "nine"), (-1, "four"), (5, "four")])
def test_a_level_that_a_scale_does_not_have_is_refused(level, scale):
    with pytest.raises(ValueError, match="scale goes from"):
        stages.on_nine(level, scale)


@given(st.sampled_from(sorted(stages.SCALES)))
def test_every_scale_reaches_both_ends_in_order(scale):
    scores = [stages.on_nine(level, scale) for level in stages.levels_of(scale)]

    assert (scores[0], scores[-1]) == (1, 9)
    assert scores == sorted(set(scores))


@given(st.lists(maybe))
def test_a_missing_score_changes_no_mean(scores):
    known = [score for score in scores if score is not None]

    assert stages.mean(scores) == stages.mean(known)
    if known:
        assert min(known) <= stages.mean(scores) <= max(known)


@given(st.fractions(1, 9))
def test_what_is_written_is_never_in_another_stage(score):
    written = stages.written(score)

    assert stages.stage_of(written) == stages.stage_of(score)
    assert 0 <= score - Fraction(written) < Fraction(1, 100)


@given(readings)
def test_the_lowest_dimension_is_first_and_the_overall_is_the_mean_of_them(found):
    result = stages.result(found)
    means = [one.mean for one in result.dimensions]
    known = [mean for mean in means if mean is not None]

    assert known == sorted(known)
    assert means == known + [None] * (len(means) - len(known))
    assert result.overall == (sum(known) / len(known) if known else None)
    assert (result.weakest is None) == (not known)
    assert {one.dimension for one in result.dimensions} == {one.dimension for one in found}


@given(readings, readings)
def test_criteria_do_not_move_a_dimension_that_interviews_scored(talks, criteria):
    talks = [Reading("climate", one.score, True) for one in talks]
    criteria = [Reading("climate", one.score, False) for one in criteria]
    if any(one.score is not None for one in talks):
        only = stages.result(talks).dimensions
        assert stages.result(criteria + talks).dimensions == only


@given(st.lists(st.none() | st.integers(0, 9)))
def test_scorers_differ_from_two_levels_on(given_levels):
    known = [level for level in given_levels if level is not None]
    apart = max(known, default=0) - min(known, default=0)

    assert stages.spread(given_levels) == apart
    assert stages.do_differ(given_levels) == (apart >= 2)
