"""Triggers that keep the words of indexed sources, put in place after every migrate."""

import hashlib
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections

from bic.search.fold import FUNCTIONS
from bic.search.models import Word
from bic.search.sources import Source, registry
from bic.tenancy import scope
from bic.tenancy.models import Program

TRIGGER = "search_words"


def _select(source: Source, row: str) -> str:
    """SQL for the index rows of one thing, read from `row` ("NEW" or a table's alias)."""
    text = ", ".join(f'{row}."{column}"' for column in source.text)
    model: Any = source.model
    is_open = str(model.rows_without_community == "everyone").lower()
    return (
        f"SELECT {row}.program_id, {row}.community_id, '{source.kind}', {row}.id, word, {is_open} "  # noqa: S608
        f"FROM unnest(search_words(concat_ws(' ', {text}))) AS word"
    )


INSERT = (
    f'INSERT INTO "{Word._meta.db_table}" '
    "(program_id, community_id, kind, object_id, word, is_open) "
)


def _statements(source: Source, mark: str) -> list[str]:
    table, name = f'"{source.model._meta.db_table}"', f'"search_words_of_{source.kind}"'
    watched = ["program_id", "community_id", *source.text]
    changed = " OR ".join(f'OLD."{c}" IS DISTINCT FROM NEW."{c}"' for c in watched)
    return [
        f"""
        CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP <> 'INSERT' THEN
            DELETE FROM "{Word._meta.db_table}"
            WHERE program_id = OLD.program_id AND kind = '{source.kind}' AND object_id = OLD.id;
          END IF;
          IF TG_OP <> 'DELETE' THEN
            {INSERT} {_select(source, "NEW")};
          END IF;
          RETURN NULL;
        END $$
        """,  # noqa: S608 - names of our own models
        f"DROP TRIGGER IF EXISTS {TRIGGER} ON {table}",
        f"DROP TRIGGER IF EXISTS {TRIGGER}_again ON {table}",
        f"CREATE TRIGGER {TRIGGER} AFTER INSERT OR DELETE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {name}()",
        f"CREATE TRIGGER {TRIGGER}_again AFTER UPDATE ON {table} "
        f"FOR EACH ROW WHEN ({changed}) EXECUTE FUNCTION {name}()",
        f"COMMENT ON TRIGGER {TRIGGER} ON {table} IS '{mark}'",
    ]


def refill(source: Source, program: Any) -> None:
    """Write the index rows of one program's things again. Works in the program's scope."""
    connection = connections[DEFAULT_DB_ALIAS]
    table = source.model._meta.db_table
    with scope(program), connection.cursor() as cursor:
        delete = f'DELETE FROM "{Word._meta.db_table}" WHERE kind = %s'  # noqa: S608
        words = f"LATERAL ({_select(source, 'thing')}) AS words"
        cursor.execute(delete, [source.kind])
        cursor.execute(f'{INSERT} SELECT words.* FROM "{table}" AS thing, {words}')  # noqa: S608


def standing(connection: Any) -> dict[str, str]:
    """Tables that have the trigger, and "" for the functions, with the mark of their code."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT c.relname, obj_description(t.oid, 'pg_trigger')
            FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = %s
            UNION ALL
            SELECT '', obj_description(to_regprocedure('search_split(text)'), 'pg_proc')
            """,
            [TRIGGER],
        )
        return dict(cursor.fetchall())


def apply(using: str = "default") -> list[str]:
    """Build what is missing or out of date: functions, triggers, and the words behind them.

    Returns the kinds that were built; a second call builds none. Sources whose tables are
    not migrated yet wait for a later call.
    """
    connection = connections[using]
    present = set(connection.introspection.table_names())
    if Word._meta.db_table not in present:
        return []
    before = standing(connection)
    mark = _mark(FUNCTIONS)
    if before[""] != mark:
        with connection.cursor() as cursor:
            cursor.execute(FUNCTIONS)
            cursor.execute(f"COMMENT ON FUNCTION search_split(text) IS '{mark}'")
    return [
        source.kind
        for source in registry
        if source.indexed
        and source.model._meta.db_table in present
        and _build(source, connection, before)
    ]


def _build(source: Source, connection: Any, before: dict[str, str]) -> bool:
    table = source.model._meta.db_table
    mark = _mark("".join(_statements(source, "")) + FUNCTIONS)
    if before.get(table) == mark:
        return False
    with connection.cursor() as cursor:
        known = connection.introspection.get_table_description(cursor, table)
        if not {column.name for column in known}.issuperset(source.text):
            return False
        for statement in _statements(source, mark):
            cursor.execute(statement)
    for program in Program.objects.all():
        refill(source, program)
    return True


def _mark(code: str) -> str:
    """A fingerprint, not a secret: it tells whether what stands is what would be built here."""
    return hashlib.sha256(code.encode()).hexdigest()[:16]


def after_migrate(*, using: str, **_kwargs: Any) -> None:
    """Receiver of `post_migrate`."""
    apply(using)
