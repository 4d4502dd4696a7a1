"""The smallest number of people that is shown: the one place that compares it with a count.

No other module may (a test looks); all ask here, so that a screen and a file never disagree.
"""

from typing import Any

# No program may go below this: with fewer, people recognize each other.
LEAST = 5


def checked(threshold: int) -> int:
    """`threshold` itself. Raises `ValueError` when it is under 5."""
    if threshold < LEAST:
        raise ValueError(f"a threshold is at least {LEAST}, not {threshold}")
    return threshold


def threshold_of(program: Any) -> int:
    """The smallest number of people that this program shows; 11 unless it chose another."""
    return checked(program.suppression_threshold)


def is_small(count: int, threshold: int) -> bool:
    """Whether `count` people are too few to be told: 1 to threshold - 1. Nobody is not."""
    return 0 < count < checked(threshold)


def is_enough(count: int, threshold: int) -> bool:
    """Whether `count` people are enough to hide in."""
    return count >= checked(threshold)
