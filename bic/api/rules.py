"""Who may let tools read, and who says which addresses hear of events."""

from typing import Any

import rules

from bic.people.rules import DIRECTORS, EVERYONE, actors_of, grant, register


@rules.predicate
def is_theirs_or_they_direct(user: Any, token: Any) -> bool:
    """it is their own, or they are a director"""
    return token.user_id == user.pk or not DIRECTORS.isdisjoint(actors_of(user, token))


TOKEN_PERMISSIONS = register(
    "api.token",
    {
        "list": grant(EVERYONE),
        "add": grant(EVERYONE),
        "view_all": grant(DIRECTORS),
        "revoke": grant(EVERYONE, when=is_theirs_or_they_direct),
        "view_history": grant(EVERYONE, when=is_theirs_or_they_direct),
    },
)
HOOK_PERMISSIONS = register(
    "api.hook",
    {
        "list": grant(DIRECTORS),
        "view": grant(DIRECTORS),
        "add": grant(DIRECTORS),
        "delete": grant(DIRECTORS),
        "view_history": grant(DIRECTORS),
    },
)
