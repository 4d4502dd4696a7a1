"""Change the questions of a call; what was sent keeps the form that it answered."""

from typing import Any

from django.db import transaction
from django.utils.text import slugify

from bic.querysets import hold
from bic.versions import carry_over
from bic.words import folded
from communities.models import Answer, Application, Question, QuestionSet, Round
from communities.services import rounds

KEY_LENGTH = 40


class QuestionGone(Exception):
    """Somebody removed the question meanwhile."""


class Leaned(Exception):
    """Another question is shown by the answer to this one."""


def current_set(call: Round) -> QuestionSet:
    """The newest version of the form of a call."""
    return QuestionSet.objects.filter(round=call).order_by("-number")[0]


def questions_of(form: QuestionSet) -> list[Question]:
    """Questions of a version of the form, in their order."""
    return list(Question.objects.filter(question_set=form).order_by("position", "pk"))


def _editable(call: Round) -> tuple[Round, QuestionSet]:
    """The call, locked, and a version of its form that nobody has sent an application with.

    A new version takes along the drafts, whose answers belong to the keys of questions.
    """
    found = hold(call)
    rounds.touch(found)
    old = current_set(found)
    if not Application.objects.filter(question_set=old, submitted_at__isnull=False).exists():
        return found, old
    new = QuestionSet.objects.create(
        program_id=found.program_id, round=found, number=old.number + 1
    )
    carry_over(questions_of(old), question_set=new)
    drafts = Application.objects.filter(round=found, status=Application.Status.DRAFT)
    for draft in drafts.select_for_update(of=("self",)):
        draft.question_set = new
        draft.save(update_fields=["question_set"])
    return found, new


def _find(form: QuestionSet, key: str) -> tuple[list[Question], Question]:
    """All questions of a form and the one that is called `key`. Raises `QuestionGone`."""
    questions = questions_of(form)
    for question in questions:
        if question.key == key:
            return questions, question
    raise QuestionGone(key)


def _free_key(call: Round, label: Any) -> str:
    """A name of its own: what answered a question that was removed must not answer it."""
    taken = set(Question.objects.filter(question_set__round=call).values_list("key", flat=True))
    taken |= set(Answer.objects.filter(application__round=call).values_list("key", flat=True))
    text = label.texts.get(label.original, "")
    base = slugify(folded(text))[: KEY_LENGTH - 4].strip("-") or "question"
    key, number = base, 2
    while key in taken:
        key, number = f"{base}-{number}", number + 1
    return key


def _write_order(questions: list[Question]) -> None:
    for position, question in enumerate(questions):
        if question.position != position:
            question.position = position
            question.save(update_fields=["position"])


@transaction.atomic
def add(call: Round, **fields: Any) -> Question:
    """Ask one more question, at the end."""
    found, form = _editable(call)
    end = len(questions_of(form))
    return Question.objects.create(
        program_id=found.program_id,
        question_set=form,
        key=_free_key(found, fields["label"]),
        position=end,
        **fields,
    )


@transaction.atomic
def save(call: Round, key: str, **fields: Any) -> Question:
    """Change a question. Raises `QuestionGone`, and `Leaned` for a choice that others wait for."""
    _found, form = _editable(call)
    questions, question = _find(form, key)
    for name, value in fields.items():
        setattr(question, name, value)
    kept = {one["key"] for one in question.choices} if question.kind == Question.Kind.CHOICE else ()
    for other in questions:
        if other.shown_when == key and not set(other.shown_for) <= set(kept):
            raise Leaned(other)
    question.save()
    return question


@transaction.atomic
def remove(call: Round, key: str) -> None:
    """Ask a question no more. Answers to it are kept. Raises `QuestionGone` or `Leaned`."""
    _found, form = _editable(call)
    questions, question = _find(form, key)
    for other in questions:
        if other.shown_when == key:
            raise Leaned(other)
    question.delete()
    _write_order([one for one in questions if one is not question])


@transaction.atomic
def move(call: Round, key: str, *, up: bool) -> None:
    """Exchange a question with its neighbor; the first stays first.

    Raises `QuestionGone`, and `Leaned` where one would stand before what shows it.
    """
    _found, form = _editable(call)
    questions, question = _find(form, key)
    here = questions.index(question)
    there = here - 1 if up else here + 1
    if not 0 <= there < len(questions):
        return
    first, second = (question, questions[there]) if up else (questions[there], question)
    if first.shown_when == second.key:
        raise Leaned(first)
    questions[here], questions[there] = questions[there], questions[here]
    _write_order(questions)
