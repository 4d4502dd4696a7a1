"""One demo for all that is said of it."""

from collections.abc import Iterator

import pytest

from bic import demo
from bic.tenancy.models import Program
from tests.copies import shown
from tests.kept import undone


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep those together that share the demo."""
    items.sort(key=lambda item: "kept_demo" not in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="package")
def kept_demo(django_db_setup, django_db_blocker) -> Iterator[None]:
    """The demo, as long as these tests last."""
    with shown(django_db_blocker):
        yield


@pytest.fixture
def program(kept_demo, django_db_blocker) -> Iterator[Program]:
    """The demo's program, with everything that was loaded."""
    with undone(django_db_blocker):
        yield Program.objects.get(slug=demo.SLUG)
