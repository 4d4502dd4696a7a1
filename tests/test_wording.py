"""Word by word comparison."""

from hypothesis import given
from hypothesis import strategies as st

from bic.wording import ADDED, REMOVED, SAME, Run, changes


def test_a_changed_word_is_told_alone():
    assert changes("ten hours a week", "six hours a week") == [
        Run(REMOVED, "ten"),
        Run(ADDED, "six"),
        Run(SAME, " hours a week"),
    ]


def test_texts_that_are_too_long_stand_one_after_the_other():
    found = changes("a " * 9000, "b " * 9000)

    assert [run.kind for run in found] == [REMOVED, ADDED]


@given(st.text(max_size=80), st.text(max_size=80))
def test_both_texts_can_be_told_from_the_changes(before, after):
    found = changes(before, after)

    assert "".join(run.text for run in found if run.kind != ADDED) == before
    assert "".join(run.text for run in found if run.kind != REMOVED) == after
