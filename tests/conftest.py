"""What every test can ask for."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.db import connections
from django.test import TransactionTestCase

from bic.tenancy.pulse import Kept
from tests.plugins import services

pytest_plugins = [
    "tests.plugins.pictures",  # before the browser's, which imports it
    "tests.plugins.browser",
    "tests.plugins.drawing",
    "tests.plugins.interpreter",
    "tests.plugins.optional",
    "tests.plugins.program",
    "tests.plugins.worker",
]


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker) -> Iterator[None]:
    """A database of this worker's own, copied from the template that was migrated once."""
    name = settings.DATABASES["default"]["NAME"]
    services.ensure_template()
    services.fresh_database(name)
    with pytest.MonkeyPatch.context() as patch:
        # A flush would also take the data that migrations ship; a new copy costs less than that.
        patch.setattr(TransactionTestCase, "_fixture_teardown", copy_database_again)
        yield
    with django_db_blocker.unblock():
        close_connections()
    services.drop_database(name)


def copy_database_again(_case: TransactionTestCase) -> None:
    """Undo what a test committed."""
    close_connections()
    services.fresh_database(settings.DATABASES["default"]["NAME"])
    # The new database counts its rows from the beginning, as the old one did.
    Kept.forget()


def close_connections() -> None:
    """Close this thread's connections and the pool behind all threads'."""
    for connection in connections.all(initialized_only=True):
        connection.close()
        connection.close_pool()


@pytest.fixture
def as_superuser(db):
    """Run SQL as the superuser in this worker's database, outside the test's transaction."""
    name = settings.DATABASES["default"]["NAME"]
    return lambda statements: services.as_superuser(statements, name)
