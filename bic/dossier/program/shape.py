"""The tables of an archive, column by column, and how their values are written.

Values are written as PostgreSQL writes them as text, which it reads back without loss.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from django.db import connection, models

from bic.documents.storage import HOLDERS
from bic.people.models import User
from bic.tenancy import leaving
from bic.tenancy.leaving import Keys, Rewrite
from bic.tenancy.models import Program
from bic.tenancy.rls import tenant_models

FORMAT = 1
# A value as PostgreSQL writes it, and the same under the keys of another installation.
type Change = Callable[[str, "ArchiveKeys"], str | None]


class ArchiveKeys(Keys, Protocol):
    """What becomes of keys that foreign keys hold, beside those that apps name."""

    def drawn(self, label: str, key: int) -> int:
        """The key of a row whose table draws keys by lot."""

    def event(self, label: str, key: int) -> int:
        """The key of a row of the history."""

    def shared(self, label: str, key: str) -> str:
        """The key of a row of no program."""

    def program(self) -> int:
        """The key of the program."""


@dataclass(frozen=True)
class Column:
    """A column, and what is done to its values on the way; nothing for most."""

    name: str
    type: str
    change: Change | None = None
    # Whether the column leaves empty.
    is_emptied: bool = False

    @property
    def cast(self) -> str:
        """How text becomes a value; one that is too long must be refused, not cut."""
        return re.sub(r"\(.*?\)", "", self.type)


@dataclass(frozen=True)
class Table:
    """A table of the archive."""

    label: str
    name: str
    key: str
    columns: tuple[Column, ...]
    counts_keys: bool
    is_history: bool

    @property
    def member(self) -> str:
        """Where the archive has its rows."""
        return f"tables/{self.label}.jsonl"

    def shape(self) -> list[list[str]]:
        """Names and types of its columns, as the archive tells them."""
        return [[column.name, column.type] for column in self.columns]


def program_table() -> Table:
    """The program itself."""
    return table_of(Program)


def shared_tables() -> list[Table]:
    """What programs share, in the order in which it refers to each other."""
    return [table_of(model) for model in leaving.shared()]


def tables() -> list[Table]:
    """Every table of a program that is carried, by name: the same for one release."""
    anew = leaving.made_anew()
    found = [model for model in tenant_models() if model._meta.label not in anew]
    return [table_of(model) for model in sorted(found, key=lambda model: model._meta.label)]


def table_of(model: Any) -> Table:
    """How a model is carried."""
    meta = model._meta
    return Table(
        label=meta.label,
        name=meta.db_table,
        key=meta.pk.column,
        columns=tuple(columns_of(model)),
        counts_keys=isinstance(meta.pk, models.AutoField),
        is_history=hasattr(model, "pgh_tracked_model"),
    )


def columns_of(model: Any) -> Iterator[Column]:
    """The columns of a model in their order; values that are computed are not among them."""
    source = getattr(model, "pgh_tracked_model", model)
    for field in model._meta.local_concrete_fields:
        if field.generated:
            continue
        yield Column(
            field.column,
            field.db_type(connection),
            _change(model, source, field),
            (source._meta.label, field.name) in leaving.emptied(),
        )


def _change(model: Any, source: Any, field: Any) -> Change | None:
    """What is done to the values of a field."""
    label = source._meta.label
    if field.name == "pgh_id":
        return partial(_event, model._meta.label)
    if field.name == "pgh_context":
        return partial(_json, leaving.context)
    if field.is_relation:
        return _related(field.related_model)
    # The history repeats the key of its row.
    if field.name == source._meta.pk.name:
        return _related(source)
    if rewrite := leaving.rewrites().get((label, field.name)):
        return partial(_json if isinstance(field, models.JSONField) else _text, rewrite)
    if (source, field.name) in HOLDERS:
        return partial(_text, leaving.file)
    return None


def _related(model: Any) -> Change:
    label = model._meta.label
    if model is Program:
        return lambda _value, keys: str(keys.program())
    if model is User:
        return lambda value, keys: str(keys.person(int(value)))
    if model in leaving.shared():
        return lambda value, keys: keys.shared(label, value)
    if isinstance(model._meta.pk, models.AutoField):
        return lambda value, keys: str(keys.row(int(value)))
    return lambda value, keys: str(keys.drawn(label, int(value)))


def _event(label: str, value: str, keys: ArchiveKeys) -> str:
    return str(keys.event(label, int(value)))


def _text(rewrite: Rewrite, value: str, keys: ArchiveKeys) -> str:
    return rewrite(value, keys)


def _json(rewrite: Rewrite, value: str, keys: ArchiveKeys) -> str:
    return json.dumps(rewrite(json.loads(value), keys), ensure_ascii=False)


def newest_key(table: Table) -> int:
    """The newest key that a table has given to anything, also in other programs."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT coalesce(pg_sequence_last_value("
            "pg_get_serial_sequence(quote_ident(%s), %s)::regclass), 0)",
            [table.name, table.key],
        )
        return cursor.fetchone()[0]
