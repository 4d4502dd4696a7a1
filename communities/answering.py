"""What the page of an application shows of each question: its field, its answer, its comments."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from communities.completeness import Sheet
from communities.models import Answer, AnswerComment, Question
from communities.questions import choices_of, is_answered, is_shown


@dataclass
class Part:
    """One question on the page of an application.

    `typed` and `conflict` differ after two people saved the same answer. `is_shown` says
    whether it is asked, given the other answers.
    """

    question: Question
    number: int
    answer: Answer | None
    is_shown: bool
    comments: int
    field: Any = None
    conflict: Answer | None = None

    @property
    def revision(self) -> int:
        """Of the answer that the page shows."""
        shown = self.conflict or self.answer
        return shown.revision if shown else 0

    @property
    def conflict_words(self) -> Any:
        """What somebody else saved meanwhile, for a reader."""
        return words_of(self.question, self.conflict.value if self.conflict else None)

    @property
    def is_answered(self) -> bool:
        """Whether there is something to read."""
        return is_answered(self.question, self.answer.value if self.answer else None)

    @property
    def words(self) -> Any:
        """The answer for a reader: text, or the lines of a contact."""
        return words_of(self.question, self.answer.value if self.answer else None)


def words_of(question: Question, value: Any) -> Any:
    """A stored answer for a reader; the words of a choice in the language of the page."""
    if value in (None, ""):
        return ""
    if question.kind == Question.Kind.CHOICE:
        return next((words for key, words in choices_of(question) if key == value), value)
    if question.kind == Question.Kind.CONTACT:
        return "\n".join(
            value[key] for key in ("name", "title", "email", "phone") if value.get(key)
        )
    if question.kind == Question.Kind.FILE:
        return value["name"]
    return value


def parts(sheet: Sheet, form: Any = None, conflicts: dict[str, Answer] | None = None) -> list[Part]:
    """Every question of an application with what belongs to it; one query for the comments."""
    comments = Counter(
        AnswerComment.objects.filter(application=sheet.application).values_list("key", flat=True)
    )
    values = sheet.values
    return [
        Part(
            question,
            number,
            sheet.answers.get(question.key),
            is_shown(question, values),
            comments[question.key],
            form[question.key] if form and question.key in form.fields else None,
            (conflicts or {}).get(question.key),
        )
        for number, question in enumerate(sheet.questions, 1)
    ]
