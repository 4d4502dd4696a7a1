"""Nobody who has every table that is shown can work out a small number."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bic.privacy import OneWay, TwoWay, suppress
from tests.privacy.attacker import Attacker, is_withheld, one_way, small_ones, two_way

THRESHOLDS = st.sampled_from((5, 11, 20))
# Zeros and small numbers are far more frequent here than in life.
COUNTS = st.one_of(
    st.just(0), st.integers(1, 12), st.integers(1, 12), st.integers(10, 60), st.just(500)
)
quick = settings(max_examples=120, deadline=None, derandomize=True)


@st.composite
def grids(draw, columns="b", rows=None, width=None):
    rows = rows or draw(st.integers(1, 5))
    width = width or draw(st.integers(1, 5))
    line = st.lists(COUNTS, min_size=width, max_size=width)
    return two_way(draw(st.lists(line, min_size=rows, max_size=rows)), columns)


def attack(*crossings, true=None):
    """Somebody who has the crossings of A with B, and with C if it is given."""
    right, *left = crossings
    attacker = Attacker(10_000)
    attacker.learn("people", "everybody", "all", right.total)
    attacker.learn_table(right, "A", "B", true=true)
    for grid in left:
        attacker.learn_table(grid, "A", "C", is_left=True)
    if not left:
        for label in right.rows.labels:
            attacker.arcs["all", label] = ("all", ("A", label, "in"), 0, attacker.most)
    return attacker


def assert_safe(attacker, names, threshold, *, by_totals=False):
    """Every small number can also be enough, and half of the small ones are possible.

    The second is not asked where a crossing is withheld whole: its totals (`by_totals`) remain,
    and may tell by themselves that a cell is larger.
    """
    for name, count in names:
        assert attacker.can_be(name, count, count), "the truth does not fit"
        assert attacker.can_be(name, threshold, attacker.most), f"{name} is small for certain"
        assert by_totals or attacker.can_be(name, 0, (threshold + 1) // 2), f"{name} is not few"


@quick
@given(st.lists(COUNTS, min_size=1, max_size=7), THRESHOLDS)
def test_one_question_gives_no_small_number_away(counts, threshold):
    line = suppress(one_way(counts), threshold)

    if 0 < sum(counts) < threshold:
        assert all(cell.is_hidden for cell in (*line.cells, line.total))
        return
    assert not any(0 < (cell.count or 0) < threshold for cell in line.cells)
    hidden = [count for count, cell in zip(counts, line.cells, strict=True) if cell.is_hidden]
    if hidden:
        # The attacker knows their sum, and that each was given unless all are hidden.
        least = 0 if len(hidden) == len(counts) else 1
        rest = line.total.count - sum(cell.count or 0 for cell in line.cells)
        assert len(hidden) > 1
        assert rest - least * (len(hidden) - 1) >= threshold


@quick
@given(grids(), THRESHOLDS)
def test_a_crossing_with_its_totals_gives_no_small_number_away(table, threshold):
    grid = suppress(table, threshold)
    if grid.total.is_hidden:
        assert grid.as_rows() == suppress(table, threshold).as_rows()
        assert {cell for line in grid.as_rows() for cell in line[1:]} == {"*"}
        return

    names = list(small_ones(table, "A", "B", threshold))
    assert_safe(attack(grid), names, threshold, by_totals=is_withheld(grid))
    if not is_withheld(grid):
        # Nor does who knows which pairs cannot occur.
        assert_safe(attack(grid, true=table), names, threshold)


@quick
@given(st.data(), THRESHOLDS)
def test_two_crossings_of_one_question_give_no_small_number_away(data, threshold):
    """A with B and A with C: also the same people, told apart in another way."""
    first = data.draw(grids())
    second = data.draw(rearranged(first))
    grids_ = suppress(first, threshold), suppress(second, threshold)
    assert grids_[0].rows == grids_[1].rows
    if grids_[0].total.is_hidden:
        return

    attacker = attack(*grids_)

    by_totals = any(map(is_withheld, grids_))
    names = [*small_ones(first, "A", "B", threshold), *small_ones(second, "A", "C", threshold)]
    assert_safe(attacker, names, threshold, by_totals=by_totals)


@st.composite
def rearranged(draw, table):
    """The people of every row of `table`, spread over other columns."""
    width = draw(st.integers(1, 4))
    lines = []
    for people in table.row_totals.counts:
        cuts = sorted(
            draw(st.lists(st.integers(0, people), min_size=width - 1, max_size=width - 1))
        )
        lines.append([b - a for a, b in zip([0, *cuts], [*cuts, people], strict=True)])
    return two_way(lines, "c")


@quick
@given(grids(), THRESHOLDS)
def test_what_is_hidden_to_protect_can_be_more_than_one_number_too(table, threshold):
    grid = suppress(table, threshold)
    if grid.total.is_hidden or is_withheld(grid):
        return
    attacker = attack(grid)
    for row, (label, cells, total) in enumerate(grid):
        for place, cell in enumerate(cells):
            count = table.counts[row][place]
            if cell.is_hidden and count and not total.is_hidden:
                name = ("A", label, "B", table.columns[place])
                is_open = attacker.can_be(name, 0, count - 1)
                assert is_open or attacker.can_be(name, count + 1, attacker.most)


@quick
@given(grids(), THRESHOLDS)
def test_nothing_is_hidden_without_need(table, threshold):
    raised = tuple(tuple(n and n + threshold for n in line) for line in table.counts)
    whole = suppress(TwoWay(table.rows, table.columns, raised), threshold)

    assert not whole.hides
    assert [line[1:-1] for line in whole.as_rows()[:-1]] == [list(line) for line in raised]


@quick
@given(grids(), THRESHOLDS)
def test_what_is_shown_is_true_and_small_numbers_are_not_shown(table, threshold):
    grid = suppress(table, threshold)

    told = [
        (cell.count, count)
        for cells, counts in zip(grid.cells, table.counts, strict=True)
        for cell, count in zip(cells, counts, strict=True)
        if not cell.is_hidden
    ]
    assert all(said == count and not 0 < count < threshold for said, count in told)
    assert grid == suppress(table, threshold)
    assert grid.rows == suppress(table.row_totals, threshold)
    assert grid.columns == suppress(table.column_totals, threshold)


@quick
@given(grids(), THRESHOLDS)
def test_percents_stand_only_over_totals_that_are_shown(table, threshold):
    for base in ("row", "column", "all"):
        grid = suppress(table, threshold, percent_of=base)
        for row, (_label, cells, total) in enumerate(grid):
            for place, cell in enumerate(cells):
                over = {"row": total, "column": grid.columns.cells[place], "all": grid.total}[base]
                if cell.percent is not None:
                    assert cell.percent == 100 * table.counts[row][place] / over.count
                    # Nor is the rest of its total few people.
                    assert not 0 < over.count - cell.count < threshold


def likewise(line, threshold):
    """Every table with at most four answers that would be shown just so."""
    places = [place for place, cell in enumerate(line.cells) if cell.is_hidden]
    rest = line.total.count - sum(cell.count or 0 for cell in line.cells)
    for guess in product(range(rest + 1), repeat=len(places) - 1):
        if sum(guess) <= rest:
            counts = [cell.count or 0 for cell in line.cells]
            for place, count in zip(places, (*guess, rest - sum(guess)), strict=True):
                counts[place] = count
            if suppress(OneWay(line.labels, tuple(counts)), threshold) == line:
                yield counts


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.integers(0, 14), min_size=2, max_size=4))
def test_who_has_the_program_itself_does_not_find_one_number_either(counts):
    """They try which tables it would have shown in the same way."""
    line = suppress(one_way(counts), 5)
    if not line.hides or line.total.is_hidden:
        return

    possible = list(likewise(line, 5))

    assert counts in possible
    for place, count in enumerate(counts):
        if 0 < count < 5:
            assert {1, 2, 3, 4} <= {one[place] for one in possible}


def alike(grid):
    """Counts that leave the same rows, columns and cells shown; all totals are shown."""
    rows, columns = [cell.count for cell in grid.rows.cells], grid.columns.cells
    lines = []
    for cells, total in zip(grid.cells, rows, strict=True):
        choices = [range(total + 1) if cell.is_hidden else [cell.count] for cell in cells[:-1]]
        found = [(*one, total - sum(one)) for one in product(*choices) if sum(one) <= total]
        last = cells[-1]
        lines.append([one for one in found if one[-1] == last.count or last.is_hidden])
    for guess in product(*lines[:-1]):
        last = [
            column.count - sum(line[place] for line in guess)
            for place, column in enumerate(columns)
        ]
        if min(last) >= 0 and tuple(last) in lines[-1]:
            yield (*guess, tuple(last))


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.lists(st.integers(0, 12), min_size=3, max_size=3), min_size=2, max_size=2))
def test_who_has_the_program_itself_does_not_find_one_number_of_a_crossing(counts):
    table = two_way(counts)
    grid = suppress(table, 5)
    if grid.rows.hides or grid.columns.hides or not grid.hides:
        return

    possible = [
        one for one in alike(grid) if suppress(TwoWay(table.rows, table.columns, one), 5) == grid
    ]

    assert table.counts in possible
    for row, line in enumerate(table.counts):
        for column, count in enumerate(line):
            if 0 < count < 5:
                assert len({one[row][column] for one in possible}) > 1


@pytest.mark.parametrize("threshold", [5, 11])
def test_a_higher_threshold_never_shows_a_small_number_of_a_lower_one(threshold):
    table = two_way([[3, 40, 8], [30, 12, 25], [16, 22, 31]])
    low, high = suppress(table, threshold), suppress(table, threshold + 4)
    for cells, counts in zip(high.cells, table.counts, strict=True):
        for cell, count in zip(cells, counts, strict=True):
            assert cell.is_hidden or not 0 < count < threshold
    assert low.hides
    assert high.hides
