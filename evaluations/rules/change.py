"""Who reads the checklist of institutional change, and who fills it in.

It tells of institutions and names nobody, so everybody of the community reads it.
"""

from bic.people.rules import EVERYONE, RESEARCHERS, grant, register

CHANGE_PERMISSIONS = register(
    "evaluations.changepoint",
    {
        "list": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "delete": grant(RESEARCHERS),
    },
)
