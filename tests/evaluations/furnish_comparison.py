"""Subjects of the addresses of results over the waves: a survey that was asked twice."""

from tests.evaluations.rounds import rounds

WARM, COLD = {"area": "north", "welcome": "4"}, {"area": "south", "welcome": "2"}


def furnish(place):
    """The key of its series."""
    first, _later = rounds(place.community, place.host, [(12, COLD)], [(12, WARM)])
    for page in ("detail", "design", "export"):
        place.subjects[f"evaluations:comparison_{page}:pk"] = first.pk
