"""Who does what with groups and their seats. Names of members are those that may be shown."""

from bic.people.rules import EDITORS, EVERYONE, STAFF, grant, register

GROUP_PERMISSIONS = register(
    "meetings.group",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
GROUP_SEAT_PERMISSIONS = register(
    "meetings.groupseat",
    {"view": grant(EVERYONE), "add": grant(EDITORS), "change": grant(EDITORS)},
)
