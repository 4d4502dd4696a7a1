"""Who may let tools read, and who says which addresses hear of events."""

from typing import Any

import rules

from bic.people.rules import DIRECTORS, EVERYONE, grant, register


@rules.predicate
def is_theirs(user: Any, token: Any) -> bool:
    """it is their own"""
    return token.user_id == user.pk


TOKEN_PERMISSIONS = register(
    "api.token",
    {
        "list": grant(EVERYONE),
        "add": grant(EVERYONE),
        "revoke": grant(EVERYONE, when=is_theirs),
        "view_history": grant(EVERYONE, when=is_theirs),
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
