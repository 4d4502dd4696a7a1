"""The outbox: mail that is prepared in bulk, then read, corrected and released by people.

Released mail becomes notices, so that it is sent, tried again and given up like all mail.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from bic.notices import addressed, outbox, services
from bic.notices.models import Batch, HeldMail, Kind, Notice
from bic.querysets import hold


class NotHeld(Exception):
    """The mail was released or discarded meanwhile."""


@dataclass(frozen=True)
class Mail:
    """One mail to prepare, to a person `to` or to an `email`.

    `template` names `<template>_subject.txt` and `<template>.txt`, rendered in the
    recipient's language with `context`. `subject_pk` is what the app needs to know the mail
    again when it is released; `url` is the path it leads to, unless the text says so itself.
    """

    template: str
    context: dict[str, Any] = field(default_factory=dict)
    to: Any | None = None
    email: str = ""
    name: str = ""
    language: str = ""
    community: Any | None = None
    subject_pk: int | None = None
    url: str = ""


type Releaser = Callable[[list[HeldMail], Any], None]
# With the keys of subjects, locks their rows.
type Locker = Callable[[set[int]], None]
# For a user, the subjects whose mail is not for them.
type Wall = Callable[[Any], Any]

_releasers: dict[str, Releaser] = {}
_lockers: dict[str, Locker] = {}
_walls: dict[str, Wall] = {}


def releases(purpose: str, *, locks: Locker | None = None) -> Callable[[Releaser], Releaser]:
    """Decorator: the function is called with mail of this purpose when it is released, and by whom.

    It stands in an app's `releases.py` and runs in the transaction of the release: what it
    raises undoes the release. `locks` is given the subjects before their mail is locked; an
    app whose services lock a subject and then its mail locks it there.
    """

    def register(function: Releaser) -> Releaser:
        _releasers[purpose] = function
        if locks:
            _lockers[purpose] = locks
        return function

    return register


def hides(purpose: str) -> Callable[[Wall], Wall]:
    """Decorator: the function gives the keys of subjects whose mail a person may not see.

    As a queryset or a list of `subject_pk`, for a user; it stands in an app's `releases.py`.
    """

    def register(function: Wall) -> Wall:
        _walls[purpose] = function
        return function

    return register


def visible(mails: QuerySet[HeldMail], user: Any) -> QuerySet[HeldMail]:
    """`mails` without those that an app hides from `user`. No query of its own."""
    for purpose, wall in _walls.items():
        mails = mails.exclude(batch__purpose=purpose, subject_pk__in=wall(user))
    return mails


@transaction.atomic
def prepare(
    program: Any, *, purpose: str, title: str, mails: Iterable[Mail], by: Any | None
) -> Batch:
    """Write the mails and hold them; none leaves before somebody releases it."""
    batch = Batch.objects.create(program=program, purpose=purpose, title=title, created_by=by)
    HeldMail.objects.bulk_create([_written(batch, mail) for mail in mails])
    return batch


def _written(batch: Batch, mail: Mail) -> HeldMail:
    language = mail.language or getattr(mail.to, "language", "") or settings.LANGUAGE_CODE
    subject, body = services.words(mail.template, mail.context, language)
    return HeldMail(
        program_id=batch.program_id,
        batch=batch,
        recipient=mail.to,
        name=mail.name or (mail.to.display_name if mail.to else ""),
        email=mail.to.email if mail.to else mail.email,
        language=language,
        community=mail.community,
        subject_pk=mail.subject_pk,
        subject=subject,
        body=body,
        url=mail.url,
    )


@transaction.atomic
def edit(mail: HeldMail, *, subject: str, body: str, by: Any) -> HeldMail:
    """Change the words of one mail. Raises `NotHeld`."""
    mail = _locked(mail, HeldMail.State.HELD)
    mail.subject, mail.body = " ".join(subject.split()), body.strip()
    mail.edited_by, mail.edited_at = by, timezone.now()
    mail.save(update_fields=["subject", "body", "edited_by", "edited_at"])
    return mail


@transaction.atomic
def discard(mail: HeldMail) -> HeldMail:
    """Keep it from leaving; it can be brought back. Raises `NotHeld`."""
    return _turned(_locked(mail, HeldMail.State.HELD), HeldMail.State.DISCARDED)


@transaction.atomic
def bring_back(mail: HeldMail) -> HeldMail:
    """Hold discarded mail again. Raises `NotHeld` when it is not discarded."""
    return _turned(_locked(mail, HeldMail.State.DISCARDED), HeldMail.State.HELD)


@transaction.atomic
def release(mails: Batch | Iterable[HeldMail], *, by: Any) -> list[HeldMail]:
    """Send the mails of a batch, or some mails; those that left now.

    What was released or discarded before is left out, so that nothing is mailed twice. What
    the apps registered for the purposes happens in the same transaction.

    Locks are taken in one order everywhere: first what the mail is about, then the mail.
    """
    wanted = (
        HeldMail.objects.filter(batch=mails)
        if isinstance(mails, Batch)
        else HeldMail.objects.filter(pk__in=[mail.pk for mail in mails])
    )
    found = list(
        HeldMail.objects.held()
        .filter(pk__in=_with_locked_subjects(wanted.held()))
        .select_for_update(of=("self",))
        .select_related("batch", "community", "recipient")
        .order_by("batch__purpose", "pk")
    )
    now = timezone.now()
    notices = _owe(found)
    for mail in found:
        mail.state = HeldMail.State.RELEASED
        mail.released_by, mail.released_at = by, now
        mail.notice = notices[_key(mail)]
    HeldMail.objects.bulk_update(found, ["state", "released_by", "released_at", "notice"])
    Batch.objects.filter(pk__in={mail.batch_id for mail in found}, released_at=None).update(
        released_at=now
    )
    for purpose, group in groupby(found, key=lambda mail: mail.batch.purpose):
        if purpose in _releasers:
            _releasers[purpose](list(group), by)
    return found


def _with_locked_subjects(mails: QuerySet[HeldMail]) -> list[int]:
    """The keys of mails, after their apps have locked what they are about."""
    keys: list[int] = []
    subjects: defaultdict[str, set[int]] = defaultdict(set)
    for key, purpose, subject in mails.values_list("pk", "batch__purpose", "subject_pk"):
        keys.append(key)
        if subject is not None:
            subjects[purpose].add(subject)
    for purpose in sorted(subjects.keys() & _lockers.keys()):
        _lockers[purpose](subjects[purpose])
    return keys


def _key(mail: HeldMail) -> str:
    return f"held-{mail.pk}"


def _owe(mails: list[HeldMail]) -> dict[str, Notice]:
    """Owe what the mails say; their notices by key."""
    outbox.write(
        [
            Notice(
                program_id=mail.program_id,
                key=_key(mail),
                recipient=mail.recipient,
                email="" if mail.recipient else mail.email,
                language=mail.language,
                community_id=mail.community_id,
                kind=_kind_of(mail),
                subject=mail.subject,
                body=mail.body,
                url=mail.url,
            )
            for mail in mails
        ]
    )
    owed = Notice.objects.filter(key__in=[_key(mail) for mail in mails])
    return {notice.key: notice for notice in owed}


def _kind_of(mail: HeldMail) -> str:
    """A letter; or what it is about, where the reader of such mail can stop it."""
    purpose = mail.batch.purpose
    return purpose if mail.recipient is None and addressed.can_stop(purpose) else Kind.LETTER


def _locked(mail: HeldMail, state: str) -> HeldMail:
    found = hold(mail)
    if found.state != state:
        raise NotHeld(found)
    return found


def _turned(mail: HeldMail, state: str) -> HeldMail:
    mail.state = state
    mail.save(update_fields=["state"])
    return mail
