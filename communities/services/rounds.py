"""Begin, write, publish, extend and close a call for applications."""

from datetime import datetime
from itertools import chain, count
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from bic.querysets import hold
from bic.tenancy.models import Program
from bic.words import folded
from communities.models import Question, QuestionSet, Round
from communities.questions import default_questions

# Short names that are pages of their own under `rounds/`.
RESERVED_SLUGS = frozenset({"add"})


class NotPublished(Exception):
    """This is done with a call that everybody can read."""


class AlreadyPublished(Exception):
    """The call can be read by everybody already."""


class NoQuestions(Exception):
    """A call that asks nothing cannot be answered."""


class ClosesInThePast(Exception):
    """The closing time is over already."""


class NotLater(Exception):
    """A call is extended to a later time than the one that it has."""


class NotOpen(Exception):
    """Only an open call can be closed."""


@transaction.atomic
def create(program: Program, **fields: Any) -> Round:
    """A new call with the program's five questions, not published yet.

    `fields` are those of Round that people write.
    """
    hold(program)
    new = Round.objects.create(program=program, slug=_free_slug(program, fields["title"]), **fields)
    form = QuestionSet.objects.create(program=program, round=new, number=1)
    questions = default_questions()
    for question in questions:
        question.program, question.question_set = program, form
    Question.objects.bulk_create(questions)
    return new


def _free_slug(program: Program, title: Any) -> str:
    taken = set(Round.objects.filter(program=program).values_list("slug", flat=True))
    text = title.texts.get(title.original, "")
    base = slugify(folded(text))[:50].strip("-") or "call"
    taken |= RESERVED_SLUGS
    candidates = chain([base], (f"{base}-{number}" for number in count(2)))
    return next(slug for slug in candidates if slug not in taken)


def touch(call: Round) -> None:
    """Let browsers that keep the page of a call ask for it again."""
    call.save(update_fields=["updated_at"])


@transaction.atomic
def save(call: Round, **fields: Any) -> Round:
    """Write what a call says. When it closes is changed by `extend` and `close_now`."""
    found = hold(call)
    for name, value in fields.items():
        setattr(found, name, value)
    found.save()
    return found


@transaction.atomic
def publish(call: Round) -> Round:
    """Let everybody read a call; applications are taken from `opens_at` on.

    Raises `AlreadyPublished`, `NoQuestions` or `ClosesInThePast`.
    """
    found = hold(call)
    now = timezone.now()
    if found.published_at:
        raise AlreadyPublished(found)
    if found.closes_at and found.closes_at <= now:
        raise ClosesInThePast(found)
    if not Question.objects.filter(question_set__round=found).exists():
        raise NoQuestions(found)
    found.published_at, found.first_closes_at = now, found.closes_at
    found.save(update_fields=["published_at", "first_closes_at", "updated_at"])
    return found


@transaction.atomic
def extend(call: Round, *, closes_at: datetime | None) -> Round:
    """Let a call close later, or, without a time, when staff close it; also one that is closed.

    A rolling call gets its first closing time. The page says from when to when it was
    extended. Raises `NotPublished`, `NotLater` or `ClosesInThePast`.
    """
    found = hold(call)
    if found.published_at is None:
        raise NotPublished(found)
    if closes_at and closes_at <= timezone.now():
        raise ClosesInThePast(found)
    if found.closes_at and closes_at and closes_at <= found.closes_at:
        raise NotLater(found)
    found.first_closes_at = found.first_closes_at or closes_at
    found.closes_at = closes_at
    found.save(update_fields=["closes_at", "first_closes_at", "updated_at"])
    return found


@transaction.atomic
def close_now(call: Round) -> Round:
    """Take no more applications from this second on. Raises `NotOpen`."""
    found = hold(call)
    if not found.is_open:
        raise NotOpen(found)
    found.closes_at = timezone.now()
    found.first_closes_at = found.first_closes_at or found.closes_at
    found.save(update_fields=["closes_at", "first_closes_at", "updated_at"])
    return found
