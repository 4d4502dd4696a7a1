"""Write the questions of a draft, and the rows that say how they will be answered."""

from django.db import transaction

from evaluations.models import Plan, PlanRow, Question
from evaluations.services.plan import DraftGone, exchange, held_draft, next_of


def _held[T: (Question, PlanRow)](part: T) -> T:
    """A question or a row in its held draft. Raises `DraftGone`."""
    held_draft(part.plan_id)
    found = type(part)._default_manager.filter(pk=part.pk).first()
    if found is None:
        raise DraftGone(part)
    return found


@transaction.atomic
def add_question(plan: Plan, question: Question) -> Question:
    """Ask one more question, after the others. Raises `DraftGone`."""
    draft = held_draft(plan.pk)
    question.plan = draft
    question.program_id, question.community_id = draft.program_id, draft.community_id
    question.number, question.position = next_of(draft, Question.objects.all())
    question.save()
    return question


@transaction.atomic
def save[T: (Question, PlanRow)](part: T) -> T:
    """Write a question or a row. Raises `DraftGone`.

    That nobody else's words are lost is checked by the form.
    """
    _held(part)
    part.save()
    return part


@transaction.atomic
def remove[T: (Question, PlanRow)](part: T) -> None:
    """Take a question with its rows, or a row, out of the draft. Raises `DraftGone`."""
    _held(part).delete()


@transaction.atomic
def move_question(question: Question, *, up: bool) -> None:
    """Exchange a question with its neighbor of the same kind. Raises `DraftGone`."""
    found = _held(question)
    rows = Question.objects.filter(plan=found.plan_id, kind=found.kind).in_order()
    exchange(list(rows), found, up=up)


@transaction.atomic
def add_row(question: Question, row: PlanRow) -> PlanRow:
    """Say one more way in which a question will be answered. Raises `DraftGone`."""
    found = _held(question)
    row.question, row.plan_id = found, found.plan_id
    row.program_id, row.community_id = found.program_id, found.community_id
    row.save()
    return row
