"""Who reads lessons, who writes them, and who decides what becomes of one.

They say frankly what went wrong, so they are the staff's (`Lesson.is_for_staff`).
"""

import rules

from bic.people.rules import EDITORS, RESEARCHERS, STAFF, grant, register


@rules.predicate
def is_to_be_decided(_user, lesson):
    """nobody has decided what becomes of it"""
    return lesson.is_open


@rules.predicate
def is_decided(_user, lesson):
    """somebody has decided what becomes of it"""
    return not lesson.is_open


LESSON_PERMISSIONS = register(
    "evaluations.lesson",
    {
        "list": grant(STAFF),
        "view": grant(STAFF),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS, when=is_to_be_decided),
        "tell": grant(RESEARCHERS),
        "settle": grant(EDITORS, when=is_to_be_decided),
        "reopen": grant(EDITORS, when=is_decided),
        "delete": grant(EDITORS, when=is_to_be_decided),
        "export": grant(STAFF),
    },
)
