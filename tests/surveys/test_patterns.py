"""Patterns of constraints: those that people write are taken, those that never end are not."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bic.surveys.expressions import ExpressionError, read
from bic.surveys.patterns import Unsafe, check


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[^@]+@[^@]+\.[^@]+$",
        r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}$",
        r"^[\w.+-]+@([\w-]+\.)+[a-z]{2,}$",
        r"^[a-z]+(\.[a-z]+)*@[a-z]+(\.[a-z]+)+$",
        r"\d{3}-\d{3}-\d{4}",
        r"(\d{3}[- ]?){2}\d{4}",
        r"^\+?[0-9]{7,15}$",
        r"^[A-Z][a-z]+( [A-Z][a-z]+)*$",
        r"^(?!0)\d+$",
        r"(yes|no|maybe)",
        r"[0-9+*]{2,5}",
        r".*\S.*",
    ],
)
def test_patterns_that_people_write_are_safe(pattern):
    check(pattern)

    assert read(f"regex(., '{pattern}')")


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+$", r"(a*)*b", r"([a-zA-Z]+)*$", r"(a|aa)+$", r"(a|a?)+$", r"(.*a){12}",
        r"(\w+\s?)+$", r"((ab)*c?)*$", r"(x+x+)+y", r".*a.*b.*c.*d.*", r"(\d+)\1*", r"a" * 201,
        r"^([\w.]+\.)+$", r"(a{1,30}){1,30}b",
    ],
)  # fmt: skip
def test_patterns_that_could_take_for_ever_are_refused(pattern):
    with pytest.raises(Unsafe):
        check(pattern)
    with pytest.raises(ExpressionError, match="too long or repeats a repetition"):
        read(f"regex(., '{pattern}')")


@pytest.mark.parametrize("pattern", ["(", "[", "*a", "(?P<x", "a{99999999999999999999}"])
def test_what_is_no_pattern_is_said(pattern):
    with pytest.raises(ExpressionError, match="is no pattern"):
        read(f"regex(., '{pattern}')")


PART = st.sampled_from(["a", "b", "[ab]", "[^a]", ".", r"\w", r"\d", "(", ")", "|", "+", "*", "?"])


@settings(deadline=None, max_examples=300)
@given(st.lists(PART, max_size=12).map("".join), st.sampled_from(["a", "ab", "1", "b"]))
def test_what_passes_is_matched_in_no_time(pattern, text):
    try:
        check(pattern)
        found = re.compile(pattern)
    except (Unsafe, re.error):
        return
    begun = time.process_time()
    found.fullmatch((text * 150)[:150] + "!")

    assert time.process_time() - begun < 1
