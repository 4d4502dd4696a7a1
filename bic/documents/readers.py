"""How many people can read a document."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q

from bic.documents.models import Document
from bic.people.models import Membership


@dataclass(frozen=True)
class Readers:
    """People, each counted once; `members` is 0 for what only staff see."""

    members: int
    staff: int


def readers_of(document: Document, community: Any) -> Readers:
    """Who can read `document` of `community` while it is in use; one query."""
    people = Membership.objects.taking_part().aggregate(
        members=Count("user", distinct=True, filter=Q(community=community)),
        staff=Count("user", distinct=True, filter=Q(community=None)),
    )
    is_shared = document.seen_by == Document.Audience.MEMBERS
    return Readers(people["members"] if is_shared else 0, people["staff"])
