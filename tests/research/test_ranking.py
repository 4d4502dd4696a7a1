"""Orders of several people, added up."""

from hypothesis import given
from hypothesis import strategies as st

from research.ranking import FEWEST, Tally, is_order, moved

OPTIONS = st.lists(st.integers(1, 10**9), min_size=2, max_size=8, unique=True)


@st.composite
def votes(draw, fewest=FEWEST):
    options = draw(OPTIONS)
    orders = draw(st.lists(st.permutations(options), min_size=fewest, max_size=12))
    return options, orders


@given(votes())
def test_no_point_is_lost_and_none_is_added(vote):
    options, orders = vote
    tally = Tally.of(options, orders)
    each = len(options) * (len(options) + 1) // 2
    assert sum(one.points for one in tally.places) == each * len(orders)
    assert {one.theme for one in tally.places} == set(options)


@given(votes(), st.randoms())
def test_it_does_not_matter_who_votes_when(vote, chance):
    options, orders = vote
    shuffled = list(orders)
    chance.shuffle(shuffled)
    assert Tally.of(options, shuffled) == Tally.of(options, orders)


@given(votes())
def test_equal_sums_share_a_place_and_others_follow_behind_them(vote):
    places = Tally.of(*vote).places
    for one in places:
        better = [other for other in places if other.points > one.points]
        equal = [other for other in places if other.points == one.points]
        assert one.place == len(better) + 1
        assert one.is_tied == (len(equal) > 1)


@given(votes(), st.data())
def test_moving_a_theme_up_in_one_order_never_lowers_it(vote, data):
    options, orders = vote
    theme = data.draw(st.sampled_from(options))
    at = orders[0].index(theme) + 1
    better = [moved(orders[0], theme, at - 1), *orders[1:]]

    def place(found):
        return next(one.place for one in Tally.of(options, found).places if one.theme == theme)

    assert place(better) <= place(orders)


@given(OPTIONS, st.data())
def test_what_everybody_puts_first_comes_first(options, data):
    first = data.draw(st.sampled_from(options))
    orders = [moved(data.draw(st.permutations(options)), first, 1) for _one in range(FEWEST)]
    winner = Tally.of(options, orders).places[0]
    assert (winner.theme, winner.place, winner.is_tied) == (first, 1, False)


@given(votes(fewest=0))
def test_few_orders_give_no_sums(vote):
    options, orders = vote
    tally = Tally.of(options, orders[: FEWEST - 1])
    assert tally.places == ()
    assert tally.people < FEWEST


@given(votes())
def test_a_tally_is_kept_as_plain_values(vote):
    tally = Tally.of(*vote)
    stored = tally.to_json()
    stored["places"] = list(stored["places"])
    assert Tally.from_json(stored) == tally


@given(OPTIONS, st.data())
def test_an_order_is_moved_and_stays_one(options, data):
    theme = data.draw(st.sampled_from(options))
    place = data.draw(st.integers(-3, 12))
    found = moved(options, theme, place)
    assert is_order(options, found)
    assert found.index(theme) == min(max(place, 1), len(options)) - 1


@given(OPTIONS)
def test_an_order_has_every_theme_once(options):
    assert is_order(options, options[::-1])
    assert not is_order(options, options[1:])
    assert not is_order(options, [*options, options[0]])
    assert not is_order(options, [*options[1:], 0])
