"""Surveys in the demo program: a needs assessment, one in four languages that is open, a draft."""

import random
from datetime import timedelta
from typing import Any

from bic.story import MILL_FORK
from bic.surveys.definition import Form, form_of
from bic.surveys.demo import meal, needs, process
from bic.surveys.models import DECLINED, Kind, Mode, Survey, Version
from bic.surveys.services import collection, instrument
from bic.surveys.services.ready import write

ANSWERS, SEED, DAYS = 60, 20260504, 40
# When the needs assessment ended, in days before today: in time for the report on it.
CLOSED = MILL_FORK.days["R2"] + 10
# Out of a hundred: how many skip a question, would rather not say, answer in Spanish.
SKIP, DECLINE, SPANISH = 8, 4, 45


def load(demo: Any) -> None:
    """Add the three."""
    researcher = demo.people["jonah"]
    community = demo.communities["mill-fork"]
    survey = instrument.begin(
        demo.program, by=researcher, community=community, title="Life in Mill Fork",
        purpose=Survey.Purpose.NEEDS, original="en", languages=["es"],
        irb_status=Survey.Review.APPROVED, irb_number="ARU 26-0418",
        irb_decided_on=demo.day(CLOSED + DAYS + 20),
    )  # fmt: skip
    write(survey, needs.CONSENT, needs.QUESTIONS, by=researcher)
    with demo.ago(CLOSED + DAYS):
        instrument.publish(survey, by=researcher)
        instrument.open_language(survey, "es", by=researcher)
        collection.open_survey(survey, by=researcher)
        answer(survey, demo.day(CLOSED))
    with demo.ago(CLOSED):
        collection.close_survey(survey, by=researcher)
    meal.load(demo, community, by=researcher)
    later = instrument.begin(
        demo.program, by=researcher, community=community,
        title="How we work together in Mill Fork", purpose=Survey.Purpose.PROCESS,
        original="en", languages=["es"],
    )  # fmt: skip
    write(later, process.CONSENT, process.QUESTIONS, by=researcher)


def answer(survey: Survey, today: Any) -> None:
    """Answers as sixty invented people might give them, the same ones in every demo."""
    survey.refresh_from_db()
    version = Version.objects.filter(survey=survey).latest("number")
    form, chance = form_of(version, survey.original), random.Random(SEED)  # noqa: S311
    for number in range(ANSWERS):
        spanish = chance.randrange(100) < SPANISH
        mode = chance.choices([Mode.SELF, Mode.HELPER, Mode.KIOSK], weights=[7, 2, 1])[0]
        collection.keep(
            survey, form, _answers(form, chance, spanish=spanish),
            day=today - timedelta(days=DAYS - number * DAYS // ANSWERS),
            language="es" if spanish else "en", mode=mode,
        )  # fmt: skip


def _answers(form: Form, chance: random.Random, *, spanish: bool) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for one in form.asked:
        dice = chance.randrange(100)
        if dice < SKIP and not one.is_required:
            continue
        if dice < SKIP + DECLINE and one.may_decline:
            given[one.key] = DECLINED
            continue
        match one.kind:
            case Kind.ONE | Kind.SCALE | Kind.YES_NO:
                # The first answers of a list and the middle of a scale are given most.
                weights = needs.WEIGHTS.get(one.key, [1] * len(one.values))
                given[one.key] = chance.choices(one.values, weights=weights)[0]
            case Kind.MANY:
                given[one.key] = [value for value in one.values if chance.random() < 0.4]  # noqa: PLR2004
            case Kind.NUMBER:
                given[one.key] = chance.choices([1, 2, 3, 4, 5, 6], weights=[2, 3, 4, 5, 3, 1])[0]
            case _:
                texts = needs.TEXTS["es" if spanish else "en"]
                given[one.key] = chance.choice(texts)
    if spanish and isinstance(given.get("languages"), list):
        given["languages"] = sorted({"es", *given["languages"]})
    return {key: value for key, value in given.items() if value != []}
