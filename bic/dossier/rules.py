"""Who may take a community or a program along; ADR 35."""

from typing import Any

import rules

from bic.people.models import Role
from bic.people.rules import DIRECTORS, EDITORS, Actor, actors_of, grant, register


@rules.predicate
def is_theirs(user: Any, parcel: Any) -> bool:
    """they asked for it, and direct the program if it is the whole"""
    is_of_one = parcel.community_id is not None
    directs = Actor(Role.DIRECTOR) in actors_of(user, parcel)
    return parcel.requested_by_id == user.pk and (is_of_one or directs)


PARCEL_PERMISSIONS = register(
    "dossier.parcel",
    {
        "list": grant(EDITORS),
        "add": grant(EDITORS),
        "list_whole": grant(DIRECTORS),
        "add_whole": grant(DIRECTORS),
        "view": grant(EDITORS, when=is_theirs),
        "download": grant(EDITORS, when=is_theirs),
        "retry": grant(EDITORS, when=is_theirs),
    },
)
