"""What those who come answered to a meeting's own questions, as each reader may see it."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from bic.privacy import threshold_of
from bic.tenancy import scope
from bic.translated import Translated
from meetings.forms.reply import choices_of
from meetings.models import Meeting, Rsvp, RsvpQuestion
from meetings.replies import Counts, Row

TEXT = RsvpQuestion.Kind.TEXT


class Answered(NamedTuple):
    """One question: how often each answer was given, or the texts where they may be read."""

    text: Translated
    rows: list[Row]
    texts: list[str]
    is_text: bool


class Answers(NamedTuple):
    """All questions of a meeting, and whether small numbers are hidden in them."""

    questions: list[Answered]
    hides: bool
    threshold: int


def answers_to(
    meeting: Meeting, questions: Iterable[RsvpQuestion], *, is_exact: bool, with_texts: bool
) -> Answers:
    """Answers to `questions`; one query where there are some. Needs the meeting's program.

    Partners do not pass the wall around replies, so it is opened here. Only counts leave it,
    and texts alone where `with_texts`, for those who may read the replies one by one. Without
    `is_exact` they are told once the meeting is over and nothing changes any more: who looks
    twice must not see single people come (docs/adr, 36).
    """
    asked = list(questions)
    reader = Counts(is_exact, threshold_of(meeting.program))
    if not asked or not (is_exact or meeting.has_begun):
        return Answers([], hides=False, threshold=reader.threshold)
    with scope(meeting.program_id):
        given = list(Rsvp.objects.filter(meeting=meeting).going().values_list("answers", flat=True))
    told = [_answered(reader, one, given, with_texts=with_texts) for one in asked]
    return Answers(told, reader.hides, reader.threshold)


def _answered(
    reader: Counts, question: RsvpQuestion, given: list[dict[str, Any]], *, with_texts: bool
) -> Answered:
    values = [answer for one in given if (answer := one.get(str(question.pk)))]
    if question.kind == TEXT:
        return Answered(question.text, [], sorted(values) if with_texts else [], is_text=True)
    language = get_language() or "en"
    choices = (
        [("yes", _("Yes")), ("no", _("No"))]
        if question.kind == RsvpQuestion.Kind.YES_NO
        else choices_of(question, language)
    )
    counts = Counter(values)
    # By key, because two answers may be worded alike.
    rows, _all = reader.parts({key: counts[key] for key, _label in choices}, len(given))
    labels = dict(choices)
    return Answered(question.text, [(labels[key], cell) for key, cell in rows], [], is_text=False)
