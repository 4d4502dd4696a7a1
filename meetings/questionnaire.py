"""Questions after an RSVP: a survey of the community, asked on one page and kept apart.

What people answer is a response of `bic.surveys`, as of a feedback card. Neither its row nor the
address of the page says whose RSVP it follows: what is not collected cannot leak.
"""

from typing import Any, NamedTuple

from bic.privacy import threshold_of
from bic.surveys.definition import Form, form_in_force
from bic.surveys.models import Survey, Version
from bic.surveys.results import counting
from bic.surveys.results.items import Result, results_of
from bic.surveys.results.questions import instrument_of
from bic.surveys.results.telling import Telling
from meetings.models import RsvpSetting

# More than this, and it is a survey with a road of its own.
MOST_QUESTIONS = 6


class Answers(NamedTuple):
    """What is told of the answers: question by question, as anybody may know it."""

    survey: Survey
    results: list[Result]
    threshold: int
    is_so_far: bool


def surveys_to_ask(community: Any, setting: RsvpSetting) -> Any:
    """Surveys of a community that can follow an RSVP and that no other meeting asks."""
    taken = RsvpSetting.objects.filter(community=community).exclude(pk=setting.pk)
    rows = Survey.objects.filter(
        community=community, purpose=Survey.Purpose.OTHER, locked_at=None,
        pk__in=Version.objects.published().values("survey"),
    )  # fmt: skip
    keys = taken.exclude(questionnaire=None).values("questionnaire")
    return rows.exclude(pk__in=keys).order_by("-pk")


def form_to_ask(setting: RsvpSetting | None) -> Form | None:
    """What a meeting asks after an RSVP; None where it asks nothing now. At most two queries."""
    survey = survey_of(setting)
    return form_in_force(survey) if survey else None


def survey_of(setting: RsvpSetting | None) -> Survey | None:
    """The survey that takes answers now; None where there is none. At most one query."""
    survey = setting.questionnaire if setting and setting.questionnaire_id else None
    return survey if survey and survey.is_open else None


def answers_to_it(setting: RsvpSetting | None) -> Answers | None:
    """What was answered, suppressed for every reader alike; None where nothing is asked."""
    if setting is None or setting.questionnaire_id is None:
        return None
    survey = Survey.objects.select_related("program").get(pk=setting.questionnaire_id)
    is_final, instrument = survey.state == "closed", instrument_of(survey)
    telling = Telling(threshold_of(survey.program), is_open=False, is_final=is_final)
    stamp = counting.stamp_of(survey, is_whole=is_final)
    counted = counting.counted(survey, instrument, stamp)
    results = results_of(instrument, counted, telling)
    return Answers(survey, results, telling.threshold, not is_final)
