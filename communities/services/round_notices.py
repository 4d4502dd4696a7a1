"""Send the notice of a call to chosen managers, through the outbox that staff read first."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from bic.notices import held
from bic.people.models import User
from bic.querysets import hold
from communities.calls import timing
from communities.models import Contact, Interaction, Round, RoundNotice
from communities.recipients import Recipient
from communities.services.rounds import NotPublished

PURPOSE = "round_notice"


class NobodyNew(Exception):
    """All of them are on the list of the call already."""


class _When:
    """The times of a call, said in the language in which the mail is written."""

    def __init__(self, call: Round) -> None:
        self._call = call

    def __str__(self) -> str:
        return " ".join(timing(self._call, timezone.now()))


@transaction.atomic
def prepare(call: Round, recipients: Iterable[Recipient], *, by: User) -> Any:
    """Write a mail to each and hold it in the outbox; the batch.

    Who is on the list of the call already is left out, so that nobody is written twice.
    Raises `NotPublished` or `NobodyNew`.
    """
    found = hold(call)
    if found.published_at is None:
        raise NotPublished(found)
    program = found.program
    taken = {
        email.lower()
        for email in RoundNotice.objects.filter(round=found).values_list("email", flat=True)
    }
    chosen = {one.email.lower(): one for one in recipients if one.email.lower() not in taken}
    if not chosen:
        raise NobodyNew(found)
    notices = RoundNotice.objects.bulk_create(
        RoundNotice(
            program=program,
            round=found,
            name=one.name,
            email=email,
            organization=one.organization,
            language=one.language,
            contact_id=one.contact_pk,
            prepared_by=by,
        )
        for email, one in chosen.items()
    )
    return held.prepare(
        program,
        purpose=PURPOSE,
        title=str(found.title)[:160],
        mails=[_mail(found, notice, by) for notice in notices],
        by=by,
    )


def _mail(call: Round, notice: RoundNotice, by: User) -> held.Mail:
    return held.Mail(
        template="communities/mail/call",
        context={
            "name": notice.name,
            "program": call.program.name,
            "organization": call.program.organization,
            "call": call.title,
            "purpose": call.purpose,
            "timing": _When(call),
            "sender": by.display_name,
            "url": settings.BASE_URL + call.public_path,
        },
        email=notice.email,
        name=notice.name,
        language=notice.language,
        subject_pk=notice.pk,
        url=call.public_path,
    )


@held.releases(PURPOSE)
def note_sent(mails: list[Any], by: Any) -> None:
    """Note who was sent the call, in the transaction of the release, also in contacts' logs."""
    now = timezone.now()
    sent = RoundNotice.objects.filter(pk__in=[mail.subject_pk for mail in mails], sent_at=None)
    entries = []
    for notice in sent.select_related("program", "round").prefetch_related("contact__communities"):
        notice.sent_at = now
        notice.save(update_fields=["sent_at"])
        if notice.contact:
            entries.append(_entry(notice, notice.contact, now, by))
    Interaction.objects.bulk_create(entries)


def _entry(notice: RoundNotice, contact: Contact, now: datetime, by: Any) -> Interaction:
    """What the log of a contact says about the call."""
    places = list(contact.communities.all())
    return Interaction(
        program=notice.program,
        kind=Interaction.Kind.MAIL,
        about=Interaction.About.REQUEST,
        on=timezone.localdate(now, notice.program.tzinfo),
        contact=contact,
        community=places[0] if len(places) == 1 else None,
        said=str(notice.round.title),
        logged_by=by,
    )
