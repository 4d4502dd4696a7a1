"""The pulse of a program: a mark that moves whenever rows change that answers were computed from.

What is costly to compute and cheap to hold is kept in the process under the pulse it was computed
at; a page asks one indexed query instead of all that was asked before. PostgreSQL's own
triggers write the marks, so no way of writing rows can forget them.
"""

from collections.abc import Callable
from typing import Any, ClassVar
from weakref import WeakSet

from django.apps import apps
from django.db import connection, connections
from django.db.models import CharField, Count, Max, OuterRef, Subquery, Value
from django.db.models.functions import Concat

from bic.tenancy.statements import planned_once

FUNCTION = """
CREATE OR REPLACE FUNCTION bic_pulse() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE program text := NULLIF(current_setting('bic.program_id', true), '');
BEGIN
    IF program IS NOT NULL THEN
        INSERT INTO tenancy_pulse (program_id) VALUES (program::bigint);
    ELSIF NOT row_security_active('tenancy_pulse') THEN
        -- Somebody repairs rows from outside: any program may be meant.
        INSERT INTO tenancy_pulse (program_id) SELECT id FROM tenancy_program;
    END IF;
    RETURN NULL;
END $$
"""
# It opens the wall of one program for itself alone, and closes it again: so that the pulse can be
# asked in one statement, without a transaction around it.
OF_PROGRAM = """
CREATE OR REPLACE FUNCTION bic_pulse_of(program bigint) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    before text := COALESCE(current_setting('bic.program_id', true), '');
    beat text;
BEGIN
    PERFORM set_config('bic.program_id', program::text, true);
    SELECT count(*) || '-' || max(id) INTO beat FROM tenancy_pulse WHERE program_id = program;
    PERFORM set_config('bic.program_id', before, true);
    RETURN beat;
END $$
"""
TABLE, TRIGGER = "tenancy_pulse", "bic_pulse"
# More marks than this are joined into one by the sweep.
MANY = 200

type Beat = tuple[int, int]
_watched: set[str] = set()


def watch(*labels: str) -> None:
    """Let changes of these models ("documents.Document") move the pulse."""
    _watched.update(labels)


def watched() -> set[str]:
    """Names of the tables whose changes move the pulse."""
    return {apps.get_model(label)._meta.db_table for label in _watched}


def of(program: Any) -> Beat:
    """The pulse of a program now; equal ones mean that nothing watched has changed.

    Every committed change adds a row, in whatever order transactions end, so the number of
    rows and the newest of them are never twice the same. Call it in the program's scope and
    before reading what is to be kept: then that is as new as its pulse, or newer.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*), max(id) FROM tenancy_pulse WHERE program_id = %s", [program.pk]
        )
        count, newest = cursor.fetchone()
    return count, newest or 0


def beat() -> Any:
    """Expression: the pulse of the program of a row, as text; asked with the row itself."""
    marks = apps.get_model("tenancy.Pulse").objects.filter(program=OuterRef("program")).order_by()
    told = Concat(Count("pk"), Value("-"), Max("pk"), output_field=CharField())
    return Subquery(marks.values("program").annotate(beat=told).values("beat"))


def of_program(program_id: int) -> str:
    """The pulse of a program now, as `beat` tells it; "" where it has none. Needs no scope."""
    with planned_once(), connection.cursor() as cursor:
        cursor.execute("SELECT bic_pulse_of(%s)", [program_id])
        return cursor.fetchone()[0] or ""


def sweep(program_id: int) -> int:
    """Join the marks of a program into one, when there are many; how many were joined.

    The new one is newer than all before, so that no pulse of before comes back.
    """
    model = apps.get_model("tenancy.Pulse")
    marks = model.objects.filter(program=program_id)
    if marks.count() <= MANY:
        return 0
    newest = model.objects.create(program_id=program_id)
    return marks.filter(pk__lt=newest.pk).delete()[0]


def apply(using: str = "default") -> list[str]:
    """Put the trigger on every watched table and take it from all others; names of the changed.

    A second call changes none.
    """
    database = connections[using]
    present = set(database.introspection.table_names())
    if TABLE not in present:
        return []
    with database.cursor() as cursor:
        cursor.execute(FUNCTION)
        cursor.execute(OF_PROGRAM)
        cursor.execute(
            "SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
            " WHERE t.tgname = %s",
            [TRIGGER],
        )
        standing = {name for (name,) in cursor.fetchall()}
        wanted = watched() & present
        for table in sorted(standing - wanted):
            cursor.execute(f'DROP TRIGGER {TRIGGER} ON "{table}"')
        for table in sorted(wanted - standing):
            cursor.execute(
                f'CREATE TRIGGER {TRIGGER} AFTER INSERT OR UPDATE OR DELETE ON "{table}"'
                " FOR EACH STATEMENT EXECUTE FUNCTION bic_pulse()"
            )
    return sorted(standing ^ wanted)


def after_migrate(*, using: str, **_kwargs: Any) -> None:
    """Receiver of `post_migrate`."""
    apply(using)


class Kept[K, T]:
    """Answers kept in this process by key; the ones kept longest go first.

    Keys hold what the answer was computed of, such as the pulse at that moment, so an answer
    that is out of date is never asked for again.
    """

    everywhere: ClassVar[WeakSet[Any]] = WeakSet()

    def __init__(self, most: int) -> None:
        self.most = most
        self._answers: dict[K, T] = {}
        self.everywhere.add(self)

    @classmethod
    def forget(cls) -> None:
        """Keep nothing of before. For tests, whose databases are many under one name."""
        for one in cls.everywhere:
            one._answers.clear()

    def of(self, keys: list[K], compute: Callable[[list[K]], dict[K, T]]) -> dict[K, T]:
        """The answer for each key; `compute` gives those that are not kept, all at once."""
        found = {key: answer for key in keys if (answer := self._answers.get(key)) is not None}
        missing = [key for key in keys if key not in found]
        if missing:
            computed = compute(missing)
            self._answers |= computed
            while len(self._answers) > self.most:
                # Two threads may meet here; then the key is gone already.
                self._answers.pop(next(iter(self._answers)), None)
            found |= computed
        return found
