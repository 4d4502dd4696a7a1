"""Row-level security: the wall inside PostgreSQL, put around every tenant table."""

import hashlib
from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db import connections, models

from bic.tenancy.models import Program

POLICY = "bic_scope"
# Sub-selects, so that PostgreSQL reads each setting once per statement and not once per row.
PROGRAM = "program_id = (SELECT NULLIF(current_setting('bic.program_id', true), '')::bigint)"
ALL_COMMUNITIES = "(SELECT current_setting('bic.all_communities', true) = 'on')"
COMMUNITIES = (
    "(SELECT string_to_array(NULLIF(current_setting('bic.community_ids', true), ''), ','))"
    "::bigint[]"
)
# Whoever is signed in, or whom a service acts for; NULL for nobody.
READER = "(SELECT NULLIF(current_setting('bic.user_id', true), '')::bigint)"
# Whether a whole program leaves; see `scoping.taking_everything`.
TAKES_EVERYTHING = "(SELECT current_setting('bic.takes_everything', true) = 'on')"
# What `also_readable_if` of a model may use.
OWN_ROW = f"user_id = {READER}"


def tenant_models() -> list[type[models.Model]]:
    """Every model with a `program`, history tables included."""
    return [
        model
        for model in apps.get_models(include_auto_created=True)
        if model is not Program
        and not model._meta.proxy
        and any(f.name == "program" and f.related_model is Program for f in model._meta.fields)
    ]


def _conditions(model: type[models.Model]) -> tuple[str, str]:
    """What may be read and what may be written, as SQL."""
    source: Any = getattr(model, "pgh_tracked_model", model)
    write = PROGRAM
    # A pledge has a column of that name, which says it of each row.
    if source.is_for_staff is True:
        write = f"{PROGRAM} AND {ALL_COMMUNITIES}"
    elif column := source.community_column:
        theirs = [f"{column} = ANY ({COMMUNITIES})"]
        if source.rows_without_community == "everyone":
            theirs.append(f"{column} IS NULL")
        if source.partners_have_if:
            theirs = [f"({' OR '.join(theirs)}) AND ({source.partners_have_if})"]
        write = f"{PROGRAM} AND ({' OR '.join([ALL_COMMUNITIES, *theirs])})"
    read = f"({write}) OR ({source.also_readable_if})" if source.also_readable_if else write
    return read, write


def _only_if(model: type[models.Model]) -> str:
    """What must hold besides for a row to be read, "" for nothing."""
    source: Any = getattr(model, "pgh_tracked_model", model)
    only_if = source.readable_only_if
    return only_if and f"({only_if}) OR {TAKES_EVERYTHING}"


def _statements(model: type[models.Model], mark: str, read: str, write: str) -> list[str]:
    table = f'"{model._meta.db_table}"'
    only_if = _only_if(model)
    return [
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
        f"DROP POLICY IF EXISTS {POLICY} ON {table}",
        f"DROP POLICY IF EXISTS {POLICY}_read ON {table}",
        f"DROP POLICY IF EXISTS {POLICY}_only ON {table}",
        f"CREATE POLICY {POLICY} ON {table} USING ({write}) WITH CHECK ({write})",
        f"COMMENT ON POLICY {POLICY} ON {table} IS '{mark}'",
        *([f"CREATE POLICY {POLICY}_read ON {table} FOR SELECT USING ({read})"] * (read != write)),
        *(
            [f"CREATE POLICY {POLICY}_only ON {table} AS RESTRICTIVE FOR SELECT USING ({only_if})"]
            * bool(only_if)
        ),
    ]


def walled(connection: Any) -> dict[str, str]:
    """Tables whose security is enabled and forced, with the mark of their policy."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT c.relname, obj_description(p.oid, 'pg_policy')
            FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
            WHERE p.polname = %s AND c.relrowsecurity AND c.relforcerowsecurity
            """,
            [POLICY],
        )
        return dict(cursor.fetchall())


def apply(using: str = "default", only: Iterable[type[models.Model]] | None = None) -> list[str]:
    """Put the wall around every tenant table whose wall is missing or out of date.

    Returns the names of the tables that were changed; a second call changes none.
    """
    connection = connections[using]
    standing = walled(connection)
    present = set(connection.introspection.table_names())
    changed = []
    for model in only or tenant_models():
        table = model._meta.db_table
        read, write = _conditions(model)
        # A fingerprint, not a secret: it tells whether the wall is the one this code would build.
        told = "|".join(filter(None, [read, write, _only_if(model)]))
        mark = hashlib.sha256(told.encode()).hexdigest()[:16]
        if table not in present or standing.get(table) == mark:
            continue
        with connection.cursor() as cursor:
            cursor.execute(";".join(_statements(model, mark, read, write)))
        changed.append(table)
    return changed


def after_migrate(*, using: str, **_kwargs: Any) -> None:
    """Receiver of `post_migrate`."""
    apply(using)
