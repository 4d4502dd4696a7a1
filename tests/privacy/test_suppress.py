"""What is shown of counts of people: examples, guards, and that nobody else compares."""

import ast
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from bic.privacy import (
    Choices,
    OneWay,
    TwoWay,
    is_small,
    may_filter,
    offered,
    shows_texts,
    suppress,
    threshold_of,
)  # fmt: skip
from bic.privacy.templatetags.bic_privacy import people
from bic.tenancy.models import Program

ROOT = Path(__file__).parents[2]


def plain(line):
    return [cell.plain for cell in (*line.cells, line.total)]


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((40, 31, 25), [40, 31, 25, 96]),
        ((40, 0, 25), [40, 0, 25, 65]),
        ((100, 60, 3), [100, "*", "*", 163]),
        ((3, 60, 100, 40), ["*", "*", 100, 40, 203]),
        ((10, 11, 11), ["*", "*", "*", 32]),
        # The rest of the one that is large would be 4 people.
        ((30, 1, 0, 3), ["*", "*", 0, "*", 34]),
        # Zeros tell as well where few are left.
        ((5, 0, 6), ["*", "*", "*", 11]),
        ((3, 0, 4), ["*", "*", "*", "*"]),
        ((0, 0), [0, 0, 0]),
        ((), [0]),
    ],
)
def test_one_question(counts, shown):
    labels = tuple(f"answer {place}" for place in range(len(counts)))
    assert plain(suppress(OneWay(labels, counts), 11)) == shown


def test_one_small_cell_takes_three_with_it():
    table = TwoWay.of(
        {
            "Under 30": {"Yes": 30, "No": 20, "Do not know": 14},
            "30 to 59": {"Yes": 25, "No": 3, "Do not know": 16},
            "60 and over": {"Yes": 12, "No": 15, "Do not know": 40},
        }
    )

    grid = suppress(table, 11)

    assert grid.as_rows() == [
        ["Under 30", 30, 20, 14, 64],
        ["30 to 59", 25, "*", "*", 44],
        ["60 and over", 12, "*", "*", 67],
        ["", 67, 38, 70, 175],
    ]
    filtered = grid.row("30 to 59")
    assert plain(filtered) == [25, "*", "*", 44]
    assert filtered["Yes"].percent == 2500 / 44
    assert [label for label, _percent, _margin in filtered.bars] == ["Yes"]
    assert filtered.hidden_labels == ["No", "Do not know"]


def test_a_small_group_is_hidden_wherever_it_is_crossed():
    table = TwoWay.of(
        {
            "English": {"Yes": 40, "No": 30},
            "Spanish": {"Yes": 20, "No": 15},
            "Karen": {"Yes": 4, "No": 0},
        }
    )

    grid = suppress(table, 11)

    assert grid.as_rows()[:3] == [
        ["English", 40, 30, 70], ["Spanish", "*", "*", "*"], ["Karen", "*", "*", "*"],
    ]  # fmt: skip
    assert offered(grid.rows) == ["English"]


def test_what_ticks_leave_of_all_is_hidden_too():
    line = suppress(Choices(("bus", "car", "bicycle", "none"), (25, 47, 4, 0), 50), 11)
    assert plain(line) == [25, "*", "*", 0, 50]
    assert line["bus"].percent == 50
    with pytest.raises(ValueError, match="more people"):
        Choices(("bus",), (3,), 2)


@pytest.mark.parametrize("threshold", [4, 0, -1])
def test_no_threshold_is_under_five(threshold):
    for ask in (
        lambda: suppress(OneWay.of({"yes": 20}), threshold),
        lambda: may_filter(20, 10, threshold),
        lambda: shows_texts(20, threshold),
        lambda: is_small(0 + 3, threshold),
        lambda: threshold_of(Program(suppression_threshold=threshold)),
    ):
        with pytest.raises(ValueError, match="at least 5"):
            ask()
    assert threshold_of(Program()) == 11


@pytest.mark.parametrize("counts", [(1, -1), (1.5, 2), (True, 2), (1,), (1, 2, 3)])
def test_only_people_are_counted(counts):
    with pytest.raises(ValueError, match="count"):
        OneWay(("a", "b"), counts)


@pytest.mark.parametrize(
    ("whole", "part", "nested", "may"),
    [
        (40, 40, (), True), (40, 0, (), True), (40, 29, (), True), (40, 30, (), False),
        (40, 11, (), True), (40, 10, (), False), (60, 30, (35,), False), (60, 30, (45,), True),
        # An earlier file of the same figures.
        (41, 40, (), False), (51, 40, (), True),
    ],
)  # fmt: skip
def test_a_filter_differs_by_nobody_or_by_enough(whole, part, nested, may):
    assert may_filter(whole, part, 11, nested=nested) is may


@given(st.lists(st.integers(0, 30), max_size=6), st.sets(st.integers(0, 5)))
def test_whatever_filters_are_combined_the_rest_is_not_small(counts, chosen):
    labels = tuple(f"a{place}" for place in range(len(counts)))
    line = suppress(OneWay(labels, tuple(counts)), 11)
    part = sum(line[label].count for label in offered(line) if int(label[1:]) in chosen)
    if not line.total.is_hidden:
        assert may_filter(line.total.count, part, 11)


def test_texts_are_shown_of_enough_people():
    assert [shows_texts(size, 11) for size in (0, 10, 11)] == [False, False, True]


def test_a_hidden_number_is_read_aloud_as_such_and_looks_the_same_everywhere():
    line = suppress(OneWay.of({"yes": 30, "no": 31, "other": 2}), 11)
    html = render_to_string("privacy/counts.html", {"table": line, "title": "T", "head": "H"})
    hidden = '<span aria-hidden="true">*</span><span class="usa-sr-only">not shown</span>'
    # Number and share of two answers, whichever of them is small.
    assert html.count(hidden) == 4
    assert people("*") == people(line["no"]) == people(line["other"]) == hidden
    assert people(1200) == "1200"
    assert "numbers from 1 to 10" in html


def test_nobody_else_compares_with_the_threshold():
    guilty = []
    for top in (
        "bic", "planning", "communities", "research", "meetings", "evaluations", "implementation",
    ):  # fmt: skip
        for path in (ROOT / top).rglob("*.py"):
            text = path.read_text("utf-8")
            if "threshold" not in text or "privacy" in path.parts or "migrations" in path.parts:
                continue
            for node in ast.walk(ast.parse(text)):
                is_compared = isinstance(node, ast.Compare) and "threshold" in ast.unparse(node)
                # The fingers that are enough in a vote are another threshold.
                if is_compared and "rule.threshold" not in ast.unparse(node):
                    guilty.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert guilty == [], "use bic.privacy"
    pages = (ROOT / "templates").rglob("*.html")
    assert [str(one) for one in pages if "suppression_threshold" in one.read_text("utf-8")] == []
