"""Six questions after a meal, in four languages; open in all of them. All of it is invented."""

import random
from typing import Any

from bic.surveys.definition import form_of
from bic.surveys.demo import arabic, karen
from bic.surveys.models import Item, Kind, Mode, Survey, Version, Wording
from bic.surveys.models.instrument import FIXED
from bic.surveys.services import collection, instrument
from bic.surveys.services.ready import write

# How many days ago it was opened, when the fourth meal was over.
OPENED = 33
SEED = 20261201
# How many answered in each language.
ANSWERED = {"en": 11, "es": 19, "ar": 7, "kar": 8}
CONSENT = {
    "en": (
        "You sat at our table in Mill Fork. We ask how it was, so that the next meal is better. It "
        "takes three minutes. You may skip any question and stop at any time. We never ask about "
        "immigration status, and nobody can see who answered."
    ),
    "es": (
        "Usted estuvo en nuestra mesa en Mill Fork. Preguntamos cómo le fue, para que la próxima "
        "comida sea mejor. Toma tres minutos. Puede saltarse cualquier pregunta y terminar cuando "
        "quiera. Nunca preguntamos por el estatus migratorio, y nadie puede ver quién contestó."
    ),
}
QUESTIONS: tuple[dict[str, Any], ...] = (
    {
        "kind": "one", "key": "meal", "label": "How was the food?",
        "words": {"choices": {"great": "Very good", "good": "Good", "poor": "Not good"}},
        "es": {"label": "¿Cómo estuvo la comida?",
               "choices": {"great": "Muy buena", "good": "Buena", "poor": "No estuvo buena"}},
    },
    {
        "kind": "yes_no", "key": "understood", "label": "Did you understand what was said?",
        "words": {"choices": {"yes": "Yes", "no": "No"}},
        "es": {"label": "¿Entendió lo que se dijo?", "choices": {"yes": "Sí", "no": "No"}},
    },
    {
        "kind": "yes_no", "key": "language", "label": "Was there an interpreter for your language?",
        "words": {"choices": {"yes": "Yes", "no": "No"}},
        "es": {"label": "¿Hubo intérprete de su idioma?", "choices": {"yes": "Sí", "no": "No"}},
    },
    {
        "kind": "number", "key": "people", "label": "How many people came with you?",
        "constraint": ". >= 1 and . <= 30",
        "words": {"hint": "Count yourself, too.",
                  "constraint_message": "Write a number from 1 to 30."},
        "es": {"label": "¿Cuántas personas vinieron con usted?", "hint": "Cuéntese usted también.",
               "constraint_message": "Escriba un número del 1 al 30."},
    },
    {
        "kind": "one", "key": "need", "label": "What do you need most?",
        "words": {"choices": {"help": "Help", "school": "A school", "home": "A home"}},
        "es": {"label": "¿Qué necesita más?",
               "choices": {"help": "Ayuda", "school": "Una escuela", "home": "Una casa"}},
    },
    {
        "kind": "long_text", "key": "wish", "label": "What do you want at the next meal?",
        "es": {"label": "¿Qué quiere en la próxima comida?"},
    },
)  # fmt: skip
TEXTS = {
    "en": ("Name tags, please.", "A table for teenagers."),
    "es": ("Más intérpretes.", "Que empiece más temprano."),
    "ar": arabic.TEXTS,
    "kar": karen.TEXTS,
}


def load(demo: Any, community: Any, *, by: Any) -> None:
    """Write, translate, approve and open it; then let people of four languages answer."""
    survey = instrument.begin(
        demo.program, by=by, community=community, title="After the meal",
        purpose=Survey.Purpose.FEEDBACK, original="en", languages=["es", "ar", "kar"],
        irb_status=Survey.Review.NOT_RESEARCH,
    )  # fmt: skip
    write(survey, CONSENT, QUESTIONS, by=by)
    for language, words in (("ar", arabic), ("kar", karen)):
        _translate(survey, language, words, by=by)
    with demo.ago(OPENED):
        instrument.publish(survey, by=by)
        for language in ("es", "ar", "kar"):
            instrument.open_language(survey, language, by=by)
        collection.open_survey(survey, by=by)
    _answer(survey, demo)


def _translate(survey: Survey, language: str, words: Any, *, by: Any) -> None:
    """Every word in a language, read and approved: else it could not be opened in it."""
    items = Item.objects.filter(version__survey=survey).select_related("version__survey")
    said = words.QUESTIONS | {
        FIXED[Kind.PAGE]: {"choices": words.PAGE},
        FIXED[Kind.CONSENT]: {"label": words.CONSENT},
    }
    put = [instrument.put_words(one, language, said[one.key], by=by).pk for one in items]
    wordings = Wording.objects.filter(pk__in=put).select_related("item__version")
    instrument.put_stage(list(wordings), "approved", by=by)


def _answer(survey: Survey, demo: Any) -> None:
    survey.refresh_from_db()
    form = form_of(Version.objects.get(survey=survey), survey.original)
    chance = random.Random(SEED)  # noqa: S311
    for language, people in ANSWERED.items():
        for _one in range(people):
            # Whoever speaks Karen sat without an interpreter more often than not.
            yes = 3 if language == "kar" else 8
            answers = {
                "meal": chance.choices(["great", "good", "poor"], weights=[6, 4, 1])[0],
                "understood": chance.choices(["yes", "no"], weights=[yes, 3])[0],
                "language": chance.choices(["yes", "no"], weights=[yes, 5])[0],
                "people": chance.choice([1, 2, 2, 3, 4, 5]),
                "need": chance.choice(["help", "school", "home"]),
                "wish": chance.choice(TEXTS[language]),
            }
            day = demo.day(OPENED - chance.randrange(OPENED - 5))
            collection.keep(survey, form, answers, day=day, language=language, mode=Mode.SELF)
