"""Subjects of the addresses of waves."""

from evaluations.services import wave as services
from tests.evaluations.waves import process_of, scheduled


def furnish(place):
    """Three waves; the first year asks a process survey that is open."""
    waves = scheduled(place.community, place.host)
    survey = process_of(waves["year_1"], place.host)
    services.ask_again(waves["year_3"], survey, by=place.host)
    named = place.subjects
    named["evaluations:survey"] = survey.pk
    for page in ("detail", "update", "history", "open", "close", "lock"):
        named[f"evaluations:wave_{page}:pk"] = waves["year_1"].pk
    for page in ("create", "process", "again", "delete", "invite"):
        named[f"evaluations:instrument_{page}:pk"] = waves["year_1"].pk
