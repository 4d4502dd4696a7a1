"""Whether somebody still takes part, and so may be told."""

from collections.abc import Iterable

from bic.people.models import Membership

# The communities of somebody's parts; None stands for the whole program.
type Parts = set[int | None]


def parts_of(user_ids: Iterable[int]) -> dict[int, Parts]:
    """`{user_id: parts}` in the program whose scope is open, in one query.

    Who has no part in force, or whose account is closed, is missing.
    """
    found: dict[int, Parts] = {}
    rows = Membership.objects.in_force().filter(user_id__in=set(user_ids), user__is_active=True)
    for user_id, community_id in rows.values_list("user_id", "community_id"):
        found.setdefault(user_id, set()).add(community_id)
    return found


def concerns(parts: Parts | None, community_id: int | None) -> bool:
    """Whether what happens in a community (None: in the program) is for somebody with `parts`."""
    if not parts:
        return False
    return community_id is None or None in parts or community_id in parts
