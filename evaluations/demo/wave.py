"""Waves of the demo: all three of Larkspur, two of Oakhaven, and the baseline of Mill Fork."""

import random
import secrets
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from dateutil.relativedelta import relativedelta

from bic.story import MILL_FORK, WAVES
from bic.surveys.models import DECLINED, Response, Survey, Version
from bic.surveys.services import collection, instrument
from bic.surveys.services.ready import write
from evaluations.models import Wave, WaveSurvey
from evaluations.processsurvey import GROUPS, PASOS, STEPS
from evaluations.services import wave as services

WAITING, SEED = "oakhaven", 20231012
SPANISH, OUT_OF = 40, 100
LOCKED_AFTER = timedelta(days=14)
# About these everybody has an opinion, so that their averages are told to all.
SURE = ("know", "belong")
CONSENT = {
    "en": "{town} asks how life is in town, three times in three years. It takes five minutes. "
    "You may skip any question and stop at any time. Nobody can see who answered.",
    "es": "{town} pregunta cómo es la vida en la ciudad, tres veces en tres años. Toma cinco "
    "minutos. Puede saltarse cualquier pregunta y terminar cuando quiera. Nadie puede ver quién "
    "contestó.",
}
HOME = {"en": "English", "es": "Spanish", "other": "Another language"}
CASA = {"en": "Inglés", "es": "Español", "other": "Otro idioma"}
STATEMENTS = (
    ("know", "I know where to get help from the city.", "Sé dónde pedir ayuda a la ciudad."),
    ("helped", "City staff helped me in my language.",
     "El personal de la ciudad me ayudó en mi idioma."),
    ("safe", "I feel safe when I call the police.", "Me siento seguro cuando llamo a la policía."),
    ("part", "I have a say in what the city does.", "Mi opinión cuenta en lo que hace la ciudad."),
    ("school", "The school welcomes my family.", "La escuela recibe bien a mi familia."),
    ("belong", "I belong here.", "Siento que soy de aquí."),
)  # fmt: skip
QUESTIONS: tuple[dict[str, Any], ...] = (
    {"kind": "one", "key": "home", "label": "Which language do you speak most at home?",
     "words": {"choices": HOME},
     "es": {"label": "¿Qué idioma habla más en casa?", "choices": CASA}},
    *(
        {"kind": "scale", "key": key, "label": english, "direction": "up",
         "words": {"choices": STEPS}, "es": {"label": spanish, "choices": PASOS}}
        for key, english, spanish in STATEMENTS
    ),
)  # fmt: skip


class Asked(NamedTuple):
    """How a wave went: how many days ago it opened, who answered, how people felt, what is said."""

    kind: str
    days_ago: int
    people: int
    collaborators: int
    # How often each point from the worst to the best is chosen.
    weights: list[int]
    note: str
    is_locked: bool


_DAYS = {kind: days for kind, (days, _people) in WAVES.items()}
_PEOPLE = {kind: people for kind, (_days, people) in WAVES.items()}
ASKED = (
    Asked("baseline", _DAYS["baseline"], _PEOPLE["baseline"], 0, [4, 6, 5, 4, 2],
          "Cards at the fair and at two schools", True),
    Asked("year_1", _DAYS["year_1"], _PEOPLE["year_1"], 62, [3, 4, 5, 6, 3],
          "At the second meal of each group", True),
    Asked("year_3", _DAYS["year_3"], _PEOPLE["year_3"], 54, [2, 3, 4, 7, 5],
          "The same places as three years ago", False),
)  # fmt: skip
OF_OAKHAVEN = (
    Asked("baseline", _DAYS["baseline"], 83, 0, [4, 5, 5, 4, 3], "At the food bank", True),
    Asked("year_1", _DAYS["year_1"], 71, 33, [3, 4, 6, 5, 3], "At the food bank", True),
)
# Mill Fork's ended when its step was done, before the first meal.
OF_MILL_FORK = (
    Asked("baseline", MILL_FORK.days["R4"] + 75, 96, 0, [5, 6, 5, 3, 2],
          "At the library and the clinic", True),
)  # fmt: skip
WAVES_OF = {"larkspur": ASKED, "oakhaven": OF_OAKHAVEN, "mill-fork": OF_MILL_FORK}


def load(demo: Any) -> None:
    """Add the waves; the agreement of the demo has scheduled some of them."""
    chance = random.Random(SEED)  # noqa: S311
    for slug, asked in WAVES_OF.items():
        _run(demo, demo.communities[slug], asked, chance)
    # The agreement of Mill Fork has scheduled it for a day before its meals were over.
    opens_on = demo.today + timedelta(days=65)
    later = Wave.objects.filter(community=demo.communities["mill-fork"], kind=Wave.Kind.YEAR_1)
    later.update(opens_on=opens_on, closes_on=opens_on + services.OPEN_FOR)
    services.schedule(
        demo.communities[WAITING], begins_on=demo.today - relativedelta(years=2),
        owner=demo.people["jonah"],
    )  # fmt: skip


