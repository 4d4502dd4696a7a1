"""Paper forms: a batch is counted, typed in one form after the other, and a sample of it twice."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from bic.surveys.answers import settled
from bic.surveys.definition import Form
from bic.surveys.models import Batch, Mode, Response, SecondEntry, Survey, Version
from bic.surveys.services.collection import Locked, NothingPublished, keep, set_aside
from bic.versions import next_number

# One form in ten is typed twice, beginning with the first.
SAMPLE_STEP = 10


class BatchClosed(Exception):
    """All forms of the batch are in."""


class CountDiffers(Exception):
    """`entered` forms were typed in, and `expected` were counted."""

    def __init__(self, entered: int, expected: int) -> None:
        super().__init__(entered, expected)
        self.entered, self.expected = entered, expected


@transaction.atomic
def begin_batch(survey: Survey, *, by: Any, **values: Any) -> Batch:
    """Begin a batch of forms of the newest version; `values` are columns of `Batch`.

    Paper that was collected in time may be typed in after the survey has closed, and until it
    is locked. Raises `NothingPublished` and `Locked`.
    """
    survey = hold(survey)
    if survey.locked_at is not None:
        raise Locked(survey)
    version = Version.objects.filter(survey=survey).published().first()
    if version is None:
        raise NothingPublished(survey)
    return Batch.objects.create(
        program_id=survey.program_id, community_id=survey.community_id, survey=survey,
        version=version, number=next_number(Batch.objects.filter(survey=survey)), created_by=by,
        **values,
    )  # fmt: skip


@transaction.atomic
def enter(batch: Batch, form: Form, answers: Mapping[str, Any], *, receipt: str) -> Response:
    """Type in the next form of a batch; sent twice with one `receipt`, it is one form.

    Raises `BatchClosed`, and `Locked` with its survey.
    """
    batch = hold(batch, Batch.objects.select_related("survey"))
    if batch.survey.locked_at is not None:
        raise Locked(batch.survey)
    if batch.closed_at is not None:
        raise BatchClosed(batch)
    known = Response.objects.filter(survey=batch.survey_id, receipt=receipt).first()
    if known:
        return known
    taken = Response.objects.counted().filter(batch=batch).values_list("paper_number", flat=True)
    return _kept(batch, form, answers, number=max(taken, default=0) + 1, receipt=receipt)


def _kept(
    batch: Batch, form: Form, answers: Mapping[str, Any], *, number: int, receipt: str = ""
) -> Response:
    return keep(
        batch.survey, form, answers, day=batch.collected_on, language=batch.language,
        mode=Mode.PAPER, batch=batch, paper_number=number, receipt=receipt,
    )  # fmt: skip


def is_in_sample(number: int) -> bool:
    """Whether the form with this number is typed twice."""
    return number % SAMPLE_STEP == 1


@transaction.atomic
def enter_again(response: Response, form: Form, answers: Mapping[str, Any], *, by: Any) -> Any:
    """Type a form of the sample a second time. The second entry, which no count reads."""
    again, _made = SecondEntry.objects.update_or_create(
        response=response,
        defaults={
            "program_id": response.program_id, "community_id": response.community_id,
            "answers": settled(form, answers, response.day), "typed_by": by,
        },
    )  # fmt: skip
    return again


def differences(response: Response, second: SecondEntry) -> list[str]:
    """Keys of the items that were typed differently, in the order of the first entry."""
    keys = dict.fromkeys([*response.answers, *second.answers])
    return [key for key in keys if response.answers.get(key) != second.answers.get(key)]


@transaction.atomic
def correct(response: Response, form: Form, *, reason: str, by: Any) -> Response:
    """The second entry is right: the first is set aside for a reason, and it takes its place.

    Raises `Locked`.
    """
    response = hold(response, Response.objects.select_related("second"))
    batch = Batch.objects.select_related("survey").get(pk=response.batch_id)
    set_aside(response, reason, by=by)
    return _kept(batch, form, response.second.answers, number=response.paper_number or 0)


@transaction.atomic
def close_batch(batch: Batch, *, by: Any) -> Batch:
    """All forms are in. Raises `CountDiffers` unless as many were typed in as were counted."""
    batch = hold(batch)
    entered = Response.objects.counted().filter(batch=batch).count()
    if entered != batch.expected:
        raise CountDiffers(entered, batch.expected)
    if batch.closed_at is None:
        batch.closed_at, batch.closed_by = timezone.now(), by
        batch.save()
    return batch
