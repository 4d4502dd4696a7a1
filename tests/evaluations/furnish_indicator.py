"""Indicators and readings for the access test."""

from evaluations.models import Reading
from tests.evaluations.making import add_indicator


def furnish(place):
    """One that people read by hand with a reading, and one that is read from a survey."""
    one = add_indicator(place.community, created_by=place.host)
    read = Reading.objects.create(
        program=place.community.program, community=place.community, indicator=one,
        day="2026-01-05", value=3, read_by=place.host,
    )  # fmt: skip
    named = place.subjects
    named["evaluations:indicator"] = one.pk
    for page in (
        *("detail", "update", "answers", "retire", "take_up", "read", "history", "readings"),
    ):
        named[f"evaluations:indicator_{page}:pk"] = one.pk
    for page in ("update", "delete"):
        named[f"evaluations:reading_{page}:pk"] = read.pk
