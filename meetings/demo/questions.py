"""Three questions after an RSVP to the meal of next Tuesday, in three languages. Invented."""

from random import Random
from typing import Any

from django.utils import timezone

from bic.surveys.definition import form_of
from bic.surveys.demo import arabic
from bic.surveys.models import Item, Kind, Mode, Survey, Version, Wording
from bic.surveys.models.instrument import FIXED
from bic.surveys.services import collection, instrument
from bic.surveys.services.ready import write
from meetings.models import Meeting, RsvpSetting

# How many days ago they were asked for the first time.
OPENED = 12
ANSWERED = {"es": 21, "en": 9, "ar": 6}
CONSENT = {
    "en": "Three short questions about the meal. Nobody can see who answered. You can skip them.",
    "es": (
        "Tres preguntas cortas sobre la comida. Nadie puede ver quién contestó. Puede saltárselas."
    ),
}
QUESTIONS: tuple[dict[str, Any], ...] = (
    {
        "kind": "one", "key": "table", "label": "What should we talk about at your table?",
        "words": {"choices": {"school": "Schools", "work": "Work", "homes": "Homes",
                              "buses": "Buses"}},
        "es": {"label": "¿De qué quiere hablar en su mesa?",
               "choices": {"school": "Las escuelas", "work": "El trabajo",
                           "homes": "La vivienda", "buses": "Los autobuses"}},
    },
    {
        "kind": "one", "key": "heard", "label": "How did you hear about the meal?",
        "words": {"choices": {"friend": "From a friend", "school": "At school",
                              "church": "At a place of worship", "poster": "From a poster"}},
        "es": {"label": "¿Cómo se enteró de la comida?",
               "choices": {"friend": "Por una amistad", "school": "En la escuela",
                           "church": "En un lugar de culto", "poster": "Por un cartel"}},
    },
    {
        "kind": "yes_no", "key": "first", "label": "Is it your first meal with us?",
        "words": {"choices": {"yes": "Yes", "no": "No"}},
        "es": {"label": "¿Es su primera comida con nosotros?",
               "choices": {"yes": "Sí", "no": "No"}},
    },
)  # fmt: skip
# As the survey after the meal: a reader of Arabic looks at them before they are used in earnest.
ARABIC: dict[str, dict[str, Any]] = {
    FIXED[Kind.PAGE]: {"choices": arabic.PAGE},
    FIXED[Kind.CONSENT]: {
        "label": "ثلاثة أسئلة قصيرة عن الوجبة. لا أحد يستطيع أن يرى من أجاب. يمكنك تخطيها."
    },
    "table": {"label": "عمّ نتحدث على طاولتكم؟",
              "choices": {"school": "المدارس", "work": "العمل", "homes": "السكن",
                          "buses": "الحافلات"}},
    "heard": {"label": "كيف عرفت بالوجبة؟",
              "choices": {"friend": "من صديق", "school": "في المدرسة",
                          "church": "في مكان عبادة", "poster": "من ملصق"}},
    "first": {"label": "هل هذه أول وجبة لكم معنا؟", "choices": {"yes": "نعم", "no": "لا"}},
}  # fmt: skip


def load(demo: Any) -> None:
    """Let the next meal of Mill Fork ask them, and some of those who come answer."""
    town, by = demo.communities["mill-fork"], demo.people["priya"]
    coming = Meeting.objects.announced().filter(community=town, starts_at__gt=timezone.now())
    setting = RsvpSetting.objects.filter(meeting__in=coming).order_by("meeting__starts_at").first()
    if setting is None:
        return
    survey = instrument.begin(
        demo.program, by=by, community=town, title="Before the meal",
        purpose=Survey.Purpose.OTHER, original="en", languages=["es", "ar"],
        irb_status=Survey.Review.NOT_RESEARCH,
    )  # fmt: skip
    write(survey, CONSENT, QUESTIONS, by=by)
    items = Item.objects.filter(version__survey=survey).select_related("version__survey")
    put = [instrument.put_words(one, "ar", ARABIC[one.key], by=by).pk for one in items]
    words = Wording.objects.filter(pk__in=put).select_related("item__version")
    instrument.put_stage(list(words), "approved", by=by)
    with demo.ago(OPENED):
        instrument.publish(survey, by=by)
        for language in ("es", "ar"):
            instrument.open_language(survey, language, by=by)
        collection.open_survey(survey, by=by)
    _answer(survey, demo)
    setting.questionnaire = survey
    setting.save(update_fields=["questionnaire"])


def _answer(survey: Survey, demo: Any) -> None:
    survey.refresh_from_db()
    form = form_of(Version.objects.get(survey=survey), survey.original)
    chance = Random(11)  # noqa: S311 - invented data, the same each time
    for language, people in ANSWERED.items():
        for _one in range(people):
            answers = {
                "table": chance.choices(["school", "work", "homes", "buses"], [5, 4, 3, 2])[0],
                "heard": chance.choices(["friend", "school", "church", "poster"], [6, 3, 3, 1])[0],
                "first": chance.choice(["yes", "no", "no"]),
            }
            day = demo.day(chance.randrange(OPENED))
            collection.keep(survey, form, answers, day=day, language=language, mode=Mode.SELF)
