"""Invite people by mail, and remind all of them alike: nobody knows who answered.

Who was invited is kept apart from what was answered, and is erased some weeks after the survey
closed. Each mail has a private link by which its reader stops such mail.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from bic.links import services as links
from bic.links.models import Link
from bic.notices import held
from bic.notices.models import HeldMail, Notice
from bic.surveys.models import Invitee, Survey
from bic.surveys.services.collection import Closed
from bic.tenancy import scope
from bic.tenancy.history import forget

PURPOSE, STOP = "survey", "survey_stop"
# Days after a survey closed: somebody may open it again within a month.
KEEP_DAYS = 30


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

    Who is on the list already is left out, and who wants no such mail. Raises `Closed` and
    `NobodyNew`.
    """
    survey = _is_open(survey)
    known = set(Invitee.objects.filter(survey=survey).values_list("email", flat=True))
    known |= set(Invitee.objects.exclude(stopped_at=None).values_list("email", flat=True))
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
    for one in invitees:
        links.make(
            survey.program, purpose=STOP, subject_pk=one.pk, community=survey.community,
            language=one.language, by=by,
        )  # fmt: skip
    return _prepare(survey, invitees, "invitation", by)


@transaction.atomic
def remind(survey: Survey, *, by: Any) -> Any:
    """Hold a reminder for everybody on the list; the batch. Raises `Closed`, `NobodyNew`."""
    survey = _is_open(survey)
    invitees = list(Invitee.objects.filter(survey=survey, stopped_at=None).order_by("pk"))
    if not invitees:
        raise NobodyNew(survey)
    return _prepare(survey, invitees, "reminder", by)


@transaction.atomic
def stop(link: Link) -> None:
    """Write no more about surveys of the program to whoever holds the link.

    Mail that waits in the outbox is discarded. A second call changes nothing.
    """
    with scope(link.program):
        invitee = Invitee.objects.filter(pk=link.subject_pk).first()
        if invitee is None or invitee.stopped_at:
            return
        alike = list(Invitee.objects.filter(email=invitee.email))
        for one in alike:
            one.stopped_at = timezone.now()
            one.save(update_fields=["stopped_at"])
        for mail in _mails_of(alike).held():
            held.discard(mail)


def stop_url(notice: Notice) -> str:
    """Where whoever gets a mail about a survey stops such mail; "" when they did already."""
    mail = HeldMail.objects.filter(notice=notice).only("subject_pk").first()
    invitee = Invitee.objects.filter(pk=mail.subject_pk, stopped_at=None).first() if mail else None
    link = _links_of([invitee]).get(invitee.pk) if invitee else None
    return links.url_of(link) if link else ""


def _links_of(invitees: Iterable[Invitee]) -> dict[int, Link]:
    found = Link.objects.about(STOP, [one.pk for one in invitees]).order_by("pk")
    return {link.subject_pk: link for link in found}


def _mails_of(invitees: Iterable[Invitee]) -> Any:
    return HeldMail.objects.filter(
        batch__purpose=PURPOSE, subject_pk__in=[one.pk for one in invitees]
    )


@transaction.atomic
def purge(now: datetime) -> int:
    """Erase who was invited to surveys that closed a month ago, with all mail; how many.

    Of the program of the scope. Who wants no mail stays on the list. A second call finds nothing.
    """
    over = Survey.objects.filter(closed_at__lte=now - timedelta(days=KEEP_DAYS))
    gone = list(Invitee.objects.filter(survey__in=over, stopped_at=None))
    if not gone:
        return 0
    mails = _mails_of(gone)
    keys, notices = list(mails.values_list("pk", flat=True)), list(mails.values_list("notice"))
    mails.delete()
    Notice.objects.filter(pk__in=[pk for (pk,) in notices if pk]).delete()
    Link.objects.about(STOP, [one.pk for one in gone]).delete()
    Invitee.objects.filter(pk__in=[one.pk for one in gone]).delete()
    forget(HeldMail, keys)
    forget(Invitee, [one.pk for one in gone])
    return len(gone)


def _prepare(survey: Survey, invitees: Iterable[Invitee], mail: str, by: Any) -> Any:
    invitees = list(invitees)
    stops = _links_of(invitees)
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
                    "stop_url": links.url_of(stops[one.pk]) if one.pk in stops else "",
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
