"""A community and somebody who changes it; the Spanish texts."""

from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.conf import settings

from tests.factories import MembershipFactory

CATALOG = Path(settings.BASE_DIR, "locale", "es", "LC_MESSAGES", "django.po")


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    """Every text of the product with its Spanish."""
    with CATALOG.open("rb") as file:
        return [message for message in read_po(file, locale="es", abort_invalid=True) if message.id]


@pytest.fixture
def director(program):
    return MembershipFactory(program=program).user
