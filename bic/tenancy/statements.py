"""Statements that PostgreSQL plans once; ADR 24."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection
from django.db.backends.postgresql.base import CursorMixin, ServerBindingCursor
from psycopg import RawCursor


class NumberedCursor(CursorMixin, RawCursor):
    """For statements whose values stand as `$1`: they are sent as they are."""


def is_planned() -> bool:
    """Whether statements are planned once here, within `planned_once`."""
    driver = connection.connection
    return driver is not None and issubclass(driver.cursor_factory, ServerBindingCursor)


@contextmanager
def planned_once(cursor: type = ServerBindingCursor) -> Iterator[None]:
    """Within the block, a statement's values travel beside it, so that its plan can be kept.

    PostgreSQL keeps plans for each connection from the third use of a statement on. For
    requests that only read: the history signs a write by putting a second statement before
    it, and statements that are planned travel alone.
    """
    connection.ensure_connection()
    driver = connection.connection
    usual = driver.cursor_factory
    driver.cursor_factory = cursor
    try:
        yield
    finally:
        driver.cursor_factory = usual
