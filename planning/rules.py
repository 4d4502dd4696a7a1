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

MEMBER_PERMISSIONS = register(
    "planning.member",
    {
        "view": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "export": grant(EDITORS),
        "import": grant(EDITORS),
    },
)
SKILL_PERMISSIONS = register(
    "planning.skill",
    {
        "view": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
    },
)
SKILL_LEVEL_PERMISSIONS = register(
    "planning.skilllevel", {"view": grant(STAFF), "change": grant(EDITORS)}
)
