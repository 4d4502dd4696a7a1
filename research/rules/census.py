"""Who may load Census files."""

from bic.people.rules import DIRECTORS, EDITORS, RESEARCHERS, STAFF, grant, register

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
CENSUS_LOAD_PERMISSIONS = register(
    "research.censusload",
    {"view": grant(RESEARCHERS), "add": grant(RESEARCHERS), "discard": grant(RESEARCHERS)},
)
CENSUS_KEY_PERMISSIONS = register(
    "research.censuskey",
    {"change": grant(DIRECTORS), "delete": grant(DIRECTORS)},
)
