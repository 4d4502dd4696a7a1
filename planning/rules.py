"""Who may do what in planning."""

import rules

from bic.people.rules import EDITORS, RESEARCHERS, STAFF, grant, register


@rules.predicate
def is_only_an_idea(user, one):
    """nothing was asked of the funder yet"""
    return one.status == "prospect"


# Who may be put in charge of a grant, and so is reminded of it.
GRANT_OWNERS = tuple(sorted(actor.role for actor in EDITORS))
FUNDING_PERMISSIONS = register(
    "planning.funding", {"view": grant(STAFF), "view_salaries": grant(EDITORS)}
)
FUNDER_PERMISSIONS = register(
    "planning.funder",
    {
        "view": grant(RESEARCHERS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "export": grant(RESEARCHERS),
    },
)
GRANT_PERMISSIONS = register(
    "planning.grant",
    {
        "view": grant(RESEARCHERS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS, when=is_only_an_idea),
        "export": grant(RESEARCHERS),
        # Spent by the funder's lines: one of them may cover a single salary.
        "report": grant(EDITORS),
    },
)
