"""What changed between two states of a plan: added, dropped, other words, days and people."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from bic.translated import Translated
from implementation.frozen import TEXTS, Facts
from implementation.models import Action, FrontText, Task
from implementation.models.status import Status

ADDED, DROPPED, CHANGED = "added", "dropped", "changed"
DAYS = ("starts_on", "due_on")
# Fields of choices, by the part that has them.
CHOICES: dict[str, Any] = {
    "kind": Action.Kind, "status": Status, "cost": Action.Cost, "approval": Action.Approval,
}  # fmt: skip
OF_ACTION = (
    "kind", "lead", "partners", "owner", "helper", "backup", *DAYS, "cost", "approval", "body",
    "baseline", "target", "standard", "is_public", "status",
)  # fmt: skip
OF_TASK = ("title", "partner", "owner", "helper", "backup", *DAYS, "status")


class Detail(NamedTuple):
    """One field that says something else: its words before and after."""

    label: str
    before: str
    after: str


class Change(NamedTuple):
    """One part that came, went or changed. `name` is how it is called now, or was."""

    kind: str
    code: str
    name: str
    details: list[Detail]


class Comparison(NamedTuple):
    """Two states of a plan beside each other."""

    added: list[Change]
    dropped: list[Change]
    changed: list[Change]

    def __bool__(self) -> bool:
        return any(self)


def compare(before: Facts, after: Facts, *, with_names: bool) -> Comparison:
    """How `after` differs from `before`, in the language of the page; no queries.

    Parts are told apart by their keys, so that a moved or renamed one is the same. Without
    `with_names`, people without an account are left out.
    """
    found: list[Change] = [*_front(before, after)]
    for kind in ("topic", "objective", "action", "task"):
        found += _parts(_rows(before, kind), _rows(after, kind), kind, with_names)
    return Comparison(
        *([one for one in found if one.kind == it] for it in (ADDED, DROPPED, CHANGED))
    )


def _rows(facts: Facts, kind: str) -> dict[int, Facts]:
    """All parts of a kind by their keys; `above` is the key of what a part belongs to."""
    topics = [one | {"above": 0} for one in facts["topics"]]
    objectives = _below(topics, "objectives")
    actions = _below(objectives, "actions")
    rows = {"topic": topics, "objective": objectives, "action": actions}
    if kind == "task":
        tasks = [task | {"code": one["code"]} for one in actions for task in one["tasks"]]
        return {one["id"]: one for one in tasks}
    return {one["id"]: one for one in rows[kind]}


def _below(rows: Iterable[Facts], name: str) -> list[Facts]:
    return [one | {"above": row["id"]} for row in rows for one in row[name]]


def _front(before: Facts, after: Facts) -> Iterator[Change]:
    details = [
        *_texts(before, after, "plan"),
        *(
            one
            for key, label in FrontText.Key.choices
            if (one := _text(str(label), before["front"].get(key), after["front"].get(key)))
        ),
    ]
    if details:
        yield Change(CHANGED, "", _("Before the topics"), details)


def _parts(
    before: dict[int, Facts], after: dict[int, Facts], kind: str, with_names: bool
) -> Iterator[Change]:
    for key, row in after.items():
        if key not in before:
            yield Change(ADDED, row["code"], _name(row), [])
        elif details := _details(before[key], row, kind, with_names):
            yield Change(CHANGED, row["code"], _name(row), details)
    for key, row in before.items():
        if key not in after:
            yield Change(DROPPED, row["code"], _name(row), [])


def _name(row: Facts) -> str:
    title = row["title"]
    return title if isinstance(title, str) else str(Translated.from_stored(title))


def _details(before: Facts, after: Facts, kind: str, with_names: bool) -> list[Detail]:
    found = [] if kind == "task" else list(_texts(before, after, kind))
    # A number that changed because a neighbor came or went is no change.
    if kind != "task" and before["above"] != after["above"]:
        found.append(Detail(_("Place in the plan"), before["code"], after["code"]))
    names = {"action": OF_ACTION, "task": OF_TASK}.get(kind, ())
    for name in names:
        if name == "helper" and not with_names:
            continue
        was, now = before.get(name, ""), after.get(name, "")
        if was != now:
            found.append(Detail(_label(name, kind), _words(name, was), _words(name, now)))
    return found


def _texts(before: Facts, after: Facts, kind: str) -> Iterator[Detail]:
    for name in TEXTS[kind]:
        label = pgettext("plan", "title") if name == "title" else _label(name, kind)
        if one := _text(capfirst(label), before[name], after[name]):
            yield one


def _text(label: str, before: Facts | None, after: Facts | None) -> Detail | None:
    """A text that says something else in any language."""
    was, now = (Translated.from_stored(one).in_words() if one else "" for one in (before, after))
    return Detail(label, was, now) if was != now else None


def _label(name: str, kind: str) -> str:
    model: Any = Task if kind == "task" else Action
    if kind in ("plan", "topic", "objective"):
        return _("purpose") if name == "purpose" else _("description")
    if name == "helper":
        return _("Person without an account")
    label = model._meta.get_field(name).verbose_name
    return capfirst(str(label))


def _words(name: str, value: Any) -> str:
    if name in DAYS:
        return date_format(date.fromisoformat(value)) if value else ""
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, list):
        return ", ".join(value)
    if choices := CHOICES.get(name):
        return str(dict(choices.choices).get(value, value))
    return str(value)
