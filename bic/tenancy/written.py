"""Querysets whose SQL Django writes once; ADR 25."""

import copy
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import django_scopes
from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet
from django.db.models.sql import Query
from django.db.models.sql.compiler import SQLCompiler
from django.http import Http404
from django_scopes.state import get_scope
from psycopg import sql

from bic.tenancy.statements import NumberedCursor, is_planned, planned_once

# Keys that no row has; they stand for the real ones while Django writes the statement.
STAND_INS: dict[type, Callable[[int], Any]] = {
    int: lambda number: number - 2**62,
    str: lambda number: f"stands for key {number}",
}
PLACEHOLDER = re.compile("%[%s]")
# What is written into a statement the same way as it would stand beside it.
WRITABLE = (str, int, type(None))
COUNTED = "SELECT count(*) FROM ({}) found"


class WrittenOnce:
    """A queryset of many pages: Django writes its SQL once, afterwards only its keys change.

    Writing a queryset's SQL costs up to ten times what asking it does. `queryset(*keys)` gives
    the rows; `types` says of which type each key is. A key stands in the statement as it is, as
    in `filter(application_id=key)`; nothing else may differ from one time to the next: no day,
    no language, no list of keys. Both walls stand: the program is one more key, and so is the
    community of whoever sees one; who sees some of them is answered by a statement of their own.
    """

    def __init__(self, queryset: Callable[..., QuerySet], *types: type) -> None:
        self._queryset = queryset
        # The first is the program's, the second that of the only community.
        self._stand_ins = [STAND_INS[one](number) for number, one in enumerate((int, int, *types))]
        self._written: dict[tuple[bool, str], _Written | None] = {}

    def rows(self, *keys: int | str) -> list[Any]:
        """What the queryset of these keys gives; one query."""
        written, known = self._find(keys)
        if written is None:
            return list(self._queryset(*keys))
        # What is fetched beside the rows is asked in statements of Django's own.
        if not is_planned() or cast(Any, written.rows)._prefetch_related_lookups:
            return list(written.queryset(written.statement, written.told(known)))
        with planned_once(NumberedCursor):
            return list(written.queryset(*written.numbered.told(known)))

    def count(self, *keys: int | str) -> int:
        """How many rows the queryset of these keys has; one query."""
        written, known = self._find(keys)
        return written.count(known) if written else self._queryset(*keys).count()

    def _find(self, keys: tuple[Any, ...]) -> tuple["_Written | None", list[Any]]:
        """What is written for the scope that is open, if anything, and its keys."""
        scope = get_scope()
        communities = scope.get("community")
        if len(communities or ()) > 1 or not scope.get("_enabled", True):
            return None, []
        program = scope.get("program")
        # Every community, one, none, or no scope at all.
        sees = "all" if communities is None else "one" if communities else "none"
        how = (program is not None, sees)
        if how not in self._written:
            self._written[how] = self._write(*how)
        return self._written[how], [program or 0, (communities or [0])[0], *keys]

    def _write(self, is_scoped: bool, sees: str) -> "_Written | None":
        program, community, *keys = self._stand_ins
        if not is_scoped:
            return _Written.of(self._queryset(*keys), self._stand_ins)
        seen = {"all": None, "one": [community], "none": []}[sees]
        try:
            with django_scopes.scope(program=program, community=seen):
                return _Written.of(self._queryset(*keys), self._stand_ins)
        except EmptyResultSet:
            # Nothing can be found, and Django asks nothing.
            return None


def first_or_404[T](rows: list[T]) -> T:
    """The first of `rows`. Raises `Http404` when there is none."""
    if not rows:
        raise Http404
    return rows[0]


class _WrittenQuery(Query):
    """A query whose compiler has written its statement already."""

    compiler_at_hand: SQLCompiler

    def get_compiler(self, *_args: Any, **_kwargs: Any) -> SQLCompiler:
        return self.compiler_at_hand


@dataclass(frozen=True)
class _Numbered:
    """A statement as PostgreSQL plans it: only what differs each time stands beside it.

    psycopg looks through a statement with `%s` for each of them, and through a long one each time
    anew; one with `$1` is sent as it is. What never differs stands in it, so PostgreSQL knows it.
    """

    statement: str
    # The place of a key, or a value that cannot be written into a statement.
    sent: tuple[tuple[int | None, Any], ...]

    @classmethod
    def of(cls, statement: str, values: tuple[Any, ...], places: dict[int, int]) -> "_Numbered":
        sent: list[tuple[int | None, Any]] = []
        numbers: dict[int, int] = {}
        left = iter(enumerate(values))

        def put(found: re.Match[str]) -> str:
            if found[0] == "%%":
                return "%"
            place, value = next(left)
            key = places.get(place)
            if key is None and isinstance(value, WRITABLE):
                return sql.Literal(value).as_string(connection.connection)
            # A number has one type wherever it stands; a text has that of its place.
            if key is not None and isinstance(value, int) and key in numbers:
                return f"${numbers[key]}"
            sent.append((key, value))
            if key is not None:
                numbers[key] = len(sent)
            return f"${len(sent)}"

        return cls(PLACEHOLDER.sub(put, statement), tuple(sent))

    def told(self, keys: list[Any]) -> tuple[str, tuple[Any, ...]]:
        """The statement, and its values for these keys."""
        return self.statement, tuple(
            value if key is None else keys[key] for key, value in self.sent
        )


@dataclass(frozen=True)
class _Written:
    """A statement, with the compiler that reads what it answers."""

    rows: QuerySet
    compiler: SQLCompiler
    statement: str
    values: tuple[Any, ...]
    places: dict[int, int]
    numbered: _Numbered

    @classmethod
    def of(cls, rows: QuerySet, stand_ins: list[Any]) -> "_Written":
        rows = rows.all()
        rows.query.__class__ = _WrittenQuery
        compiler = Query.get_compiler(rows.query, using=rows.db)
        statement, values = compiler.as_sql()
        # What reads the columns of an answer is the same each time, and looked up for each column.
        converters = compiler.get_converters(
            [one[0] for one in compiler.select[: compiler.col_count]]
        )
        compiler.get_converters = lambda _columns: converters
        places = {
            place: stand_ins.index(value)
            for place, value in enumerate(values)
            if value in stand_ins
        }
        numbered = _Numbered.of(statement, tuple(values), places)
        return cls(rows, compiler, statement, tuple(values), places, numbered)

    def told(self, keys: list[Any]) -> tuple[Any, ...]:
        """The values of the statement for these keys."""
        places = self.places
        return tuple(
            keys[places[place]] if place in places else value
            for place, value in enumerate(self.values)
        )

    def queryset(self, statement: str, told: tuple[Any, ...]) -> QuerySet:
        """The queryset that asks a statement with values, and reads the answer as usual."""
        # A copy of its own: compilers belong to one connection, and two threads may ask.
        compiler: Any = copy.copy(self.compiler)
        compiler.connection = connection
        compiler.as_sql = lambda *_args, **_kwargs: (statement, told)
        rows = self.rows.all()
        cast(_WrittenQuery, rows.query).compiler_at_hand = compiler
        return rows

    def count(self, keys: list[Any]) -> int:
        """How many rows the statement finds."""
        with connection.cursor() as cursor:
            cursor.execute(COUNTED.format(self.statement), self.told(keys))
            return cursor.fetchone()[0]
