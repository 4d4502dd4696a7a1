"""What apps put into a progress report: the registry, and the assembling of one report's facts."""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple

from django.core.serializers.json import DjangoJSONEncoder
from django.urls import NoReverseMatch, reverse
from django.utils import translation


@dataclass(frozen=True)
class Period:
    """The days a report covers, first and last included."""

    start: date
    end: date


@dataclass(frozen=True, kw_only=True)
class Section:
    """One block of facts in a report.

    `template` gets `section`, `data` and `medium` ("screen" or "print"). `data`
    is plain JSON in the words of the report's language: it is frozen when the
    report is published, so the template must need nothing else. `phase` is the
    number of the phase under which the block stands, None for "At a glance".
    `figures` are up to two [number, words] pairs, as in ["14.2%", "born abroad"];
    the first four of all sections stand large at the top. `source` is the path of the page
    where the facts stand.
    """

    title: str
    template: str
    data: dict[str, Any]
    phase: int | None = None
    key: str = ""
    figures: list[list[str]] = field(default_factory=list)
    source: str = ""


class Figure(NamedTuple):
    """A number of a section, as `value` and `words`, with the page where it stands.

    `key` is the same in every report: the section and the place in it.
    """

    key: str
    value: str
    words: str
    title: str
    source: str


def figures_of(sections: Iterable[Section]) -> list[Figure]:
    """Every figure of the sections, in their order."""
    return [
        Figure(f"{one.key}-{place}", value, words, one.title, one.source)
        for one in sections
        for place, (value, words) in enumerate(one.figures)
    ]


Builder = Callable[[Any, Period], Section | None]


class Registered(NamedTuple):
    """A builder, its place among the others, and the name of the page where its facts stand."""

    order: int
    builder: Builder
    source: str


_builders: dict[str, Registered] = {}


class SectionTwice(ValueError):
    """Two apps offer a section with the same key."""


def section(key: str, *, order: int, source: str = "") -> Callable[[Builder], Builder]:
    """Decorator: the function builds section `key` of a report.

    It gets the community and the `Period`, runs in the scope of the reader and
    with the report's language active, and returns a `Section`, or None when
    there is nothing to say. Lower `order` comes first. `source` is the name of the page, of the
    community or of its program, to which its figures link.
    Raises `SectionTwice` when another app has that key.
    """

    def register(builder: Builder) -> Builder:
        if key in _builders and _builders[key].builder.__module__ != builder.__module__:
            raise SectionTwice(key)
        _builders[key] = Registered(order, builder, source)
        return builder

    return register


def assemble(community: Any, period: Period, language: str) -> list[Section]:
    """Every section that has something to say, in order, as it would be frozen now.

    Raises `TypeError` when a section's data is not plain JSON.
    """
    found = []
    with translation.override(language):
        for key, one in sorted(_builders.items(), key=lambda item: (item[1].order, item[0])):
            built = one.builder(community, period)
            if built is not None:
                told = replace(built, key=key, source=_address(one.source, community))
                found.append(from_json(to_json(told)))
    return found


def _address(name: str, community: Any) -> str:
    """The page called `name`: of the community, else of its program."""
    if not name:
        return ""
    program = community.program.slug
    try:
        return reverse(name, args=[program, community.slug])
    except NoReverseMatch:
        return reverse(name, args=[program])


def to_json(built: Section) -> dict[str, Any]:
    """The section as plain JSON; translatable words become words of the active language."""
    return json.loads(json.dumps(asdict(built), cls=DjangoJSONEncoder))


def from_json(frozen: dict[str, Any]) -> Section:
    """The section that was frozen. Raises `TypeError` on unknown parts."""
    return Section(**frozen)
