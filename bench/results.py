"""A survey of 40 questions that 50,000 people answered."""

from typing import Any

from django.db import connection
from django.utils import timezone

from bench.data import let_plan
from bic.surveys.models import Response, Survey, Version
from bic.surveys.models.collection import FIRST_KEY
from bic.surveys.services import collection, instrument, items
from bic.tenancy import scope
from bic.tenancy.models import Program

QUESTIONS, PEOPLE = 40, 50_000
TITLE = "Bench survey"
# Scales, single and several choices and texts, in turns; every ninth person skips or declines.
ANSWERS = """
    INSERT INTO surveys_response (id, program_id, community_id, survey_id, version_id,
        consent_number, language, mode, day, answers, receipt, set_aside_because, is_test, is_told)
    SELECT {first} + mod(n * 7919, {people}), {program}, {community}, {survey}, {version}, 1,
        CASE WHEN mod(n, 3) = 0 THEN 'es' ELSE 'en' END,
        'self', DATE '2026-05-04' + mod(n, 40),
        (SELECT jsonb_object_agg('q' || q, CASE
            WHEN mod(n + q, 9) = 0 THEN to_jsonb('_declined'::text)
            WHEN mod(q, 4) = 0 THEN jsonb_build_array('c' || 1 + mod(n, 3), 'c' || 4 + mod(n, 2))
            WHEN mod(q, 10) = 3 THEN to_jsonb('We wish for more buses, and benches.'::text)
            ELSE to_jsonb('c' || 1 + mod(n * 7 + q * 3, 5)) END)
         FROM generate_series(1, {questions}) AS q WHERE mod(n * 5 + q, 11) <> 0),
        md5(n::text) || md5((-n)::text), '', false, false
    FROM generate_series(1, {people}) AS n
"""


def kind_of(number: int) -> str:
    """Scales, single and several choices and texts, in turns."""
    if number % 4 == 0:
        return "many"
    if number % 10 == 3:
        return "long_text"
    return "scale" if number % 2 else "one"


def fill(program: Program) -> Survey:
    """The survey of `program` with its answers; made unless it is there."""
    with scope(program):
        found = Survey.objects.filter(title=TITLE).first()
        return found or _make(program)


def ask(survey: Survey, *, by: Any) -> None:
    """Give a survey its consent and its questions."""
    choices = [{"value": f"c{n}"} for n in range(1, 6)]
    consent = instrument.draft_of(survey).items.get(key="_consent")
    instrument.put_words(consent, "en", {"label": "You may stop at any time."}, by=by)
    for number in range(1, QUESTIONS + 1):
        kind = kind_of(number)
        values = {"choices": choices} if kind != "long_text" else {}
        words = {"choices": {f"c{n}": f"Answer {n}" for n in range(1, 6)}} if values else {}
        items.add(
            survey, by=by, kind=kind, key=f"q{number}", label=f"Question {number}?",
            direction="up" if kind == "scale" else "", words=words, **values,
        )  # fmt: skip


def _make(program: Program) -> Survey:
    from bic.people.models import User  # noqa: PLC0415

    by = User.objects.get(email="bench@example.org")
    survey = instrument.begin(program, by=by, title=TITLE, languages=["en"], irb_status="exempt")
    ask(survey, by=by)
    instrument.publish(survey, by=by)
    collection.open_survey(survey, by=by)
    version = Version.objects.get(survey=survey)
    with connection.cursor() as cursor:
        cursor.execute(
            ANSWERS.format(
                first=FIRST_KEY,
                program=program.pk,
                community="NULL",
                survey=survey.pk,
                version=version.pk,
                questions=QUESTIONS,
                people=PEOPLE,
            )
        )
    let_plan()
    return collection.close_survey(survey, by=by)


def touch(program: Program, survey: Survey) -> None:
    """Let one more person answer, so that what was counted is counted again."""
    with scope(program):
        one = Response.objects.filter(survey=survey).first()
        assert one
        one.pk, one.is_told, one.receipt = None, False, f"bench-{timezone.now().timestamp()}"
        one.save(force_insert=True)
