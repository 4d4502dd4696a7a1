"""A survey of 40 questions that 5,000 people answered in each of three waves."""

from datetime import date
from typing import Any

from django.db import connection
from django.utils import timezone

from bench.data import let_plan
from bench.results import ANSWERS, QUESTIONS, ask
from bench.results import touch as touch_one
from bic.blueprint.collecting import collect_early
from bic.people.models import User
from bic.surveys.models import Survey, Version
from bic.surveys.models.collection import FIRST_KEY
from bic.surveys.services import collection, instrument
from bic.tenancy import scope
from bic.tenancy.models import Program
from evaluations.models import Wave, WaveSurvey

PEOPLE, TITLE = 5_000, "Bench waves"
# Keys of responses are the program's own; those of other rows of the table come before these.
APART = 10_000_000


def fill(program: Program) -> tuple[str, list[Survey]]:
    """Short name of a community, and its three surveys; made unless they are there."""
    with scope(program):
        community = program.communities.order_by("pk").first()
        assert community
        surveys = list(Survey.objects.filter(title=TITLE).order_by("pk"))
        if not surveys:
            by = User.objects.get(email="bench@example.org")
            collect_early(community, reason="The bench has no plan of evaluation.", by=by)
            for number, kind in enumerate(Wave.Kind):
                earlier = surveys[-1] if surveys else None
                surveys.append(_ask(community, kind, number, earlier, by))
            let_plan()
        return community.slug, surveys


def _ask(community: Any, kind: str, number: int, earlier: Survey | None, by: Any) -> Survey:
    program, now = community.program, timezone.now()
    place = {"program": program, "community": community}
    values: dict[str, Any] = {"title": TITLE, "purpose": "process", "irb_status": "exempt"}
    if earlier:
        survey = instrument.next_wave(earlier, by=by, **values)
    else:
        survey = instrument.begin(program, by=by, community=community, languages=["en"], **values)
        ask(survey, by=by)
    instrument.publish(survey, by=by)
    collection.open_survey(survey, by=by)
    with connection.cursor() as cursor:
        cursor.execute(
            ANSWERS.format(
                first=FIRST_KEY + (number + 1) * APART,
                program=program.pk,
                community=community.pk,
                survey=survey.pk,
                version=Version.objects.get(survey=survey).pk,
                questions=QUESTIONS,
                people=PEOPLE,
            )
        )
    wave, _made = Wave.objects.get_or_create(
        **place, kind=kind,
        defaults={
            "opens_on": date(2023 + number, 3, 1), "closes_on": date(2023 + number, 4, 1),
            "opened_by": by, "opened_at": now, "closed_by": by, "closed_at": now,
        },
    )  # fmt: skip
    WaveSurvey.objects.create(**place, wave=wave, survey=survey, reached=WaveSurvey.Reached.LOT)
    return collection.close_survey(survey, by=by)


def touch(program: Program, surveys: list[Survey]) -> None:
    """Let one more person answer each, so that what was counted is counted again."""
    for survey in surveys:
        touch_one(program, survey)
