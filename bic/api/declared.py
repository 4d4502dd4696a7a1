"""What apps offer to programs' own tools, in their `api.py`: resources with their fields.

A field is declared once, and from it come the answers, the OpenAPI document and the page that
explains it. Columns of a model bring their words and choices along:

    offer(Resource(
        "waves", _("waves"), rows=lambda reader: Wave.objects.for_list(),
        list_permission="evaluations.list_wave", permission="evaluations.view_wave",
        fields=(*columns(Wave, "kind", "opens_on"), Field("state", TEXT, _("state"))),
    ))

A reader gets no more than on the pages: who may not open the list of a thing may not read the
resource, and a row that may not be viewed is left out.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst

from bic.privacy import Cell
from bic.tenancy.models import Program
from bic.translated import Translated, TranslatedField

TEXT, WHOLE, YES_OR_NO, DAY, MOMENT, TEXTS = "text", "whole", "yes_or_no", "day", "moment", "texts"
# An amount or a reading: a decimal number as text, so that no cent is lost on the way.
NUMBER = "number"
# How many people: a whole number, or "suppressed" where it is too small to be told.
PEOPLE = "people"
# Several things of the same kind, each with fields of its own.
LIST = "list"
SUPPRESSED = "suppressed"

KINDS: tuple[tuple[type[models.Field], str], ...] = (
    (TranslatedField, TEXT),
    (ArrayField, TEXTS),
    (models.BooleanField, YES_OR_NO),
    (models.DecimalField, NUMBER),
    (models.DateTimeField, MOMENT),
    (models.DateField, DAY),
    (models.ForeignKey, WHOLE),
    (models.AutoField, WHOLE),
    (models.IntegerField, WHOLE),
)


class Reader:
    """Who asks, of which program."""

    def __init__(self, user: Any, program: Program) -> None:
        self.user = user
        self.program = program

    @cached_property
    def communities(self) -> Mapping[int, Any]:
        """The communities in the reader's scope by key; one query."""
        found: Mapping[int, Any] = self.program.communities.in_bulk()
        for community in found.values():
            # The parent is known; asking each for it would cost a query.
            community.program = self.program
        return found

    def may(self, permission: str, of: Any) -> bool:
        """Whether the reader has a permission."""
        return self.user.has_perm(permission, of)

    def path(self, page: str, row: Any, *further: Any) -> str:
        """The path of a page below the community of a row; `further` stand after its key."""
        slug = self.communities[row.community_id].slug
        return reverse(page, args=[self.program.slug, slug, row.pk, *further])


@dataclass(frozen=True)
class Field:
    """A value of a resource: its name, its kind, what it means in words.

    `read` gives it of a row; without it, it is the attribute of that name. Who lacks
    `permission` gets null. `parts` are the fields of each thing in a `LIST`.
    """

    name: str
    kind: str
    meaning: Any
    read: Callable[[Any, Reader], Any] | None = None
    choices: tuple[tuple[str, Any], ...] = ()
    permission: str = ""
    parts: tuple["Field", ...] = ()
    is_always_there: bool = False

    def value(self, row: Any, reader: Reader) -> Any:
        """What JSON says of a row."""
        if self.permission and not reader.may(self.permission, row):
            return None
        found = self.read(row, reader) if self.read else getattr(row, self.name)
        if self.kind == LIST:
            return [{one.name: one.value(part, reader) for one in self.parts} for part in found]
        return plain(found)


def plain(value: Any) -> Any:
    """A value as JSON has it; texts in the reader's language, hidden numbers by a word."""
    if isinstance(value, Translated):
        return value.in_language()[0]
    if isinstance(value, Cell.__value__):
        return SUPPRESSED if value.is_hidden else value.count
    if value is None or isinstance(value, bool | int | list | tuple):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def columns(model: Any, *names: str, permission: str = "") -> tuple[Field, ...]:
    """Fields out of columns of a model, in these names. Keys of other rows are numbers."""
    return tuple(_column(model._meta.get_field(name), permission) for name in names)


def _column(column: Any, permission: str) -> Field:
    kind = next((kind for of, kind in KINDS if isinstance(column, of)), TEXT)
    choices = tuple(column.flatchoices or ()) if kind == TEXT else ()
    attribute, may_lack = column.attname, column.null or bool(choices and column.blank)

    def read(row: Any, _reader: Reader) -> Any:
        value = getattr(row, attribute)
        return None if choices and value == "" else value

    return Field(
        column.name,
        kind,
        column.verbose_name,
        read=read,
        choices=choices,
        permission=permission,
        is_always_there=not may_lack and not permission,
    )


@dataclass(frozen=True)
class Resource:
    """Something that can be read: all of it page by page, and one alone.

    `rows` gives a queryset, or a list where there are few and they are computed. The list asks
    `list_permission` of the program; where rows have a community, it is asked of each row too,
    and so is `permission`. `prepare` loads what fields need for all rows of a page at once.
    `page` is the path of a row's own page.
    """

    name: str
    label: Any
    rows: Callable[[Reader], Any]
    list_permission: str
    permission: str
    fields: tuple[Field, ...]
    # What one alone says besides.
    further: tuple[Field, ...] = ()
    page: Callable[[Any, Reader], str] | None = None
    prepare: Callable[[list[Any], Reader], None] | None = None
    # The column that names a row in addresses, and the one that holds its community.
    key: str = "pk"
    community: str | None = "community"

    @property
    def title(self) -> str:
        """What it is called, with a capital."""
        return capfirst(str(self.label))

    def may_read(self, row: Any, reader: Reader) -> bool:
        """Whether the reader's pages would show a row."""
        return reader.may(self.list_permission, row) and reader.may(self.permission, row)


_resources: dict[str, Resource] = {}


def offer(resource: Resource) -> Resource:
    """Let a resource be read."""
    _resources[resource.name] = resource
    return resource


def resources() -> Iterable[Resource]:
    """Everything that can be read, in the order of the names."""
    return [_resources[name] for name in sorted(_resources)]


def resource_of(name: str) -> Resource | None:
    """The resource of that name."""
    return _resources.get(name)
