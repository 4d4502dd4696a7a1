"""Answers to a scale as points, the best the highest, out of what is told of them."""

from bic.surveys.definition import Question
from bic.surveys.models import UNSURE
from bic.surveys.results.items import looks_of
from bic.surveys.results.telling import Told
from evaluations.statistics import Scores


def points_of(question: Question) -> list[str]:
    """The points of a scale, the worst first where one end is better than the other."""
    points = [value for value in question.values if value != UNSURE]
    return list(looks_of(question, points)) or points


def scores_of(question: Question, told: Told) -> Scores | None:
    """How many stand at each point, counted from 1; None where a number is hidden."""
    values = points_of(question)
    counts = {value: cell.count for value, cell in told.values}
    # What is offered beside the points, such as "I do not know", has no place among them.
    if set(counts) - set(question.values) or None in counts.values():
        return None
    return Scores({float(n): counts.get(value) or 0 for n, value in enumerate(values, 1)})
