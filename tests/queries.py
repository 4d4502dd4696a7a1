"""What a page costs in queries."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

# The test's own savepoint is the transaction of a real request.
NOT_COUNTED = ("SAVEPOINT", "RELEASE", "ROLLBACK")


def queries_of(client, address: str, *, without: tuple[str, ...] = ()) -> list[str]:
    """SQL of a page that opens, as it is while nothing in its program changes.

    The page is opened once before: the first one after a change computes the spine again,
    and what that costs is held in `tests/blueprint/test_kept_spines.py`.
    """
    client.get(address)
    with CaptureQueriesContext(connection) as asked:
        response = client.get(address)
    assert response.status_code == 200
    skipped = (*NOT_COUNTED, *without)
    return [query["sql"] for query in asked if not query["sql"].startswith(skipped)]
