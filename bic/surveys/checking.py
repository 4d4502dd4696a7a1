"""What stands between a draft and its publication, in words for whoever writes it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from bic.surveys import sensitive
from bic.surveys.definition import Form, Question
from bic.surveys.expressions import ExpressionError, circle, read
from bic.surveys.models import HOLDERS, WITH_CHOICES, Kind, Reason

# What needs no words of its own; that the consent has some is a matter of the whole.
WORDLESS = frozenset({Kind.PAGE, Kind.CONSENT, Kind.GROUP, Kind.CALCULATED})


@dataclass(frozen=True)
class Problem:
    """Something wrong with an item, or with the whole form when `key` is ""."""

    key: str
    text: str


def problems(form: Form) -> list[Problem]:
    """Whatever hinders publication of a form, in the order of its items."""
    found = [*_of_the_whole(form)]
    for one in form.questions.values():
        found += (Problem(one.key, text) for text in _of_item(form, one))
    if way := circle(_who_asks_whom(form)):
        found.append(
            Problem(way[0], _("These wait for each other: %(way)s.") % {"way": " → ".join(way)})
        )
    return found


def _of_the_whole(form: Form) -> Iterator[Problem]:
    if not form.asked:
        yield Problem("", _("There is no question yet."))
    if not form.consent.said(form.original).label:
        yield Problem(form.consent.key, _("The consent text is empty."))


def _of_item(form: Form, question: Question) -> Iterator[str]:
    words = question.said(form.original)
    if (
        question.kind not in (Kind.PAGE, Kind.CONSENT, Kind.GROUP, Kind.CALCULATED)
        and not words.label
    ):
        yield _("It has no words in the language the survey is written in.")
    if question.kind in WITH_CHOICES and len(question.choices) < 2:
        yield _("It needs at least two choices.")
    if question.kind in WITH_CHOICES and any(not words.choices.get(one) for one in question.values):
        yield _("A choice has no words.")
    if question.kind in HOLDERS and not form.held.get(question.key):
        yield _("Nothing stands in it.")
    if question.kind == Kind.SCALE and not question.direction:
        yield _("Say which end of the scale is best.")
    for text in _expressions(question):
        try:
            unknown = read(text).asks - form.questions.keys()
        except ExpressionError as error:
            yield str(error)
        else:
            if unknown:
                yield _("There is no item %(key)s.") % {"key": ", ".join(sorted(unknown))}


def _expressions(question: Question) -> list[str]:
    texts = (question.shown_when, question.constraint, question.calculation, question.choice_filter)
    return [text for text in texts if text]


def _who_asks_whom(form: Form) -> Mapping[str, frozenset[str]]:
    asks: dict[str, frozenset[str]] = {}
    for one in form.questions.values():
        found: frozenset[str] = frozenset({one.parent} - {""})
        for text in (one.shown_when, one.calculation, one.choice_filter):
            try:
                found |= read(text).asks if text else frozenset()
            except ExpressionError:
                continue
        asks[one.key] = found & form.questions.keys()
    return asks


def dangers(form: Form) -> dict[str, list[sensitive.Topic]]:
    """Topics that need a researcher's reason and have none yet, by key of the item."""
    given = set(Reason.objects.filter(item__version=form.version).values_list("item__key", "topic"))
    found = {
        key: [topic for topic in topics if (key, topic.name) not in given]
        for key, topics in sensitive.found(form).items()
    }
    return {key: topics for key, topics in found.items() if topics}
