"""What becomes of applicants when their community is accepted, or is not."""

from collections.abc import Collection
from typing import Any

from django.db import IntegrityError, transaction

from bic.people import services
from bic.people.models import Membership, Role


@transaction.atomic
def become_partners(
    community: Any, *, users: Collection[int], by: Any, role: str = Role.LEAD
) -> list[Membership]:
    """Make the applicants of a community its partners; their parts as they are now.

    Who is such a partner already stops being an applicant. Call it in the scope of the
    program. A second call changes nothing.
    """
    found = []
    for membership in _of(community):
        if membership.user_id not in users:
            continue
        membership.role = role
        try:
            with transaction.atomic():
                membership.save(update_fields=["role"])
        except IntegrityError:
            services.end(membership, by=by)
        else:
            found.append(membership)
    return found


@transaction.atomic
def end_all(community: Any, *, by: Any) -> list[Membership]:
    """End the parts of a community's applicants; who has no other part is signed out."""
    return [services.end(membership, by=by) for membership in _of(community)]


def _of(community: Any) -> list[Membership]:
    applicants = Membership.objects.applicants().filter(community=community)
    return list(applicants.select_for_update(of=("self",)).order_by("pk"))