def lock(demo: Any) -> None:
    """Lock those that are compared: two weeks after they closed, once they have their readings."""
    for slug, waves in WAVES_OF.items():
        kinds = [one.kind for one in waves if one.is_locked]
        for wave in Wave.objects.filter(community=demo.communities[slug], kind__in=kinds):
            wave.locked_at, wave.locked_by = wave.closed_at + LOCKED_AFTER, demo.people["amara"]
            wave.save()


def _run(demo: Any, place: Any, waves: tuple[Asked, ...], chance: random.Random) -> None:
    before: dict[str, Survey] = {}
    for asked in waves:
        day = demo.day(asked.days_ago)
        Wave.objects.update_or_create(
            program=demo.program, community=place, kind=asked.kind,
            defaults={
                "opens_on": day, "closes_on": day + services.OPEN_FOR,
                "owner": demo.people["jonah"], "note": asked.note,
            },
        )  # fmt: skip
    for asked in waves:
        before = _asked(demo, place, asked, before, chance)


def _asked(
    demo: Any, place: Any, asked: Asked, before: dict[str, Survey], chance: random.Random
) -> dict[str, Survey]:
    """One wave with its surveys and their answers; its surveys by what they are."""
    jonah = demo.people["jonah"]
    wave = Wave.objects.get(community=place, kind=asked.kind)
    surveys = {}
    if "life" in before:
        surveys["life"] = services.ask_again(wave, before["life"], by=jonah)
    else:
        surveys["life"] = _baseline(wave, jonah)
    if asked.collaborators and "process" in before:
        surveys["process"] = services.ask_again(wave, before["process"], by=jonah)
    elif asked.collaborators:
        surveys["process"] = services.begin_process(wave, by=jonah)
    people = {"life": asked.people, "process": asked.collaborators}
    zone, days = demo.program.tzinfo, (wave.opens_on, wave.closes_on)
    opened, closed = (datetime.combine(day, time(9), tzinfo=zone) for day in days)
    for name, survey in surveys.items():
        with demo.ago(asked.days_ago + 7):
            instrument.publish(survey, by=jonah)
        _answer(survey, name, people[name], asked.weights, wave.opens_on, chance)
        Survey.objects.filter(pk=survey.pk).update(
            opened_at=opened, opened_by=jonah, closed_at=closed, closed_by=jonah
        )
        if asked.is_locked:
            collection.lock_survey(survey)
    wave.opened_at, wave.opened_by, wave.closed_at, wave.closed_by = opened, jonah, closed, jonah
    wave.save()
    # Later waves ask them again as they are now.
    return {name: Survey.objects.get(pk=survey.pk) for name, survey in surveys.items()}


def _title(place: Any) -> str:
    """In Mill Fork another survey is called like that."""
    return f"{place} before its plan" if place.slug == "mill-fork" else f"Life in {place}"


def _baseline(wave: Wave, by: Any) -> Survey:
    survey = instrument.begin(
        wave.program, by=by, community=wave.community, title=_title(wave.community),
        purpose=Survey.Purpose.BASELINE, original="en", languages=["es"],
        irb_status=Survey.Review.EXEMPT, irb_number="ARU 23-0915",
    )  # fmt: skip
    consent = {code: text.format(town=wave.community) for code, text in CONSENT.items()}
    write(survey, consent, QUESTIONS, by=by)
    WaveSurvey.objects.create(
        program_id=wave.program_id, community_id=wave.community_id, wave=wave, survey=survey
    )
    return survey


def _answer(
    survey: Survey, name: str, people: int, weights: list[int], day: date, chance: random.Random
) -> None:
    """Answers as invented people might give them, in one statement."""
    version = Version.objects.get(survey=survey)
    keys = [key for key, _english, _spanish in STATEMENTS]
    if name == "process":
        keys = [key for _group, _name, _nombre, said in GROUPS for key, _english, _spanish in said]
    steps = [*STEPS, DECLINED]
    # Few do not know, and fewer would rather not say.
    often = [10 * one for one in weights] + [12, 6]
    rows = []
    for _person in range(people):
        spanish = chance.randrange(OUT_OF) < SPANISH
        answers = dict(zip(keys, chance.choices(steps, weights=often, k=len(keys)), strict=True))
        for key in SURE:
            if key in answers:
                answers[key] = chance.choices(steps[: len(weights)], weights=weights)[0]
        if name == "life":
            answers["home"] = "es" if spanish else chance.choices(["en", "other"], [5, 1])[0]
        rows.append(
            Response(
                program_id=survey.program_id, community_id=survey.community_id, survey=survey,
                version=version, consent_number=version.consent_number,
                language="es" if spanish else "en", day=day + timedelta(chance.randrange(50)),
                answers=answers, receipt=secrets.token_hex(32), is_told=True,
            )
        )  # fmt: skip
    Response.objects.bulk_create(rows)
