"""The language of permission: who (actors), to what (objects), and when (conditions).

Every app declares one table per model with `register`; views, templates and
tasks ask `user.has_perm`. `docs/access.md` is printed from the same tables.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

import rules

from bic.people.models import (
    APPLICANT_KINDS,
    EDITOR_ROLES,
    PARTNER_ROLES,
    STAFF_ROLES,
    WORKING_ROLES,
    PartnerKind,
    Role,
)


class Actor(NamedTuple):
    """A role, with the partner kind where the role is a partner's."""

    role: str
    partner_kind: str = ""


def partners(
    *, kinds: Iterable[str] = tuple(PartnerKind), roles: Iterable[str] = PARTNER_ROLES
) -> frozenset[Actor]:
    """The partners of some kinds in some roles."""
    roles = tuple(roles)
    return frozenset(Actor(role, kind) for kind in kinds for role in roles)


def staff(*roles: str) -> frozenset[Actor]:
    """Program staff in the given roles."""
    return frozenset(Actor(role) for role in roles)


DIRECTORS = staff(Role.DIRECTOR)
EDITORS = staff(*EDITOR_ROLES)
RESEARCHERS = staff(*WORKING_ROLES)
STAFF = staff(*STAFF_ROLES)
PARTNERS = partners()
# Everyone who takes part; who only applies is named apart.
EVERYONE = STAFF | PARTNERS
APPLICANTS = partners(kinds=APPLICANT_KINDS, roles=[Role.APPLICANT])
ACTORS = [
    *[Actor(role) for role in STAFF_ROLES],
    *[Actor(role, kind) for kind in PartnerKind for role in PARTNER_ROLES],
    *[Actor(Role.APPLICANT, kind) for kind in APPLICANT_KINDS],
]


def actors_of(user: Any, obj: Any) -> set[Actor]:
    """What `user` is with regard to `obj`.

    `obj` has `program_id` and may have `community_id`. A partner is an actor in
    their own communities, and towards things of the whole program.
    """
    community_id = getattr(obj, "community_id", None)
    return {
        Actor(m.role, m.partner_kind)
        for m in user.memberships_in(obj.program_id)
        if community_id is None or m.community_id in (None, community_id)
    }


class Grant(rules.Predicate):
    """A predicate that also knows for whom and when it is true, to be printed."""

    def __init__(self, actors: frozenset[Actor], when: rules.Predicate | None):
        self.actors = actors
        self.when = when

        def holds(user: Any, obj: Any) -> bool:
            if obj is None or not getattr(user, "is_authenticated", False):
                return False
            return not actors.isdisjoint(actors_of(user, obj)) and (when is None or when(user, obj))

        super().__init__(holds, name="grant")

    def test(self, obj: Any = None, target: Any = None) -> bool:
        """Whether it holds for a person and a thing, as `rules` names them.

        No condition asks for the context that rules would open: a page tests a grant 60 times.
        """
        return bool(self.fn(obj, target))


def grant(*who: frozenset[Actor], when: rules.Predicate | None = None) -> Grant:
    """Permission for everybody in `who`, as long as `when` holds.

    `when` is a `rules.predicate` over loaded values (never a query) whose
    docstring says the condition in words.
    """
    return Grant(frozenset().union(*who), when)


TABLES: dict[str, dict[str, Grant]] = {}


def register(model: str, table: dict[str, Grant]) -> dict[str, Grant]:
    """Declare who may do what with `model` ("documents.document").

    `{"view": ...}` becomes the permission "documents.view_document".
    Raises `KeyError` when a permission is declared twice.
    """
    app, name = model.split(".")
    for action, holds in table.items():
        rules.add_perm(f"{app}.{action}_{name}", holds)
    TABLES[model] = table
    return table


@rules.predicate
def is_somebody_else(user: Any, membership: Any) -> bool:
    """it is not their own"""
    return membership.user_id != user.pk


@rules.predicate
def is_for_partner_or_by_director(user: Any, invitation: Any) -> bool:
    """it is for a partner, or they direct the program"""
    return not invitation.is_staff or Actor(Role.DIRECTOR) in actors_of(user, invitation)


MEMBERSHIP_PERMISSIONS = register(
    "people.membership",
    {
        "view": grant(EVERYONE),
        "list": grant(STAFF),
        "export": grant(EDITORS),
        "change": grant(DIRECTORS, when=is_somebody_else),
        "end": grant(DIRECTORS, when=is_somebody_else),
        "view_rights_of": grant(EDITORS),
    },
)
INVITATION_PERMISSIONS = register(
    "people.invitation",
    {
        "add": grant(EDITORS),
        "add_staff": grant(DIRECTORS),
        "resend": grant(EDITORS, when=is_for_partner_or_by_director),
        "retract": grant(EDITORS, when=is_for_partner_or_by_director),
        "view_history": grant(EDITORS),
    },
)
PROGRAM_PERMISSIONS = register(
    "tenancy.program", {"view": grant(STAFF), "change": grant(DIRECTORS)}
)
