"""What apps say of dossiers, in their `dossier.py`.

A row leaves in the dossier of its community when a lead of the local government may see it
there. A noun whose permission says so needs no word here; its parts have no permission of
their own and leave with it:

    goes_with("communities.Party", "agreement")
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.apps import apps
from django.db import models


@dataclass(frozen=True)
class Work:
    """Something that is still to be done: what, who does it ("" for nobody), by when."""

    what: str
    who: str
    due_on: date | None = None


type Finder = Callable[[Any], Iterable[Work]]
type Condition = Callable[[Any], bool]

_parts: dict[str, str] = {}
_conditions: dict[str, Condition] = {}
_counts: set[tuple[str, str]] = set()
_stays: dict[str, str] = {}
_work: dict[str, tuple[Any, Finder]] = {}


def goes_with(label: str, relation: str, *, when: Condition | None = None) -> None:
    """Rows of a model leave when the row that the relation names has left, and `when` holds."""
    _parts[label] = relation
    if when is not None:
        _conditions[label] = when


def counts_people(label: str, field: str) -> None:
    """A field that counts people: it leaves as far as `bic.privacy.suppress` lets it."""
    _counts.add((label, field))


def stays(*labels: str, because: str) -> None:
    """Models of which no row leaves, whoever may see them on a page."""
    _stays.update(dict.fromkeys(labels, because))


def open_work(key: str, *, label: Any) -> Callable[[Finder], Finder]:
    """Decorator: the function finds what is still to be done in a community."""

    def register(function: Finder) -> Finder:
        _work[key] = (label, function)
        return function

    return register


def parts() -> dict[type[models.Model], str]:
    """Models that leave with another, and the relation that names it."""
    return {apps.get_model(label): relation for label, relation in _parts.items()}


def condition_of(model: type[models.Model]) -> Condition | None:
    """What must hold besides of a part."""
    return _conditions.get(model._meta.label)


def is_count(model: type[models.Model], field: str) -> bool:
    """Whether a field counts people."""
    return (model._meta.label, field) in _counts


def staying() -> dict[str, str]:
    """Labels of models of which no row leaves, and why."""
    return _stays


def work_in(community: Any) -> Iterator[tuple[str, list[Work]]]:
    """What is still to be done, by its kind."""
    for label, find in _work.values():
        yield (
            str(label),
            sorted(find(community), key=lambda one: (one.due_on or date.max, one.what)),
        )
