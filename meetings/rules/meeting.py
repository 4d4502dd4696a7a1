"""Who may do what with meetings and with what hangs onto them.

Partners of a community see its meetings from the announcement on, and what was written down
there: of people it tells counts, never names. Money is the staff's.
"""

import rules

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, actors_of, grant, register


def _is_staff(user, obj):
    return not STAFF.isdisjoint(actors_of(user, obj))


@rules.predicate
def is_announced_or_for_staff(user, meeting):
    """it is announced, or they are staff"""
    return meeting.published_at is not None or _is_staff(user, meeting)


@rules.predicate
def is_not_closed(_user, meeting):
    """it is not closed"""
    return meeting.closed_at is None


@rules.predicate
def is_planned(_user, meeting):
    """it is neither held nor canceled"""
    return meeting.status == "planned"


@rules.predicate
def was_never_announced(_user, meeting):
    """it was never announced"""
    return meeting.published_at is None and meeting.closed_at is None


@rules.predicate
def is_theirs_to_do(user, task):
    """it is theirs to do, or they are director or coordinator"""
    return task.owner_id == user.pk or not EDITORS.isdisjoint(actors_of(user, task))


SERIES_PERMISSIONS = register(
    "meetings.series",
    {
        "view": grant(EVERYONE),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "view_history": grant(STAFF),
    },
)
MEETING_PERMISSIONS = register(
    "meetings.meeting",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_announced_or_for_staff),
        # What only those who prepare it should know: notes on safety, money, drafts.
        "view_restricted": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS, when=is_not_closed),
        "publish": grant(EDITORS, when=is_planned),
        "cancel": grant(EDITORS, when=is_planned),
        "close": grant(EDITORS, when=is_not_closed),
        "write_notes": grant(RESEARCHERS, when=is_not_closed),
        "delete": grant(EDITORS, when=was_never_announced),
        "export": grant(STAFF),
        "view_history": grant(STAFF),
    },
)
TASK_PERMISSIONS = register(
    "meetings.task",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE),
        # Who does it without an account: residents at times, whom partners see as counts alone.
        "view_person": grant(STAFF),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "complete": grant(EVERYONE, when=is_theirs_to_do),
        "delete": grant(EDITORS),
        "export": grant(STAFF),
        "view_history": grant(STAFF),
    },
)
# Whoever sees a meeting sees its photos; who took part may ask that one goes.
PHOTO_PERMISSIONS = register(
    "meetings.photo",
    {
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
    },
)
COST_PERMISSIONS = register(
    "meetings.cost",
    {
        "view": grant(STAFF),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "delete": grant(EDITORS),
    },
)
FORMALITY_PERMISSIONS = register("meetings.formality", {"change": grant(EDITORS)})
