"""Questions of a form: the five that every call begins with, and which are shown to whom."""

from collections.abc import Iterable, Mapping
from typing import Any

from bic.translated import Translated
from communities.models import Question

Kind = Question.Kind
# Key, kind, then the question and its hint in English and Spanish.
DEFAULT = (
    (
        "motivation",
        Kind.LONG_TEXT,
        "Why does your community want to take part?",
        "¿Por qué quiere participar su comunidad?",
        "What is happening in your community that makes this the right time?",
        "¿Qué está pasando en su comunidad para que este sea el momento adecuado?",
    ),
    (
        "assets",
        Kind.LONG_TEXT,
        "What does your community have to build on?",
        "¿Con qué cuenta ya su comunidad?",
        "People, groups, services and earlier work that help newcomers take part.",
        "Personas, grupos, servicios y trabajos anteriores que ayudan a participar a los "
        "recién llegados.",
    ),
    (
        "hopes",
        Kind.LONG_TEXT,
        "What do you hope to reach?",
        "¿Qué esperan lograr?",
        "What would be different in three years if this goes well?",
        "¿Qué sería diferente en tres años si todo va bien?",
    ),
    (
        "commitment",
        Kind.LONG_TEXT,
        "What will your government and your partners commit?",
        "¿A qué se comprometen su gobierno y sus socios?",
        "Staff time, departments, money or rooms, and for how long. Two letters of support "
        "show it best: one by an immigrant leader, one by the mayor, the manager or a member "
        "of the council.",
        "Tiempo del personal, departamentos, dinero o salas, y por cuánto tiempo. Lo mejor es "
        "mostrarlo con dos cartas de apoyo: una de un líder inmigrante y otra de la alcaldía, "
        "la gerencia o el concejo.",
    ),
    (
        "liaison",
        Kind.CONTACT,
        "Who is your liaison?",
        "¿Quién es su persona de enlace?",
        "The person in your government whom we call and who brings people together.",
        "La persona de su gobierno a quien llamamos y que reúne a los demás.",
    ),
)


def default_questions() -> list[Question]:
    """The program's five questions, unsaved and without a form."""
    return [
        Question(
            key=key,
            kind=kind,
            position=position,
            label=Translated.of(english).put("es", spanish),
            help=Translated.of(hint).put("es", pista),
        )
        for position, (key, kind, english, spanish, hint, pista) in enumerate(DEFAULT)
    ]


def choices_of(question: Question) -> list[tuple[str, Translated]]:
    """Key and words of every choice."""
    return [(one["key"], Translated.from_stored(one["label"])) for one in question.choices]


def is_shown(question: Question, values: Mapping[str, Any]) -> bool:
    """Whether a question is asked, given the answers by key."""
    return not question.shown_when or values.get(question.shown_when) in question.shown_for


def asked(questions: Iterable[Question], values: Mapping[str, Any]) -> list[Question]:
    """The questions that are asked, given the answers.

    What depends on a question that is not asked itself is not asked either.
    """
    found: list[Question] = []
    seen: dict[str, Any] = {}
    for question in questions:
        if is_shown(question, seen):
            found.append(question)
            seen[question.key] = values.get(question.key)
    return found


def is_answered(question: Question, value: Any) -> bool:
    """Whether a value answers a question. A contact needs a name and a way to reach it."""
    if question.kind == Kind.CONTACT:
        held = value or {}
        return bool(held.get("name") and (held.get("email") or held.get("phone")))
    return value not in (None, "", {})
