"""The second step of signing in, where a program asks it of its staff."""

from typing import Any

# Pages that must stay open to somebody who still has to set the second step up.
OPEN_VIEWS = frozenset({"people:second_step"})


def needs_second_step(request: Any) -> bool:
    """Whether this person must first set up a second step: they are staff and have none.

    Costs no query, and holds from the next click when somebody removes theirs.
    """
    staff = [m for m in request.memberships if m.is_staff]
    if not staff or not request.program.require_staff_mfa or staff[0].has_second_step:
        return False
    match = request.resolver_match
    return match is None or match.view_name not in OPEN_VIEWS
