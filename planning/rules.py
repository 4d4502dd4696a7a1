"""Who may do what in planning."""

from bic.people.rules import EDITORS, EVERYONE, STAFF, grant, register

MILESTONE_PERMISSIONS = register(
    "planning.milestone",
    {
        "view": grant(EVERYONE),
        "list": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "slip": grant(EDITORS),
        "delete": grant(EDITORS),
        "export": grant(STAFF),
    },
)
