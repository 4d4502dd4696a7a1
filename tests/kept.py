"""What many tests begin with is made once for all of them, and undone after each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection, transaction


@contextmanager
def undone(blocker) -> Iterator[None]:
    """A transaction, in the tests' database, of which nothing stays; within it, a savepoint."""
    with blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


def settle() -> None:
    """Check now what the rows written so far refer to.

    Left to the end of a long transaction, every savepoint in it would look through all of them.
    """
    connection.check_constraints()


def commits(module: pytest.Module) -> bool:
    """Whether a test of a module commits; then no transaction can last as long as the module."""
    items = (item for item in module.session.items if item.getparent(pytest.Module) is module)
    return any(
        {"transactional_db", "live_server"} & set(getattr(item, "fixturenames", ()))
        or ((mark := item.get_closest_marker("django_db")) and mark.kwargs.get("transaction"))
        for item in items
    )


def kept(make: Callable[[], dict[str, Any]]):
    """The fixture `kept_world` of a module none of whose tests commits.

    `make()` gives by name what its tests begin with; `part` makes a fixture of each, out of the
    copy that a test has of all of them (`own_world` in `tests/plugins/program.py`).
    """

    @pytest.fixture(scope="module")
    def kept_world(request, django_db_setup, django_db_blocker):
        assert not commits(request.node), "What commits makes its own world."
        with undone(django_db_blocker):
            world = make()
            settle()
            yield world

    return kept_world


def part(name: str):
    """A fixture for what `kept_world` has under a name."""

    @pytest.fixture
    def own(own_world):
        return own_world[name]

    return own
