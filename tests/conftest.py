"""What every test can ask for."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import TransactionTestCase
from hypothesis import HealthCheck
from hypothesis import settings as examples

from tests.plugins import services

pytest_plugins = [
    "tests.plugins.pictures",  # before the browser's, which imports it
    "tests.plugins.browser",
    "tests.plugins.crawled",
    "tests.plugins.drawing",
    "tests.plugins.interpreter",
    "tests.plugins.optional",
    "tests.plugins.program",
    "tests.plugins.worker",
]


# A busy machine makes examples slow, and says nothing of the code.
examples.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
examples.load_profile("patient")


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker) -> Iterator[None]:
    """A database of this worker's own, copied from the template that was migrated once."""
    # Fixtures are loaded before Django is ready in a run without tests.
    from tests import copies  # noqa: PLC0415

    name = settings.DATABASES["default"]["NAME"]
    services.ensure_template()
    services.fresh_database(name)
    with pytest.MonkeyPatch.context() as patch:
        # A flush would also take the data that migrations ship; a new copy costs less than that.
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda _case: copies.begin_again())
        yield
    with django_db_blocker.unblock():
        copies.close_connections()
    services.drop_database(name)


@pytest.fixture
def as_superuser(db):
    """Run SQL as the superuser in this worker's database, outside the test's transaction."""
    name = settings.DATABASES["default"]["NAME"]
    return lambda statements: services.as_superuser(statements, name)
