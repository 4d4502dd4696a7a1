"""Submissions: written, handed in, answered or withdrawn; and what is said around them."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from bic.querysets import hold
from bic.versions import next_number
from meetings.answered import tell_followers
from meetings.models import (
    Attachment,
    Briefing,
    Decision,
    Promise,
    Proposal,
    Submission,
    SubmissionItem,
    SubmissionQuestion,
)

State = Submission.State


class NotPossible(Exception):
    """The submission is no longer in the state that the act needs; it is the argument."""


class NothingToRead(Exception):
    """A submission without a memo cannot be handed in; it is the argument."""


@transaction.atomic
def save_submission(
    submission: Submission,
    proposals: Iterable[Proposal],
    decisions: Iterable[Decision],
    *,
    by: Any,
) -> Submission:
    """Save a submission with what it covers; a new one gets the next number of its community."""
    if submission.pk is None:
        hold(submission.community)
        rows = Submission.objects.filter(community_id=submission.community_id)
        submission.number = next_number(rows)
        submission.created_by = by
    submission.save()
    _cover(submission, "proposal", proposals)
    _cover(submission, "decision", decisions)
    return submission


def _cover(submission: Submission, kind: str, wanted: Iterable[Any]) -> None:
    keys = {one.pk for one in wanted}
    items = SubmissionItem.objects.filter(submission=submission, **{f"{kind}__isnull": False})
    items.exclude(**{f"{kind}__in": keys}).delete()
    held = set(items.values_list(f"{kind}_id", flat=True))
    for key in sorted(keys - held):
        SubmissionItem.objects.create(submission=submission, **{f"{kind}_id": key})


@transaction.atomic
def submit(submission: Submission, *, by: Any) -> Submission:
    """Say that a draft was handed in; partners read it from now on.

    Raises `NotPossible` and `NothingToRead`.
    """
    found = hold(submission)
    if found.state != State.DRAFT:
        raise NotPossible(found)
    if not found.memo:
        raise NothingToRead(found)
    found.state = State.SUBMITTED
    found.submitted_by, found.submitted_at = by, timezone.now()
    found.save()
    return found


@transaction.atomic
def record(
    submission: Submission,
    *,
    outcome: str,
    on: date,
    note: str = "",
    votes: tuple[int | None, int | None] = (None, None),
    by: Any,
) -> Submission:
    """Record what the body did with it, or correct that; the log of briefings has it then.

    What follows from it is told in `meetings.answered`.

    Raises `NotPossible` for a draft and for a withdrawn one.
    """
    found = hold(submission, Submission.objects.select_related("body", "community"))
    if found.state not in (State.SUBMITTED, State.ANSWERED):
        raise NotPossible(found)
    found.state = State.ANSWERED
    found.outcome, found.outcome_on, found.outcome_note = outcome, on, note
    found.votes_for, found.votes_against = votes
    found.answered_by, found.answered_at = by, timezone.now()
    found.save()
    about = _("Submission %(number)s: %(title)s") % {"number": found.number, "title": found.title}
    Briefing.objects.update_or_create(
        submission=found,
        defaults={"body": found.body, "told_on": on, "about": about},
        create_defaults={
            "program_id": found.program_id,
            "community": found.community,
            "body": found.body,
            "told_on": on,
            "way": Briefing.Way.PRESENTATION,
            "about": about,
            "created_by": by,
        },
    )
    tell_followers(found)
    return found


@transaction.atomic
def withdraw(submission: Submission, *, by: Any) -> Submission:
    """Take back what the body did not answer yet. Raises `NotPossible`."""
    found = hold(submission)
    if found.state != State.SUBMITTED:
        raise NotPossible(found)
    found.state = State.WITHDRAWN
    found.withdrawn_by, found.withdrawn_at = by, timezone.now()
    found.save()
    return found


@transaction.atomic
def delete_draft(submission: Submission) -> None:
    """Delete a draft with its packets; the history keeps them. Raises `NotPossible`."""
    found = hold(submission)
    if found.state != State.DRAFT or found.packets.exists() or found.promises.exists():
        raise NotPossible(found)
    found.delete()


@transaction.atomic
def attach(submission: Submission, document: Any) -> Attachment:
    """Put a document at the end of what goes into packets; one that is there stays."""
    found = hold(submission)
    rows = Attachment.objects.filter(submission=found)
    last = rows.aggregate(last=Max("position"))["last"] or 0
    return rows.get_or_create(submission=found, document=document, defaults={"position": last + 1})[
        0
    ]


@transaction.atomic
def move(attachment: Attachment, step: int) -> None:
    """Move an attachment up (-1) or down (1) in the packet."""
    hold(attachment.submission)
    rows = list(Attachment.objects.filter(submission_id=attachment.submission_id))
    here = [one.pk for one in rows].index(attachment.pk)
    there = min(max(here + step, 0), len(rows) - 1)
    rows.insert(there, rows.pop(here))
    for number, one in enumerate(rows, 1):
        if one.position != number:
            one.position = number
            one.save(update_fields=["position"])


@transaction.atomic
def save_question(question: SubmissionQuestion, *, by: Any) -> SubmissionQuestion:
    """Save what the body asked; with an answer, say who gave it and when it was first given."""
    if question.pk is None:
        question.created_by = by
    if not question.answer:
        question.answered_by = question.answered_at = None
    elif question.answered_at is None:
        question.answered_by, question.answered_at = by, timezone.now()
    question.save()
    return question


@transaction.atomic
def close(promise: Promise, *, outcome: str, note: str, by: Any) -> Promise:
    """Say what became of a promise. Raises `NotPossible` when somebody has already."""
    found = hold(promise)
    if found.closed_at:
        raise NotPossible(found)
    found.outcome, found.note = outcome, note
    found.closed_by, found.closed_at = by, timezone.now()
    found.save()
    return found
