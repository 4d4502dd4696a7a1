"""Open and close a survey, take answers, set one aside."""

import hashlib
import json
import secrets
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any

from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from bic.blueprint.collecting import NoApprovedPlan, may_collect
from bic.querysets import hold
from bic.surveys.answers import settled
from bic.surveys.definition import Form
from bic.surveys.models import Batch, Code, Mode, Response, Sitting, Survey, Version

# Unsent answers wait this long for whoever began them.
KEPT_DAYS = 7
# Written out: Django would take longer to write it than PostgreSQL takes to do it.
JOT = """
    UPDATE surveys_sitting SET answers = (answers - %s::text[]) || %s::jsonb, language = %s
    WHERE id = %s
"""
# Without those that look alike on paper.
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class NothingPublished(Exception):
    """There is no version that people could answer."""


class Expired(Exception):
    """The review of its ethics has ended, so no answers may be taken."""


class Closed(Exception):
    """The survey takes no answers now."""


class Locked(Exception):
    """The answers were compared and stay as they are."""


def fingerprint(secret: str) -> str:
    """What is stored of a random number: enough to know it again, and not to make it."""
    return hashlib.sha256(secret.encode()).hexdigest()


@transaction.atomic
def open_survey(survey: Survey, *, by: Any) -> Survey:
    """Take answers, for the first time or again.

    Raises `NothingPublished`, `Expired`, `Locked`, and `NoApprovedPlan` for research in a
    community whose evaluation plan is not approved.
    """
    survey = hold(survey, Survey.objects.select_related("program", "community__program"))
    if survey.locked_at is not None:
        raise Locked(survey)
    if not Version.objects.filter(survey=survey).published().exists():
        raise NothingPublished(survey)
    if survey.is_expired:
        raise Expired(survey)
    if survey.opened_at is None and survey.waits_for_plan and not may_collect(survey.community):
        raise NoApprovedPlan(survey)
    if survey.opened_at is None or survey.closed_at is not None:
        survey.opened_at, survey.opened_by = timezone.now(), by
        survey.closed_at = survey.closed_by = None
        survey.save()
    return survey


@transaction.atomic
def close_survey(survey: Survey, *, by: Any) -> Survey:
    """Take no more answers. What people are still typing is kept until it is swept.

    Then the results tell all that came, and go on from there if it is opened again.
    """
    survey = hold(survey)
    if survey.opened_at is None:
        raise Closed(survey)
    if survey.closed_at is None:
        survey.closed_at, survey.closed_by = timezone.now(), by
        survey.save()
        Response.objects.filter(survey=survey, is_told=False).update(is_told=True)
    return survey


@transaction.atomic
def lock_survey(survey: Survey) -> Survey:
    """Leave the answers of a closed survey as they are, for ever. Raises `Closed` before."""
    survey = hold(survey)
    if survey.closed_at is None:
        raise Closed(survey)
    if survey.locked_at is None:
        survey.locked_at = timezone.now()
        survey.save(update_fields=["locked_at", "updated_at"])
    return survey


def sit_down(
    survey: Survey, version: Version, *, language: str, mode: str, day: date
) -> tuple[Sitting, str]:
    """Begin to answer: the row, and the secret that the device keeps."""
    secret = secrets.token_urlsafe(32)
    sitting = Sitting.objects.create(
        program_id=survey.program_id, community_id=survey.community_id, survey=survey,
        version=version, seal=fingerprint(secret), language=language, mode=mode, day=day,
    )  # fmt: skip
    return sitting, secret


