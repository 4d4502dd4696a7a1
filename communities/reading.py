"""What reviewers read of an application: its answers, letters, visits."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from bic.documents.models import Document
from bic.tenancy.written import WrittenOnce
from bic.translated import Translated
from communities.models import Answer, Application, Question, SiteVisit


@dataclass(frozen=True, slots=True)
class Read:
    """One question with its answer in words, "" for none. `languages` of both, for `lang`."""

    label: str
    label_language: str
    words: str
    language: str


ANSWERS = WrittenOnce(
    lambda application: Answer.objects.filter(application=application).values_list("key", "value"),
    int,
)
QUESTIONS = WrittenOnce(
    lambda form: Question.objects.filter(question_set=form).order_by("position", "pk"), int
)
VISITS = WrittenOnce(
    lambda application: (
        SiteVisit.objects.filter(application=application)
        .select_related("recorded_by")
        .order_by("-held_on", "-pk")
    ),
    int,
)


def answers(application: Application) -> list[Read]:
    """The answers of an application in the order of its form; two queries."""
    values = dict(ANSWERS.rows(application.pk))
    found = []
    for question in QUESTIONS.rows(application.question_set_id):
        if question.shown_when and values.get(question.shown_when) not in question.shown_for:
            continue
        label, language = question.label.in_language()
        words = _words(question, values.get(question.key))
        found.append(Read(label, language, words, application.language))
    return found


def _words(question: Question, value: Any) -> str:
    if value in (None, "", {}, []):
        return ""
    if question.kind == Question.Kind.FILE:
        return _("A file is attached.")
    if question.kind == Question.Kind.CHOICE:
        labels = {one["key"]: str(Translated.from_stored(one["label"])) for one in question.choices}
        return labels.get(value, str(value))
    if isinstance(value, dict):
        return "\n".join(str(part) for part in value.values() if part)
    return str(value)


def letters(communities: Iterable[int]) -> list[Document]:
    """Letters of support of some communities, the newest last; one query.

    Each knows its signer; files are opened on the pages of documents.
    """
    rows = Document.objects.in_use().filter(
        community__in=list(communities), kind=Document.Kind.LETTER
    )
    return list(rows.select_related("community").order_by("signed_on", "pk"))


def visits(application: Application) -> list[SiteVisit]:
    """Visits and calls, the newest first; one query."""
    return VISITS.rows(application.pk)
