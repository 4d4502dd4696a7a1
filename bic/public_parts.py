"""What apps show on the public page of a community: the registry, and one statement for all.

    @public_part("meetings", order=40, label=_("Meetings"), about=_("…"), reads=(…,))
    class Meetings(Part):
        def rows(self, community): ...
        def told(self, facts, place): ...

A part stands in an app's `public_parts`. Its rows are asked for in one statement with those of
all other parts, and they are the same for everybody: a part names every condition under which a
row is public itself, and never leaves one to who is asking.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from functools import cache
from typing import Any

from django.db.models import F, QuerySet, Value
from django.db.models.expressions import BaseExpression
from django.db.models.functions import JSONObject

from bic.tenancy import pulse
from bic.tenancy.written import WrittenOnce
from bic.translated import Translated


@dataclass(frozen=True)
class Place:
    """For whom a part is told: a community by the words of its address, and a language."""

    program: str
    community: str
    language: str
    zone: tzinfo


@dataclass(frozen=True, kw_only=True)
class Line:
    """One thing on the public page.

    `word` is a word of the pages, such as a state; `meta` is said in the reader's language
    already. `said` is a text of which nobody knows the language; `under` are lines of its own.
    """

    title: Translated
    url: str = ""
    word: str = ""
    day: date | None = None
    meta: str = ""
    text: Translated | None = None
    said: str = ""
    under: tuple["Line", ...] = ()
    share: int | None = None


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a part says: a text, lines, and pages where one reads on, by words of the pages."""

    lines: tuple[Line, ...] = ()
    text: Translated | None = None
    more: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class News:
    """One thing that those who follow the page hear of, once for each `key`."""

    key: str
    title: Translated
    at: datetime
    url: str = ""
    word: str = ""


class Part:
    """One part of the page; each public thing of it is a row of facts, as plain JSON."""

    name: str
    order: int
    label: Any
    about: Any
    reads: tuple[str, ...] = ()
    template = "implementation/public/part.html"

    def rows(self, community: int) -> QuerySet:
        """The facts of what is public now: `facts(rows, …)`, in the scope of the community."""
        raise NotImplementedError

    def told(self, facts: list[dict[str, Any]], place: Place) -> Told | None:
        """What the page says of them, None for nothing. Asks nothing of the database."""
        raise NotImplementedError

    def news(self, facts: list[dict[str, Any]], place: Place) -> Iterable[News]:
        """What of it is news to somebody who has not looked."""
        return ()

    def facts(self, rows: QuerySet, **columns: str | BaseExpression) -> QuerySet:
        """One column of JSON out of `rows`, which are in order and not too many."""
        told = {name: F(one) if isinstance(one, str) else one for name, one in columns.items()}
        return rows.annotate(
            public_part=Value(self.name), public_facts=JSONObject(**told)
        ).values_list("public_part", "public_facts")


@dataclass
class _Registry:
    parts: dict[str, Part] = field(default_factory=dict)


_registry = _Registry()


def public_part(name: str, *, order: int, label: Any, about: Any, reads: tuple[str, ...]) -> Any:
    """Decorator: the class is the part `name`; lower `order` comes first.

    `label` and `about` tell a director what becomes public, and what of it never does; `reads`
    are the models whose changes change it.
    """

    def register(part: type[Part]) -> type[Part]:
        one = part()
        one.name, one.order, one.label, one.about, one.reads = name, order, label, about, reads
        _registry.parts[name] = one
        pulse.watch(*reads)
        return part

    return register


def parts() -> list[Part]:
    """Every part that there is, in order."""
    return sorted(_registry.parts.values(), key=lambda one: (one.order, one.name))


def part(name: str) -> Any:
    """The part of that name. Raises `KeyError`."""
    return _registry.parts[name]


def gather(names: Iterable[str], community: int) -> dict[str, list[dict[str, Any]]]:
    """The facts of these parts of a community, in its scope; one query, none for none.

    Names that no part has any more are left out.
    """
    wanted = frozenset(names) & _registry.parts.keys()
    found: dict[str, list[dict[str, Any]]] = {one.name: [] for one in parts() if one.name in wanted}
    if found:
        for name, facts in _statement(tuple(found)).rows(community):
            found[name].append(facts)
    return found


@cache
def _statement(names: tuple[str, ...]) -> WrittenOnce:
    def rows(community: int) -> QuerySet:
        first, *others = (_registry.parts[name].rows(community) for name in names)
        return first.union(*others, all=True) if others else first

    return WrittenOnce(rows, int)


def text_of(stored: Any) -> Translated:
    """A text in several languages out of facts."""
    return Translated.from_stored(stored) if stored else Translated()


def moment_of(stored: str) -> datetime:
    """A time out of facts; of a day, its beginning."""
    moment = datetime.fromisoformat(stored)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def day_of(stored: str | None) -> date | None:
    """A day out of facts."""
    return date.fromisoformat(stored[:10]) if stored else None
