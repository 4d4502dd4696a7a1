"""Connections to PostgreSQL between two requests."""

import select
from typing import Any


def still_there(connection: Any) -> None:
    """Raise what psycopg raises, when the server hung up while a connection was at rest.

    A server that ends says so, thus there is something to read; only then it is asked, which costs
    a round trip.
    """
    waiting = select.poll()
    waiting.register(connection.fileno(), select.POLLIN)
    if waiting.poll(0):
        connection.execute("")
