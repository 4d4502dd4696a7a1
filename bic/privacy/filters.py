"""What a filter, a second file or a text of its own would tell about few people.

Filter by one question at a time. A filter by a question is a crossing with it: offer the
labels that `suppress` shows of that question alone (`offered`), and show `Grid.row(label)`.
Where no crossing is at hand, and for figures that are told again after more people have
answered, `may_filter` compares numbers of people.
"""

from bic.privacy.results import Line
from bic.privacy.threshold import checked, is_enough, is_small


def offered(line: Line) -> list[str]:
    """Answers by which people may be filtered: those whose number is shown and not 0.

    However they are combined, what they leave of the whole is nobody or enough people.
    """
    return [label for label, cell in line if cell.count]


def may_filter(whole: int, part: int, threshold: int, *, nested: tuple[int, ...] = ()) -> bool:
    """Whether `part` of `whole` people may be shown beside the whole.

    `part` and what it leaves are each nobody or enough people, and so is the difference to
    every other view that contains the part or lies in it, of the sizes `nested`. An earlier
    state of the same figures lies in a later one. Where this says no, tell that too few
    people differ. Raises `ValueError` when the part is more than the whole.
    """
    if part > whole:
        raise ValueError("a part is at most the whole")
    apart = [part, whole - part, *(abs(part - other) for other in nested)]
    return not any(is_small(number, threshold) for number in apart)


def shows_texts(group_size: int, threshold: int) -> bool:
    """Whether what people wrote may be shown: only out of a group of `threshold` or more."""
    return is_enough(group_size, checked(threshold))
