"""What a request costs that does not swing: queries, rows loaded, bytes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.models import Model
from django.test import Client

NOT_QUERIES = ("SAVEPOINT", "RELEASE", "ROLLBACK")


@dataclass
class Cost:
    """Queries, model rows loaded, and bytes of one answer."""

    queries: int = 0
    rows: int = 0
    size: int = 0


@contextmanager
def counting_rows(cost: Cost) -> Iterator[None]:
    """Count every model row that is made from the database."""
    original = Model.from_db.__func__

    def from_db(cls: type[Model], *args: Any, **kwargs: Any) -> Model:
        cost.rows += 1
        return original(cls, *args, **kwargs)

    Model.from_db = classmethod(from_db)
    try:
        yield
    finally:
        Model.from_db = classmethod(original)


def cost_of(path: str, cookie: str, *, warm: bool = True) -> Cost:
    """Ask once in this process, after a first time that fills caches, if `warm`."""
    client = Client(headers={"cookie": cookie, "host": settings.ALLOWED_HOSTS[0]})
    if warm:
        client.get(path)
    cost = Cost()

    def count(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        cost.queries += not sql.startswith(NOT_QUERIES)
        return execute(sql, params, many, context)

    with counting_rows(cost), connection.execute_wrapper(count):
        response = client.get(path)
        cost.size = len(b"".join(response)) if response.streaming else len(response.content)
    return cost
