"""Margins of error: published examples, and what must hold for any figures."""

from math import hypot, inf, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research import moe
from research.moe import Estimate, Reliability

VALUES = st.floats(0, 1e8)
MARGINS = st.just(0.0) | st.floats(0.01, 1e7)
ESTIMATES = st.builds(Estimate, VALUES, MARGINS)
PRESENT = st.builds(Estimate, st.floats(1, 1e8), MARGINS)


def rounded(found, digits=3):
    return round(found.value, digits), round(found.moe, digits)


@pytest.mark.parametrize(
    ("parts", "sum_of_them"),
    [
        ([(500, 100), (300, 200), (400, 150)], (1200, 269.258)),
        # Of two zeros only the larger margin counts.
        ([(500, 100), (0, 200), (0, 150), (400, 50)], (900, 229.129)),
        ([(10_154_024, 3778), (9_712_936, 3911)], (19_866_960, 5437.757)),
        ([], (0, 0)),
    ],
)
def test_total(parts, sum_of_them):
    assert rounded(moe.total(*(Estimate(*part) for part in parts))) == sum_of_them


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [
        ((1000, 200), (5000, 300), (0.2, 0.038158)),
        # Here the root would be negative.
        ((900, 50), (1000, 200), (0.9, 0.186815)),
        ((1906, 527), (17053, 0), (0.111769, 0.030904)),
    ],
)
def test_proportion(part, whole, share):
    found = moe.proportion(Estimate(*part), Estimate(*whole))

    assert rounded(found, 6) == share


def test_ratio_and_product_and_difference():
    first, second = Estimate(1000, 200), Estimate(4000, 300)

    assert rounded(moe.ratio(first, second), 6) == (0.25, 0.0534)
    assert rounded(moe.product(first, second), 0) == (4_000_000, 854_400)
    assert rounded(moe.difference(first, second)) == (-3000, 360.555)


@pytest.mark.parametrize("share", [moe.proportion, moe.ratio])
@pytest.mark.parametrize("whole", [0, -1])
def test_there_is_no_share_of_nobody(share, whole):
    with pytest.raises(moe.ShareUndefined):
        share(Estimate(0, 14), Estimate(whole, 14))


def test_difference_test():
    first, second = Estimate(0.20, 0.03), Estimate(0.26, 0.04)

    assert round(moe.z_score(first, second), 3) == 1.974
    assert moe.is_different(first, second) is True
    assert moe.is_different(first, Estimate(0.23, 0.04)) is False
    assert moe.is_different(first, Estimate(0.23)) is None
    assert moe.z_score(Estimate(1, 0), Estimate(1, 0)) == 0
    assert moe.z_score(Estimate(1, 0), Estimate(2, 0)) == inf


def test_a_margin_at_95_percent_is_wider():
    assert round(Estimate(1000, 164.5).moe_95, 6) == 196
    assert Estimate(1000).moe_95 is None


@given(PRESENT)
def test_the_same_estimate_is_never_different_from_itself(one):
    assert moe.is_different(one, one) is False


@given(PRESENT, st.floats(1.01, 50))
def test_a_larger_margin_is_never_more_reliable(one, factor):
    order = [Reliability.HIGH, Reliability.MEDIUM, Reliability.LOW]
    wider = Estimate(one.value, one.moe * factor)

    assert order.index(moe.reliability(one)) <= order.index(moe.reliability(wider))


@given(PRESENT, PRESENT)
def test_a_product_is_the_same_both_ways(first, second):
    one, other = moe.product(first, second), moe.product(second, first)

    assert isclose(one.value, other.value, rel_tol=1e-9)
    assert isclose(one.moe, other.moe, rel_tol=1e-9)


def test_coefficient_of_variation():
    assert round(Estimate(1000, 200).cv, 3) == 12.158
    assert Estimate(0, 14).cv is None
    assert Estimate(1000).cv is None


@pytest.mark.parametrize(
    ("estimate", "label"),
    [
        (Estimate(1000, 197), Reliability.HIGH),  # 11.98 %
        (Estimate(1000, 198), Reliability.MEDIUM),  # 12.04 %
        (Estimate(1000, 658), Reliability.MEDIUM),  # 40.0 %
        (Estimate(1000, 660), Reliability.LOW),
        (Estimate(0, 14), Reliability.LOW),
        (Estimate(0, 0), Reliability.HIGH),
        (Estimate(1000, None), Reliability.UNKNOWN),
    ],
)
def test_reliability(estimate, label):
    assert moe.reliability(estimate) == label
    assert str(label.label)


def test_reliability_with_other_limits():
    assert moe.reliability(Estimate(1000, 250), high_up_to=15, low_above=30) == Reliability.MEDIUM
    assert moe.reliability(Estimate(1000, 240), high_up_to=15, low_above=30) == Reliability.HIGH


@given(st.lists(PRESENT, min_size=1, max_size=6))
def test_a_sum_is_less_sure_than_any_part_and_surer_than_all_errors_together(parts):
    margins = [part.moe for part in parts]

    found = moe.total(*parts)

    assert max(margins) * 0.999999 <= found.moe <= sum(margins) * 1.000001


@given(st.lists(MARGINS, min_size=1, max_size=6))
def test_zeros_are_as_unsure_as_the_least_sure_of_them(margins):
    assert moe.total(*(Estimate(0, margin) for margin in margins)).moe == max(margins)


@given(st.lists(ESTIMATES, max_size=6), st.randoms())
def test_the_order_of_parts_does_not_matter(parts, random):
    mixed = list(parts)
    random.shuffle(mixed)
    one, other = moe.total(*parts), moe.total(*mixed)

    assert isclose(one.value, other.value, rel_tol=1e-9)
    assert isclose(one.moe, other.moe, rel_tol=1e-9)


@given(ESTIMATES, PRESENT)
def test_a_share_is_never_less_sure_than_a_ratio(part, whole):
    share, ratio = moe.proportion(part, whole), moe.ratio(part, whole)

    assert share.value == ratio.value
    assert 0 <= share.moe <= ratio.moe * 1.000001


@given(PRESENT, st.floats(0.001, 1))
def test_a_share_of_an_exact_total_is_as_unsure_as_the_part(part, fraction):
    whole = Estimate(part.value / fraction, 0)

    assert isclose(moe.proportion(part, whole).moe, part.moe / whole.value, rel_tol=1e-9)


@given(ESTIMATES, ESTIMATES)
def test_differences_are_the_same_from_both_sides(first, second):
    assert moe.difference(first, second).moe == hypot(first.moe, second.moe)
    assert moe.z_score(first, second) == moe.z_score(second, first)


@given(ESTIMATES)
def test_unknown_margins_stay_unknown(known):
    unknown = Estimate(5)

    assert moe.total(known, unknown).moe is None
    assert moe.difference(known, unknown).moe is None
    assert moe.product(unknown, known).moe is None
    assert moe.proportion(known, unknown).moe is None
    assert moe.ratio(known, unknown).moe is None
