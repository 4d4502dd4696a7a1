"""Who may load Census files."""

from bic.people.rules import EDITORS, RESEARCHERS, STAFF, grant, register

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
