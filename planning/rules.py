"""Who may do what in planning."""

from typing import Any

import rules

from bic.people.rules import DIRECTORS, EDITORS, STAFF, grant, register


@rules.predicate
def is_draft(user: Any, version: Any) -> bool:
    """it is a draft"""
    return version.is_draft


# Asked of a version of the charter; "view", "list" and "add" of the program as well.
CHARTER_PERMISSIONS = register(
    "planning.charter",
    {
        "view": grant(STAFF),
        "export": grant(STAFF),
        "view_history": grant(EDITORS),
        "add": grant(EDITORS),
        "change": grant(EDITORS, when=is_draft),
        "approve": grant(DIRECTORS, when=is_draft),
    },
)
