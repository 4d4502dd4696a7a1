"""Statistics against published worked examples, and against what must hold for all numbers."""

from math import isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluations import statistics, student
from evaluations.statistics import Scores

# Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10: the first share less
# the second.
NEWCOMBE = [
    ((56, 70), (48, 80), 0.0524, 0.3339),
    ((9, 10), (3, 10), 0.1705, 0.8090),
    ((6, 7), (2, 7), 0.0582, 0.8062),
    ((5, 56), (0, 29), -0.0381, 0.1926),
    ((0, 10), (0, 20), -0.1611, 0.2775),
    ((0, 10), (0, 10), -0.2775, 0.2775),
    ((10, 10), (0, 20), 0.6791, 1.0000),
    ((10, 10), (0, 10), 0.6075, 1.0000),
]
# Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
WILSON = [
    ((81, 263), 0.2553, 0.3662),
    ((15, 148), 0.0624, 0.1605),
    ((0, 20), 0.0000, 0.1611),
    ((1, 29), 0.0061, 0.1718),
]
# Student (Biometrika 6, 1908): more hours of sleep after each of two drugs. R prints of
# t.test(extra ~ group, data = sleep): -3.3654832 to 0.2054832.
FIRST = (0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0)
SECOND = (1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)


def scores(*values):
    return Scores({value: values.count(value) for value in values})


@pytest.mark.parametrize(("now", "before", "low", "high"), NEWCOMBE)
def test_the_difference_of_two_shares_is_as_newcombe_printed_it(now, before, low, high):
    found = statistics.newcombe(before, now)

    assert found == pytest.approx((low, high), abs=0.00006)


@pytest.mark.parametrize(("share", "low", "high"), WILSON)
def test_a_share_is_as_newcombe_printed_it(share, low, high):
    assert statistics.wilson(*share) == pytest.approx((low, high), abs=0.00006)


def test_the_difference_of_averages_is_as_r_prints_it_of_students_sleep():
    first, second = scores(*FIRST), scores(*SECOND)

    assert statistics.welch(second, first) == pytest.approx((-3.3654832, 0.2054832), abs=1e-7)
    # The effect size that the package effsize of R prints of the same data.
    assert statistics.cohens_d(second, first) == pytest.approx(-0.8321811, abs=1e-7)


@pytest.mark.parametrize(
    ("percent", "phi"),
    # Cohen (1988), table 6.2.2.
    [(5, 0.451), (10, 0.644), (25, 1.047), (50, 1.571), (75, 2.094)],
)
def test_shares_are_transformed_as_in_cohens_table(percent, phi):
    assert statistics.arcsine(percent / 100) == pytest.approx(phi, abs=0.0006)
    h = statistics.cohens_h((50, 100), (percent, 100))
    assert h == pytest.approx(phi - 1.571, abs=0.0011)


def test_ranks_are_as_kerby_and_the_tortoises_have_it():
    # Kerby (2014): of 100 pairs 90 are for, 10 against.
    against, for_ = scores(*[1] * 10), Scores({2: 9, 0: 1})
    assert statistics.rank_biserial(against, for_) == pytest.approx(0.80)
    # The race of six tortoises and six hares in the order T H H H H H T T T T T H: U is 11.
    tortoises, hares = scores(12, 6, 5, 4, 3, 2), scores(11, 10, 9, 8, 7, 1)
    assert statistics.rank_biserial(tortoises, hares) == pytest.approx(1 - 2 * 11 / 36)


def test_nobody_and_one_person_are_said_and_not_divided_by():
    one, nobody = scores(3), Scores({})
    for refused in (
        lambda: statistics.wilson(0, 0), lambda: statistics.newcombe((0, 0), (1, 2)),
        lambda: statistics.cohens_h((1, 2), (0, 0)), lambda: nobody.mean,
        lambda: statistics.cohens_d(one, one), lambda: statistics.welch(one, scores(1, 2)),
        lambda: statistics.rank_biserial(one, nobody),
    ):  # fmt: skip
        with pytest.raises(ValueError, match="no share|nobody|one person"):
            refused()
    same = scores(4, 4, 4)
    assert statistics.cohens_d(same, same) is None
    assert statistics.welch(same, same) is None
    assert statistics.rank_biserial(same, same) == 0


shares = st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
many = st.dictionaries(st.integers(1, 7), st.integers(1, 400), min_size=2).map(Scores)


@settings(deadline=None)
@given(shares, shares)
def test_every_difference_of_shares_lies_in_its_interval(before, now):
    low, high = statistics.newcombe(before, now)
    back = statistics.newcombe(now, before)

    change = now[0] / now[1] - before[0] / before[1]
    assert -1 <= low <= change + 1e-9
    assert change - 1e-9 <= high <= 1
    assert isclose(back.low, -high, abs_tol=1e-9)
    h = statistics.cohens_h(before, now)
    assert (h > 0) == (change > 0) or isclose(h, 0, abs_tol=1e-9)


@settings(deadline=None)
@given(many, many)
def test_every_difference_of_scores_turns_with_the_scale(before, now):
    def turned(one):
        return Scores({8 - score: count for score, count in one.counts.items()})

    for measure in (statistics.cohens_d, statistics.rank_biserial):
        straight, other = measure(before, now), measure(turned(before), turned(now))
        assert isclose(straight, -other, abs_tol=1e-9)
    assert -1 <= statistics.rank_biserial(before, now) <= 1
    low, high = statistics.welch(before, now)
    assert low <= now.mean - before.mean <= high


def test_the_kept_values_of_students_distribution_are_those_of_scipy():
    assert student.computed() == pytest.approx(student.VALUES, abs=1e-12)


@given(st.floats(1, 1e7))
def test_between_the_kept_values_every_freedom_has_its_own(freedom):
    from scipy.special import stdtrit  # noqa: PLC0415

    assert student.reach(freedom) == pytest.approx(stdtrit(freedom, 0.975), abs=1e-9)


@settings(deadline=None)  # The first use of scipy loads it.
@given(many, many)
def test_ranks_and_averages_are_those_of_scipy(before, now):
    from scipy import stats  # noqa: PLC0415

    was, is_ = (
        [score for score, count in one.counts.items() for _one in range(count)]
        for one in (before, now)
    )
    above = stats.mannwhitneyu(is_, was, method="asymptotic").statistic
    expected = 2 * above / (len(was) * len(is_)) - 1
    assert isclose(statistics.rank_biserial(before, now), expected, abs_tol=1e-9)
    interval = stats.ttest_ind(is_, was, equal_var=False).confidence_interval()
    assert statistics.welch(before, now) == pytest.approx(tuple(interval))
