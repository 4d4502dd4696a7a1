"""`scope`: the one door through both walls."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from typing import Any

import django_scopes
from django.db import connection, models, transaction
from django_scopes.manager import DisabledQuerySet, ScopedManager
from psycopg.pq import TransactionStatus

from bic.tenancy.statements import planned_once

# django-scopes 2.1 blocks every unscoped read but these two.
DisabledQuerySet.exists = DisabledQuerySet.explain = DisabledQuerySet.error

SETTINGS = ("bic.program_id", "bic.all_communities", "bic.community_ids")
# Triggers ask which of them are to be ignored. Where nobody ever said so, they run into an
# error and abort a subtransaction, which looks through all references that are still to be
# checked: the seven-thousandth row of a transaction cost two to five times the first.
NO_TRIGGER_IS_IGNORED = "set_config('pgtrigger.ignore', '{}', true)"
SET_ALL = "SELECT " + ", ".join(
    [*(f"set_config('{name}', %s, true)" for name in SETTINGS), NO_TRIGGER_IS_IGNORED]
)
CLOSED = ("", "", "")
_open: ContextVar[tuple[str, str, str]] = ContextVar("bic_scope", default=CLOSED)


def tenant_manager(
    queryset: type[models.QuerySet] = models.QuerySet, **dimensions: str
) -> models.Manager:
    """Manager that refuses queries outside a scope and stays within it inside one.

    `dimensions` maps scope dimensions (`program`, `community`) to field paths;
    without any, rows are kept to the program.
    """
    return ScopedManager(
        _manager_class=models.Manager.from_queryset(queryset),
        **(dimensions or {"program": "program"}),
    )


def current_program_id() -> int | None:
    """Primary key of the program whose scope is open, or None."""
    return int(_open.get()[0]) if _open.get()[0] else None


@contextmanager
def scope(
    program: Any, communities: Iterable[Any] | None = None, *, ends_with_transaction: bool = False
) -> Iterator[None]:
    """Open both walls for one program, and for all or some of its communities.

    `program` is a Program or its primary key; `communities` holds communities
    or primary keys, None means every community of the program. Opens a
    transaction when none is open, because PostgreSQL forgets the settings with
    it. Scopes nest; the outer one is back in force afterwards. With
    `ends_with_transaction` PostgreSQL's settings are left to the transaction,
    which saves a query where it ends right after the scope.
    """
    program_id = getattr(program, "pk", program)
    ids = None if communities is None else sorted({getattr(c, "pk", c) for c in communities})
    wanted = (
        str(program_id),
        "on" if ids is None else "",
        "" if ids is None else ",".join(map(str, ids)),
    )
    with ExitStack() as stack:
        if not connection.in_atomic_block:
            stack.enter_context(transaction.atomic())
        stack.enter_context(_settings(wanted, restore=not ends_with_transaction))
        stack.enter_context(django_scopes.scope(program=program_id, community=ids))
        yield


@contextmanager
def _settings(wanted: tuple[str, str, str], *, restore: bool) -> Iterator[None]:
    before = _open.get()
    if before == wanted:
        yield
        return
    _set(wanted)
    token = _open.set(wanted)
    try:
        yield
    finally:
        _open.reset(token)
        # A failed transaction takes no more statements, and its rollback restores the settings.
        failed = connection.connection.info.transaction_status == TransactionStatus.INERROR
        if restore and not failed:
            _set(before)


def _set(values: tuple[str, str, str]) -> None:
    # Asked more often than anything else: planned, it takes half the time.
    with planned_once(), connection.cursor() as cursor:
        cursor.execute(SET_ALL, values)


@contextmanager
def taking_everything() -> Iterator[None]:
    """Within the block, rows that nobody may read yet can be read, such as sealed scores.

    For archives of whole programs that who runs the server makes, and to count what stays out of
    those that directors get; for nothing else (ADR 35). Within a scope and a transaction.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('bic.takes_everything', 'on', true)")
        yield
        cursor.execute("SELECT set_config('bic.takes_everything', '', true)")


def see_own_rows(user_id: int) -> None:
    """Let one person's own membership rows through the wall until the transaction ends.

    Needed to know which programs a signed-in person may enter at all.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('bic.user_id', %s, true)", [str(user_id)])
