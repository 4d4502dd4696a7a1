"""Statements that PostgreSQL plans once; ADR 24."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection
from django.db.backends.postgresql.base import ServerBindingCursor


@contextmanager
def planned_once() -> Iterator[None]:
    """Within the block, a statement's values travel beside it, so that its plan can be kept.

    PostgreSQL keeps plans for each connection from the third use of a statement on. For
    requests that only read: the history signs a write by putting a second statement before
    it, and statements that are planned travel alone.
    """
    connection.ensure_connection()
    driver = connection.connection
    usual = driver.cursor_factory
    driver.cursor_factory = ServerBindingCursor
    try:
        yield
    finally:
        driver.cursor_factory = usual
