"""Waves for tests. Call them in the scope of the program."""

from bic.blueprint.collecting import collect_early, may_collect
from bic.days import today_in
from bic.surveys.services import instrument
from evaluations.models import Wave
from evaluations.services import wave as services


def scheduled(community, by):
    """The three waves by their kinds."""
    services.schedule(community, begins_on=today_in(community.program), owner=by)
    return {one.kind: one for one in Wave.objects.filter(community=community)}


def opened(wave, by):
    """Open a wave; where no plan is approved, somebody opened the gate with a reason."""
    if not may_collect(wave.community):
        collect_early(wave.community, reason="The fair is on Saturday.", by=by)
    return services.open_wave(wave, by=by)


def process_of(wave, by, *, opens=True):
    """The process survey of a wave, published; open with its wave unless it should not be."""
    survey = services.begin_process(wave, by=by)
    instrument.publish(survey, by=by)
    if opens:
        opened(wave, by)
        survey.refresh_from_db()
    return survey


def closed(wave, survey, by):
    """Close a wave, and its survey with it."""
    services.close_wave(wave, by=by)
    survey.refresh_from_db()
    assert survey.closed_at
    return survey
