"""Sharing out applications among reviewers, whatever the numbers."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communities.balancing import balance


@st.composite
def cases(draw, most=8):
    applications = list(range(draw(st.integers(0, most))))
    reviewers = [f"r{n}" for n in range(draw(st.integers(0, 5)))]
    some = st.sets(st.sampled_from(reviewers)) if reviewers else st.just(set())
    barred = {one: draw(some) for one in applications}
    given_ = {one: draw(some) - barred[one] for one in applications}
    return applications, reviewers, draw(st.integers(0, 4)), barred, given_


def loads(reviewers, taken):
    return [sum(person in whom for whom in taken.values()) for person in reviewers]


@given(cases())
def test_conflicts_and_earlier_assignments_are_kept_and_what_is_short_is_said(case):
    applications, reviewers, wanted, barred, held = case

    shares = balance(applications, reviewers, wanted, barred=barred, given=held)

    for one in applications:
        new = shares.new[one]
        assert not new & barred[one]
        assert not new & held[one]
        able = set(reviewers) - barred[one] - held[one]
        missing = max(0, wanted - len(held[one]))
        assert len(new) == min(missing, len(able))
        assert shares.short.get(one, 0) == missing - len(new)
    assert balance(applications, reviewers, wanted, barred=barred, given=held) == shares


@given(
    st.integers(0, 40),
    st.integers(1, 9).flatmap(lambda n: st.tuples(st.just(n), st.integers(1, n))),
)
def test_without_conflicts_loads_differ_by_at_most_one(count, numbers):
    people, wanted = numbers
    reviewers = list(range(people))

    shares = balance(range(count), reviewers, wanted)

    found = loads(reviewers, shares.new)
    assert max(found) - min(found) <= 1
    assert sum(found) == count * wanted


@given(cases(most=4), st.integers(1, 2))
def test_no_other_way_is_more_even(case, wanted):
    applications, reviewers, _wanted, barred, _given = case
    ways = [
        [
            {person for person, chosen in zip(able, picks, strict=True) if chosen}
            for picks in product((False, True), repeat=len(able))
            if sum(picks) == min(wanted, len(able))
        ]
        for one in applications
        if (able := [person for person in reviewers if person not in barred[one]]) or True
    ]

    shares = balance(applications, reviewers, wanted, barred=barred)

    if not reviewers:
        return
    found = loads(reviewers, shares.new)
    every = [
        loads(reviewers, dict(enumerate(way)))
        for number, way in zip(range(4000), product(*ways), strict=False)
    ]
    assert sum(n * n for n in found) <= min(sum(n * n for n in way) for way in every)
    if any(max(way) - min(way) <= 1 for way in every):
        assert max(found) - min(found) <= 1


def test_an_uneven_beginning_is_evened_out_along_a_chain():
    # The greedy way gives "ann" 1, 3 and 4, and "bo" 2.
    shares = balance([1, 2, 3, 4], ["ann", "bo"], 1, barred={3: ["bo"], 4: ["bo"]})

    assert shares.new == {1: {"bo"}, 2: {"bo"}, 3: {"ann"}, 4: {"ann"}}


@pytest.mark.parametrize("wanted", [2, 3])
def test_250_applications_are_shared_out_at_once(wanted):
    barred = {one: [one % 6] for one in range(0, 250, 3)}

    shares = balance(range(250), range(6), wanted, barred=barred)

    found = loads(range(6), shares.new)
    assert sum(found) == 250 * wanted
    assert max(found) - min(found) <= 1
