"""Who may do what with local counts; everybody else sees them on the profile, suppressed."""

from bic.people.rules import RESEARCHERS, grant, register

LOCAL_COUNT_PERMISSIONS = register(
    "research.localcount",
    {
        "view": grant(RESEARCHERS),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "delete": grant(RESEARCHERS),
        "import": grant(RESEARCHERS),
        "export": grant(RESEARCHERS),
        "view_history": grant(RESEARCHERS),
    },
)
