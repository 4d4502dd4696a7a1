"""Waves for tests. Call them in the scope of the program."""

from bic.days import today_in
from bic.surveys.services import instrument
from evaluations.models import Wave
from evaluations.services import wave as services


def scheduled(community, by):
    """The three waves by their kinds."""
    services.schedule(community, begins_on=today_in(community.program), owner=by)
    return {one.kind: one for one in Wave.objects.filter(community=community)}


def process_of(wave, by, *, opened=True):
    """The process survey of a wave, published; open with its wave unless it should not be."""
    survey = services.begin_process(wave, by=by)
    instrument.publish(survey, by=by)
    if opened:
        services.open_wave(wave, by=by)
        survey.refresh_from_db()
    return survey


def closed(wave, survey, by):
    """Close a wave, and its survey with it."""
    services.close_wave(wave, by=by)
    survey.refresh_from_db()
    assert survey.closed_at
    return survey
