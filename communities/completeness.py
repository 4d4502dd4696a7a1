"""What an application still lacks before it can be sent, thing by thing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from bic.blueprint import State
from bic.documents.models import Document
from communities.models import Answer, Application, Question
from communities.questions import asked, is_answered
from communities.services import letters, pledges


@dataclass(frozen=True)
class Item:
    """One thing that an application has or lacks.

    A missing thing with `blocks` keeps it from being sent; without, it is only a warning.
    It is mended at `anchor`, a part of the form, or on `page`, the name of an address.
    """

    key: str
    state: State
    words: str
    details: tuple[str, ...] = ()
    anchor: str = ""
    page: str = ""
    blocks: bool = False


@dataclass(frozen=True)
class Sheet:
    """An application with its questions and the answers by key, loaded once for every check."""

    application: Application
    questions: list[Question]
    answers: Mapping[str, Answer]

    @property
    def values(self) -> dict[str, Any]:
        """The answers as plain values."""
        return {key: answer.value for key, answer in self.answers.items()}

    @property
    def asked(self) -> list[Question]:
        """The questions that this application is asked, given its answers."""
        return asked(self.questions, self.values)


def load(application: Application) -> Sheet:
    """The sheet of an application; two queries."""
    questions = Question.objects.filter(question_set_id=application.question_set_id)
    answers = Answer.objects.filter(application=application).select_related("updated_by")
    return Sheet(
        application,
        list(questions.order_by("position", "pk")),
        {answer.key: answer for answer in answers},
    )


def answers(sheet: Sheet) -> Iterable[Item]:
    """The questions that must be answered, but for the liaison."""
    needed = [one for one in sheet.asked if one.is_required and one.kind != Question.Kind.CONTACT]
    if needed:
        yield _answers("answers", sheet, needed)


def _answers(key: str, sheet: Sheet, needed: list[Question]) -> Item:
    values = sheet.values
    lacking = [one for one in needed if not is_answered(one, values.get(one.key))]
    done, total = len(needed) - len(lacking), len(needed)
    words = ngettext("%(done)d of %(total)d answer", "%(done)d of %(total)d answers", total)
    return Item(
        key,
        State.DONE if not lacking else State.IN_PROGRESS if done else State.NOT_STARTED,
        words % {"done": done, "total": total},
        tuple(str(one.label) for one in lacking),
        f"question-{lacking[0].key}" if lacking else "",
        blocks=bool(lacking),
    )


def liaison(sheet: Sheet) -> Iterable[Item]:
    """The person whom staff call: every question for a contact that must be answered."""
    for question in sheet.asked:
        if question.kind == Question.Kind.CONTACT and question.is_required:
            value = sheet.values.get(question.key) or {}
            is_named = is_answered(question, value)
            yield Item(
                f"contact-{question.key}",
                State.DONE if is_named else State.NOT_STARTED,
                _("Liaison: %(name)s") % {"name": value["name"]}
                if is_named
                else _("No liaison named yet"),
                () if is_named else (_("A name, and an email address or a telephone number."),),
                f"question-{question.key}",
                blocks=not is_named,
            )


def support(sheet: Sheet) -> Iterable[Item]:
    """Letters of support, of the two preferred kinds above all. A missing one never blocks."""
    found = letters.standing(sheet.application)
    words = ngettext("%(count)d letter of support", "%(count)d letters of support", found.received)
    lacking = {
        Document.SignerKind.IMMIGRANT_LEADER: _("None yet by an immigrant leader."),
        Document.SignerKind.GOVERNMENT: _("None yet by a mayor, manager or council member."),
    }
    details = [lacking[kind] for kind in found.missing]
    if found.waiting:
        asked_for = ngettext("%(count)d is asked for.", "%(count)d are asked for.", found.waiting)
        details.append(asked_for % {"count": found.waiting})
    if found.missing:
        details.append(_("You can send it without, but a letter of each helps."))
    begun = found.received or found.waiting
    yield Item(
        "letters",
        State.DONE if not found.missing else State.IN_PROGRESS if begun else State.NOT_STARTED,
        words % {"count": found.received},
        tuple(details),
        page="communities:letter_list",
    )


def promises(sheet: Sheet) -> Iterable[Item]:
    """What is pledged; none blocks nothing."""
    count = pledges.standing(sheet.application).count
    words = ngettext("%(count)d pledge", "%(count)d pledges", count) % {"count": count}
    yield Item(
        "pledges",
        State.DONE if count else State.NOT_STARTED,
        words if count else _("No pledges yet"),
        () if count else (_("Who gives what, how much, by when."),),
        page="communities:application_pledges",
    )


# What the panel beside an application shows, in this order. Each check yields what it finds.
CHECKS: tuple[Callable[[Sheet], Iterable[Item]], ...] = (
    answers,
    liaison,
    support,
    promises,
)


def check(sheet: Sheet) -> list[Item]:
    """Everything that an application has and lacks."""
    return [item for one in CHECKS for item in one(sheet)]


def blocking(items: Iterable[Item]) -> list[Item]:
    """What must be mended before it can be sent."""
    return [item for item in items if item.blocks]
