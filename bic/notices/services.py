"""Owing people a message: rows, written in the transaction of the act that owes them."""

from collections.abc import Iterable
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation

from bic.notices.models import Notice


def _words(template: str, context: dict[str, Any], language: str) -> tuple[str, str]:
    """Subject (one line) and text of a message in a language."""
    with translation.override(language):
        subject = render_to_string(f"{template}_subject.txt", context)
        body = render_to_string(f"{template}.txt", context)
    return " ".join(subject.split()), body.strip()


def owe(
    program: Any,
    *,
    key: str,
    to: Iterable[Any],
    template: str,
    context: dict[str, Any],
    url: str = "",
    community: Any | None = None,
    kind: str = "act",
) -> list[Notice]:
    """Owe each person in `to` a message in their language; the same `key` twice owes one.

    `template` names `<template>_subject.txt` and `<template>.txt`; `url` is the
    path that the message leads to. Returns the rows that were offered; one that
    was owed before keeps its first text.
    """
    people = list(to)
    words = {code: _words(template, context, code) for code in {p.language for p in people}}
    rows = [
        Notice(
            program=program,
            key=key,
            recipient=person,
            language=person.language,
            community=community,
            kind=kind,
            subject=words[person.language][0],
            body=words[person.language][1],
            url=url,
        )
        for person in people
    ]
    return Notice.objects.bulk_create(rows, ignore_conflicts=True)


def owe_mail(
    program: Any,
    *,
    key: str,
    email: str,
    language: str,
    template: str,
    context: dict[str, Any],
    kind: str = "invitation",
) -> None:
    """Owe a message to an address that may have no account, and so no inbox."""
    subject, body = _words(template, context, language)
    Notice.objects.bulk_create(
        [
            Notice(
                program=program,
                key=key,
                email=email,
                language=language,
                kind=kind,
                subject=subject,
                body=body,
                url=context.get("url", ""),
            )
        ],
        ignore_conflicts=True,
    )
