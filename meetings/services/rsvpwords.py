"""Words of the public pages in a further language: written, then approved."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from bic.querysets import hold
from meetings.models import RsvpWords
from meetings.pagewords import PAGE_WORDS


class Incomplete(Exception):
    """Words are missing; `count` says how many."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


@transaction.atomic
def write(row: RsvpWords, words: Mapping[str, str]) -> RsvpWords:
    """Keep the words; what is changed has to be approved once more."""
    row = hold(row)
    if dict(row.words) != dict(words):
        row.words = dict(words)
        row.approved_by = row.approved_at = None
        row.save()
    return row


@transaction.atomic
def approve(row: RsvpWords, *, by: Any) -> RsvpWords:
    """Offer the language on every public page of a meeting. Raises `Incomplete`."""
    row = hold(row)
    if missing := PAGE_WORDS.keys() - row.words.keys():
        raise Incomplete(len(missing))
    if row.approved_at is None:
        row.approved_by, row.approved_at = by, timezone.now()
        row.save()
    return row
