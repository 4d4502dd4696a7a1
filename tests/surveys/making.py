"""Surveys as tests need them."""

from bic.blueprint.collecting import collect_early
from bic.surveys.models import Item, Stage, Version, Wording
from bic.surveys.services import collection, instrument, items
from bic.tenancy import scope

AGREE = [{"value": str(n)} for n in range(1, 6)]
AGREE_WORDS = {"1": "Not at all", "2": "A little", "3": "Partly", "4": "Mostly", "5": "Fully"}
AREA = [{"value": "north"}, {"value": "south"}]
QUESTIONS = (
    {"kind": "one", "key": "area", "label": "Where do you live?", "choices": AREA,
     "words": {"choices": {"north": "North side", "south": "South side"}}},
    {"kind": "scale", "key": "welcome", "label": "I feel welcome here.", "choices": AGREE,
     "direction": "up", "words": {"choices": AGREE_WORDS}},
    {"kind": "many", "key": "languages", "label": "Which languages do you speak?",
     "choices": [{"value": "en"}, {"value": "es"}, {"value": "ar"}], "has_other": True,
     "words": {"choices": {"en": "English", "es": "Spanish", "ar": "Arabic"}}},
    {"kind": "number", "key": "household", "label": "How many people live with you?",
     "constraint": ". >= 1 and . <= 30",
     "words": {"constraint_message": "Write a number from 1 to 30."}},
    {"kind": "long_text", "key": "wish", "label": "What do you wish for?",
     "shown_when": "${welcome} < 4"},
)  # fmt: skip
CONSENT = "We ask how life is here. You may stop at any time. Nobody learns who you are."


def make_survey(
    program, *, by, community=None, questions=QUESTIONS, languages=("en",), opened=True, **values
):
    """A survey with `questions`, published and open unless `opened` is False. Opens the scope."""
    with scope(program):
        survey = instrument.begin(
            program, by=by, community=community, languages=list(languages),
            **{"title": "Life in our town", "irb_status": "exempt"} | values,
        )  # fmt: skip
        draft = instrument.draft_of(survey)
        consent = Item.objects.get(version=draft, key="_consent")
        instrument.put_words(consent, survey.original, {"label": CONSENT}, by=by)
        for one in questions:
            one = dict(one)
            if holder := one.pop("within", None):
                one["parent"] = Item.objects.get(version=draft, key=holder)
            items.add(survey, by=by, **one)
        if opened:
            for language in set(languages) - {survey.original}:
                translate(survey, language, by=by)
            instrument.publish(survey, by=by)
            if survey.waits_for_plan:
                collect_early(survey.community, reason="Only a test", by=by)
            collection.open_survey(survey, by=by)
            survey.refresh_from_db()
    return survey


def translate(survey, language, *, by, stage=Stage.APPROVED):
    """Give every item words in a language: the original's, its code before them. In a scope."""
    version = Version.objects.filter(survey=survey).latest("number")
    for item in Item.objects.filter(version=version):
        said = Wording.objects.filter(item=item, language=survey.original).first()
        choices = dict(said.choices) if said else {}
        if item.kind == "page":
            choices = {one["value"]: f"{language} {one['value']}" for one in item.choices}
        else:
            choices = {value: f"{language}: {text}" for value, text in choices.items()}
        label = f"{language}: {said.label}" if said and said.label else ""
        wording = instrument.put_words(item, language, {"label": label, "choices": choices}, by=by)
        instrument.put_stage([wording], stage, by=by)
