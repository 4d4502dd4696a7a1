"""Waves with surveys and answers, for tests and for the access test."""

from datetime import date

from django.utils import timezone

from bic.surveys.services import collection, instrument
from bic.tenancy import scope
from evaluations.models import Wave, WaveSurvey
from tests.surveys.answering import answered
from tests.surveys.making import QUESTIONS, make_survey

KINDS = ("baseline", "year_1", "year_3")


def wave_of(community, kind, by):
    """A wave that was opened and closed. Opens the scope."""
    year = 2023 + KINDS.index(kind)
    with scope(community.program):
        wave, _made = Wave.objects.get_or_create(
            program=community.program, community=community, kind=kind,
            defaults={
                "opens_on": date(year, 3, 1), "closes_on": date(year, 4, 1),
                "opened_by": by, "opened_at": timezone.now(),
                "closed_by": by, "closed_at": timezone.now(),
            },
        )  # fmt: skip
    return wave


def rounds(community, by, *told, change=None, reached="anybody", closed=True, questions=QUESTIONS):
    """The same survey asked once for each of `told`: what people answered, as (how many, what).

    `change` may change a later survey before it is published. Gives the surveys.
    """
    program, found = community.program, []
    for kind, groups in zip(KINDS, told, strict=False):
        wave = wave_of(community, kind, by)
        if not found:
            survey = make_survey(
                program, by=by, community=community, purpose="process", questions=questions
            )
        else:
            with scope(program):
                survey = instrument.next_wave(
                    found[-1], by=by, title=f"Life in our town, {kind}", purpose="process",
                    irb_status="exempt",
                )  # fmt: skip
                if change:
                    change(survey)
                instrument.publish(survey, by=by)
                collection.open_survey(survey, by=by)
                survey.refresh_from_db()
        for people, answers in groups:
            answered(survey, people, answers)
        with scope(program):
            if closed:
                collection.close_survey(survey, by=by)
            WaveSurvey.objects.create(
                program=program, community=community, wave=wave, survey=survey, reached=reached
            )
        found.append(survey)
    return found
