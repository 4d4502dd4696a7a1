"""Who decides what of a community is public."""

from bic.people.rules import DIRECTORS, EDITORS, STAFF, grant, register

# What it shows is read by anybody; here is who says what that is.
PUBLIC_PAGE_PERMISSIONS = register(
    "implementation.publicpage",
    {
        "view": grant(STAFF),
        "change": grant(DIRECTORS),
        "publish": grant(DIRECTORS),
        "view_history": grant(STAFF),
    },
)
PUBLIC_DOCUMENT_PERMISSIONS = register(
    "implementation.publicdocument",
    {"add": grant(EDITORS), "change": grant(EDITORS), "delete": grant(EDITORS)},
)
