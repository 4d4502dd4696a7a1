"""What many tests only read is made once for all of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction


@contextmanager
def undone(blocker) -> Iterator[None]:
    """A transaction, in the tests' database, of which nothing stays; within it, a savepoint."""
    with blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)
