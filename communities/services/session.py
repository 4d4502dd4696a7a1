"""What people do with information sessions."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction

from communities.models import Session


@transaction.atomic
def save_session(session: Session, communities: Iterable[Any]) -> Session:
    """Keep a new or changed session and the communities it is about."""
    session.save()
    session.communities.set(communities, through_defaults={"program": session.program})
    return session
