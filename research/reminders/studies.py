"""Reminders: a review that ends, audio that has to be deleted, records that wait for a coder."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from bic.notices import reminders
from research.models import Record, SecondReading, Study

SOON = timedelta(days=-reminders.FIRST)


def _page(name: str, row: Any, program: Any) -> str:
    return reverse(f"research:{name}", args=[program.slug, row.community.slug, row.pk])


@reminders.source("study_review")
def due_reviews(program: Any, today: date) -> Iterator[reminders.Due]:
    """Open studies whose review of ethics ends, to who is in charge; one query."""
    rows = Study.objects.filter(
        opened_at__isnull=False, closed_at=None, owner__isnull=False,
        irb_expires_on__lte=today + SOON,
    )  # fmt: skip
    for study in rows.select_related("community").order_by("pk"):
        subject = format_lazy(_("IRB approval ends: {study}"), study=study.title)
        owner: Any = study.owner_id
        key = f"{study.pk}-{study.irb_expires_on}"
        url = _page("study_detail", study, program)
        yield reminders.Due(key, owner, study.community_id, study.irb_expires_on, subject, url)


@reminders.source("record_audio")
def due_audio(program: Any, today: date) -> Iterator[reminders.Due]:
    """Audio that is still there, to who is in charge of its study; one query."""
    rows = Record.objects.filter(
        has_audio=True, audio_deleted_on=None, study__owner__isnull=False,
        audio_until__lte=today + SOON,
    )  # fmt: skip
    for record in rows.select_related("community", "study").order_by("pk"):
        subject = format_lazy(
            _("Delete the audio: {study}, record {number}"),
            study=record.study.title,
            number=record.number,
        )
        owner: Any = record.study.owner_id
        url = _page("record_audio", record, program)
        yield reminders.Due(
            str(record.pk), owner, record.community_id, record.audio_until, subject, url
        )


@reminders.source("second_coding")
def due_second(program: Any, today: date) -> Iterator[reminders.Due]:
    """Records that wait for their second coder, to whom was asked; one query."""
    rows = SecondReading.objects.filter(done_at=None, due_on__lte=today + SOON)
    for one in rows.select_related("record__community", "record__study").order_by("pk"):
        record = one.record
        subject = format_lazy(
            _("Code a second time: {study}, record {number}"),
            study=record.study.title,
            number=record.number,
        )
        url = _page("record_coding", record, program)
        key = f"{one.pk}-{one.coder_id}"
        yield reminders.Due(key, one.coder_id, one.community_id, one.due_on, subject, url)
