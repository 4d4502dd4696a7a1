"""One world for all tests of access that a process runs."""

import logging
from collections.abc import Iterator

import pytest

from tests.access.asking import Asker
from tests.access.world import World
from tests.copies import furnished
from tests.kept import undone


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest tests, so that nobody waits for one at the end."""
    items.sort(key=lambda item: "kept_world" not in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="package")
def kept_world(django_db_setup, django_db_blocker) -> Iterator[World]:
    """Everything."""
    with furnished(django_db_blocker) as world:
        yield world


@pytest.fixture
def world(kept_world, django_db_blocker) -> Iterator[World]:
    """The world as it was made, whatever the tests before did to it."""
    with undone(django_db_blocker):
        yield kept_world


@pytest.fixture
def asker() -> Iterator[Asker]:
    """A client for thousands of requests, most of which are refused, as they should."""
    logger = logging.getLogger("django.request")
    level = logger.level
    logger.setLevel(logging.ERROR)
    yield Asker()
    logger.setLevel(level)
