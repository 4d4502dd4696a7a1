"""Who sees profiles, who chooses what they show, and who freezes one."""

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, grant, register

# Figures of the Census are public, so everybody sees a profile as it stands today.
PROFILE_PERMISSIONS = register(
    "research.profile",
    {"view": grant(EVERYONE), "compare": grant(STAFF), "print": grant(EVERYONE)},
)
PROFILE_CHOICE_PERMISSIONS = register(
    "research.profilechoice",
    {"change": grant(RESEARCHERS), "view_history": grant(STAFF)},
)
PROFILE_VERSION_PERMISSIONS = register(
    "research.profileversion", {"view": grant(EVERYONE), "add": grant(RESEARCHERS)}
)
RELIABILITY_PERMISSIONS = register(
    "research.reliabilityrule",
    {"view": grant(STAFF), "change": grant(EDITORS), "view_history": grant(STAFF)},
)
