"""Who may see, add and change communities."""

from bic.people.rules import EDITORS, EVERYONE, STAFF, grant, register

COMMUNITY_PERMISSIONS = register(
    "communities.community",
    {
        "view": grant(EVERYONE),
        "list": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "export": grant(STAFF),
        "import": grant(EDITORS),
    },
)
