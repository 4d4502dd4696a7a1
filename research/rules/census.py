"""Who may load Census files, and who sees what is derived from them."""

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, grant, register

CENSUS_PERMISSIONS = register(
    "research.censusfile",
    {
        "view": grant(STAFF),
        "add": grant(RESEARCHERS),
        "delete": grant(EDITORS),
        "export": grant(STAFF),
        "view_history": grant(STAFF),
    },
)
PROFILE_PERMISSIONS = register("research.profile", {"view": grant(EVERYONE)})
