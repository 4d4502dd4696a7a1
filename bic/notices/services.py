"""Owing people a message, reading one's messages, and choosing how to be told.

Messages are rows, written in the transaction of the act that owes them.
"""

import re
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation

from bic.mailing import send_after_commit
from bic.notices import mail, outbox
from bic.notices.models import ALWAYS_MAILED, Delivery, Kind, Notice, NoticePreference
from bic.tenancy.written import WrittenOnce

# What a template leaves where it has nothing to say.
BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")


def words(template: str, context: dict[str, Any], language: str) -> tuple[str, str]:
    """Subject (one line) and text of a message in a language."""
    with translation.override(language):
        subject = render_to_string(f"{template}_subject.txt", context)
        body = render_to_string(f"{template}.txt", context)
    return " ".join(subject.split())[:300], BLANK_LINES.sub("\n\n", body.strip())


def compose(
    program: Any,
    *,
    key: str,
    to: Iterable[Any],
    template: str,
    context: dict[str, Any],
    url: str = "",
    community_id: int | None = None,
    kind: str = Kind.ACT,
    deliveries: dict[int, str],
) -> list[Notice]:
    """The unsaved notices that `owe` writes; `deliveries` says who wants no mail right away."""
    people = {person.pk: person for person in to}.values()
    texts = {code: words(template, context, code) for code in {p.language for p in people}}
    chosen = {} if kind in ALWAYS_MAILED else deliveries
    return [
        Notice(
            program=program,
            key=key,
            recipient=person,
            language=person.language,
            community_id=community_id,
            kind=kind,
            subject=texts[person.language][0],
            body=texts[person.language][1],
            url=url,
            delivery=chosen.get(person.pk, Delivery.MAIL),
        )
        for person in people
    ]


@transaction.atomic
def owe(
    program: Any,
    *,
    key: str,
    to: Iterable[Any],
    template: str,
    context: dict[str, Any],
    url: str = "",
    community: Any | None = None,
    kind: str = Kind.ACT,
) -> list[Notice]:
    """Owe each person in `to` a message in their language; the same `key` twice owes one.

    `template` names `<template>_subject.txt` and `<template>.txt`; lazy texts in
    `context` are translated for each reader. `url` is the path that the message
    leads to. It stands in the inbox at once; whether and when it is mailed is
    the person's choice, and who takes part no longer gets no mail. Returns the
    rows that were offered; one that was owed before keeps its first text.
    """
    people = list(to)
    rows = compose(
        program,
        key=key,
        to=people,
        template=template,
        context=context,
        url=url,
        community_id=community.pk if community else None,
        kind=kind,
        deliveries=outbox.delivery_for([person.pk for person in people]),
    )
    outbox.write(rows)
    return rows


@transaction.atomic
def owe_mail(
    program: Any,
    *,
    key: str,
    email: str,
    language: str,
    template: str,
    context: dict[str, Any],
    kind: str = Kind.INVITATION,
) -> None:
    """Owe a message to an address that may have no account, and so no inbox.

    In a language that the product does not speak, the body itself says why it came.
    """
    subject, body = words(template, context, language)
    notice = Notice(
        program=program,
        key=key,
        email=email,
        language=language,
        kind=kind,
        subject=subject,
        body=body,
        url=context.get("url", ""),
    )
    outbox.write([notice])


def mail_unstored(
    program: Any, *, email: str, language: str, template: str, context: dict[str, Any]
) -> None:
    """Mail an address right after the commit, without keeping anything of it.

    For what somebody typed who has not confirmed yet that the address is theirs. It is not
    tried again: when the mail server does not answer, the page says so by failing.
    """
    subject, body = words(template, context, language)
    message = mail.compose(
        Notice(
            program=program,
            email=email,
            language=language,
            kind=Kind.INVITATION,
            subject=subject,
            body=body,
            url=context.get("url", ""),
        )
    )
    # The row that would tell this mail from others is not there.
    del message.extra_headers["Message-ID"]
    send_after_commit(message)


@transaction.atomic
def retry(notice: Notice) -> bool:
    """Try once more to mail a notice; False when it was mailed or is no longer wanted."""
    return outbox.retry(notice.pk, timezone.now())


UNREAD = WrittenOnce(
    lambda program, user: Notice.objects.filter(program=program).inbox_of(user).unread().only("pk"),
    int,
    int,
)


def unread_count(user: Any, program: Any) -> int:
    """How many notices of `program` somebody has not read; one indexed query."""
    return UNREAD.count(program.pk, user.pk)


def read(notice: Notice) -> Notice:
    """Count a notice as read; the first time stays."""
    if notice.read_at is None:
        notice.read_at = timezone.now()
        notice.save(update_fields=["read_at"])
    return notice


def read_all(user: Any, program: Any) -> int:
    """Count every notice of somebody in `program` as read; how many were not."""
    unread = Notice.objects.filter(program=program).inbox_of(user).unread()
    return unread.update(read_at=timezone.now())


def preference_of(user: Any, program: Any) -> NoticePreference:
    """What somebody chose, or the unsaved default."""
    found = NoticePreference.objects.filter(program=program, user_id=user.pk).first()
    return found or NoticePreference(program=program, user_id=user.pk)


@transaction.atomic
def prefer(
    user: Any, program: Any, *, delivery: str, digest_hour: int | None = None
) -> NoticePreference:
    """Tell somebody of this program by `delivery` from now on; without an hour, it stays.

    What is still to be mailed follows the new choice. What stood in the inbox
    alone is not mailed afterwards.
    """
    chosen: dict[str, Any] = {"delivery": delivery}
    if digest_hour is not None:
        chosen["digest_hour"] = digest_hour
    preference, _created = NoticePreference.objects.update_or_create(
        program=program, user_id=user.pk, defaults=chosen
    )
    waiting = Notice.objects.filter(
        program=program, recipient_id=user.pk, mailed_at=None, failed_at=None, digest=None
    )
    waiting.exclude(kind__in=ALWAYS_MAILED).exclude(delivery=Delivery.INBOX).update(
        delivery=delivery, queued_at=None
    )
    return preference


def unsubscribe(user: Any, program: Any) -> NoticePreference:
    """Mail somebody nothing more of this program but what they ask for; the inbox stays.

    A second call changes nothing.
    """
    return prefer(user, program, delivery=Delivery.INBOX)
