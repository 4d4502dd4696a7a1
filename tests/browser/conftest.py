"""The demo for browsers."""

import pytest

from tests.copies import DEMO


@pytest.fixture
def in_demo(transactional_db):
    """The demo, for one test; the database begins again after it."""
    DEMO.put()
