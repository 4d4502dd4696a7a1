"""Who reads waves, who runs them, and who locks one.

When a community is asked and by whom is no secret, so everybody there reads it. Directors lock,
because nothing can be put right afterwards.
"""

import rules

from bic.people.rules import DIRECTORS, EVERYONE, RESEARCHERS, STAFF, grant, register


@rules.predicate
def is_not_locked(_user, wave):
    """it is not locked"""
    return wave.locked_at is None


WAVE_PERMISSIONS = register(
    "evaluations.wave",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=is_not_locked),
        "lock": grant(DIRECTORS, when=is_not_locked),
        "view_history": grant(STAFF),
    },
)
