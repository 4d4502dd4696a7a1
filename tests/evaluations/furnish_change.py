"""Subjects of the addresses of the checklist: a point, and a wave to mark it at."""

from evaluations.services.change import add_point, take_suggested
from tests.evaluations.rounds import wave_of


def furnish(place):
    """A point that no wave has marked, among the suggested ones."""
    take_suggested(place.community)
    point = add_point(place.community, "The library opens on Sundays")
    wave = wave_of(place.community, "baseline", place.host)
    for page, found in (("update", point), ("delete", point), ("marks", wave)):
        place.subjects[f"evaluations:change_{page}:pk"] = found.pk