def jot(
    sitting: Sitting, answers: Mapping[str, Any], gone: Collection[str], *, language: str = ""
) -> dict[str, Any]:
    """Keep the answers of a page, forget those that were taken back; all answers as they are now.

    `language` is the one that the reader changed to, if any. One statement: two tabs of one
    device lose nothing of each other.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            JOT, [list(gone), json.dumps(dict(answers)), language or sitting.language, sitting.pk]
        )
    left = {key: value for key, value in sitting.answers.items() if key not in gone}
    sitting.answers = left | dict(answers)
    sitting.language = language or sitting.language
    return sitting.answers


def plain(code: str) -> str:
    """A code as it is compared: people type small letters, blanks and hyphens."""
    return "".join(letter for letter in code.upper() if letter.isalnum())[:40]


@transaction.atomic
def spend_code(survey: Survey, code: str) -> bool:
    """Use a one-time code up; whether it was good. Its row goes, so that nothing tells who came."""
    seal = fingerprint(f"{survey.pk}:{plain(code)}")
    return bool(Code.objects.filter(survey=survey, seal=seal).delete()[0])


@transaction.atomic
def make_codes(survey: Survey, count: int) -> list[str]:
    """New one-time codes, to be printed now: only their fingerprints are kept."""
    codes = ["".join(secrets.choice(LETTERS) for _n in range(8)) for _code in range(count)]
    Code.objects.bulk_create(
        Code(program_id=survey.program_id, survey=survey, seal=fingerprint(f"{survey.pk}:{code}"))
        for code in codes
    )
    return [f"{code[:4]}-{code[4:]}" for code in codes]


@transaction.atomic
def sweep() -> int:
    """Erase unsent answers that nobody came back to, of the program of the scope; how many."""
    ends = timezone.now().date() - timedelta(days=KEPT_DAYS)
    return Sitting.objects.filter(day__lt=ends).delete()[0]


@transaction.atomic
def send(sitting: Sitting, form: Form, answers: Mapping[str, Any], day: date) -> Response:
    """Turn what was answered into a response; sent twice, it is the same response.

    Raises `Closed` when the survey takes no answers.
    """
    survey = Survey.objects.select_related("program").get(pk=sitting.survey_id)
    if not survey.is_open:
        raise Closed(survey)
    response = keep(
        survey, form, answers, day=day, language=sitting.language, mode=sitting.mode,
        receipt=sitting.seal,
    )  # fmt: skip
    Sitting.objects.filter(pk=sitting.pk).delete()
    return response


def arrived(survey: Survey, secret: str) -> tuple[str, str] | None:
    """Language and mode of the response that was sent with a device's secret; None for none."""
    if not secret:
        return None
    rows = Response.objects.filter(survey=survey, receipt=fingerprint(secret))
    return rows.values_list("language", "mode").first()


def keep(
    survey: Survey,
    form: Form,
    answers: Mapping[str, Any],
    *,
    day: date,
    language: str,
    mode: str = Mode.SELF,
    receipt: str = "",
    batch: Batch | None = None,
    paper_number: int | None = None,
) -> Response:
    """Store one response, or give the one with this receipt. One transaction with its caller."""
    receipt = receipt or fingerprint(secrets.token_urlsafe(32))
    response = Response(
        program_id=survey.program_id, community_id=survey.community_id, survey=survey,
        version_id=form.version, consent_number=form.consent_number, language=language,
        mode=mode, day=day, answers=settled(form, answers, day), receipt=receipt, batch=batch,
        paper_number=paper_number,
    )  # fmt: skip
    try:
        with transaction.atomic():
            response.save(force_insert=True)
    except IntegrityError:
        known = Response.objects.filter(survey=survey, receipt=receipt).first()
        if known is None:
            raise
        return known
    return response


@transaction.atomic
def set_aside(response: Response, reason: str, *, by: Any, is_test: bool = False) -> Response:
    """Leave a response out of every count, as a test or as invalid, for a reason.

    Raises `Locked`.
    """
    response = hold(response, Response.objects.select_related("survey"))
    if response.survey.locked_at is not None:
        raise Locked(response.survey)
    if response.set_aside_at is None:
        response.set_aside_at, response.set_aside_by = timezone.now(), by
        response.set_aside_because, response.is_test = reason, is_test
        response.save(
            update_fields=["set_aside_at", "set_aside_by", "set_aside_because", "is_test"]
        )
    return response
