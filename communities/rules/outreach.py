"""Who may do what with the directory, its log, next steps and sessions."""

import rules

from bic.people.rules import (
    EDITORS,
    RESEARCHERS,
    STAFF,
    actors_of,
    grant,
    register,
)

# Observers see whom the program works with, and of nobody how to reach them.
ORGANIZATION_PERMISSIONS = register(
    "communities.organization",
    {
        "view": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "merge": grant(EDITORS),
        "export": grant(STAFF),
        "import": grant(EDITORS),
    },
)
CONTACT_PERMISSIONS = register(
    "communities.contact",
    {
        "view": grant(RESEARCHERS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "erase": grant(EDITORS),
        "merge": grant(EDITORS),
        "view_history": grant(EDITORS),
        "export": grant(EDITORS),
        "import": grant(EDITORS),
    },
)
INTERACTION_PERMISSIONS = register(
    "communities.interaction",
    {
        "view": grant(RESEARCHERS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
        "view_history": grant(EDITORS),
        "export": grant(EDITORS),
    },
)


@rules.predicate
def is_own_step_or_of_editor(user, follow_up):
    """it is theirs to do, or they are director or coordinator"""
    return follow_up.owner_id == user.pk or not EDITORS.isdisjoint(actors_of(user, follow_up))


# Who may be given a next step or a question, and so is reminded of it.
FOLLOW_UP_OWNERS = tuple(sorted(actor.role for actor in RESEARCHERS))
FOLLOW_UP_PERMISSIONS = register(
    "communities.followup",
    {
        "view": grant(RESEARCHERS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "complete": grant(RESEARCHERS, when=is_own_step_or_of_editor),
    },
)
SESSION_PERMISSIONS = register(
    "communities.session",
    {
        "view": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
        "export": grant(STAFF),
    },
)
