"""Invite people by mail, and remind all of them alike: nobody knows who answered."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.conf import settings
from django.db import transaction
from django.urls import reverse

from bic.notices import held
from bic.surveys.models import Invitee, Survey
from bic.surveys.services.collection import Closed

PURPOSE = "survey"


class Address(NamedTuple):
    """Whom to write to, in which language of the product."""

    email: str
    name: str = ""
    language: str = "en"


class NobodyNew(Exception):
    """All of them are on the list already."""


def _is_open(survey: Survey) -> Survey:
    survey = Survey.objects.select_related("program", "community", "door").get(pk=survey.pk)
    if not survey.is_open:
        raise Closed(survey)
    return survey


@transaction.atomic
def invite(survey: Survey, addresses: Iterable[Address], *, by: Any) -> Any:
    """Put people on the list and hold a mail for each in the outbox; the batch of mail.

    Who is on the list already is left out. Raises `Closed` and `NobodyNew`.
    """
    survey = _is_open(survey)
    known = set(Invitee.objects.filter(survey=survey).values_list("email", flat=True))
    new = {one.email.lower(): one for one in addresses if one.email.lower() not in known}
    if not new:
        raise NobodyNew(survey)
    invitees = Invitee.objects.bulk_create(
        Invitee(
            program_id=survey.program_id, survey=survey, email=email, name=one.name,
            language=one.language, added_by=by,
        )
        for email, one in new.items()
    )  # fmt: skip
    return _prepare(survey, invitees, "invitation", by)


@transaction.atomic
def remind(survey: Survey, *, by: Any) -> Any:
    """Hold a reminder for everybody on the list; the batch. Raises `Closed`, `NobodyNew`."""
    survey = _is_open(survey)
    invitees = list(Invitee.objects.filter(survey=survey).order_by("pk"))
    if not invitees:
        raise NobodyNew(survey)
    return _prepare(survey, invitees, "reminder", by)


def _prepare(survey: Survey, invitees: Iterable[Invitee], mail: str, by: Any) -> Any:
    place = survey.community or survey.program
    if survey.purpose == Survey.Purpose.PROCESS:
        # They have worked together; they are not asked how life is.
        mail = f"process_{mail}"
    address = reverse("surveys:survey_front", args=[survey.program.slug, survey.door.slug])
    return held.prepare(
        survey.program,
        purpose=PURPOSE,
        title=survey.title[:160],
        by=by,
        mails=[
            held.Mail(
                template=f"surveys/mail/{mail}",
                context={
                    "name": one.name,
                    "place": place.name,
                    "program": survey.program.name,
                    "sender": by.display_name,
                    "url": f"{settings.BASE_URL}{address}?language={one.language}",
                },
                email=one.email,
                name=one.name,
                language=one.language,
                community=survey.community,
                subject_pk=one.pk,
                url=f"{address}?language={one.language}",
            )
            for one in invitees
        ],
    )
