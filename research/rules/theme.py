"""Who does what with the committee, themes, comments, rankings, and who enters the reading room.

Partners of a community, whatever their kind, are its committee's readers: they get what is
shared, frozen or published, and numbers of people as `bic.privacy` leaves them.
"""

import rules

from bic.people.rules import EVERYONE, PARTNERS, RESEARCHERS, STAFF, actors_of, grant, register


def _is_staff(user, obj):
    return not STAFF.isdisjoint(actors_of(user, obj))


@rules.predicate
def is_shared_with_them(user, theme):
    """it is shared with the committee, or they are staff"""
    return theme.is_shared or _is_staff(user, theme)


@rules.predicate
def was_never_shared(_user, theme):
    """it was never shared with the committee"""
    return not theme.is_shared


@rules.predicate
def is_written_by_them(user, comment):
    """they wrote it"""
    return comment.by_id == user.pk


@rules.predicate
def is_not_closed(_user, ranking):
    """it is not closed"""
    return ranking.closed_at is None


@rules.predicate
def is_taking_orders(_user, ranking):
    """it is not closed, and its last day is not over"""
    return ranking.is_open


COMMITTEE_PERMISSIONS = register(
    "research.committee",
    {
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "view_history": grant(STAFF),
    },
)
SEAT_PERMISSIONS = register(
    "research.seat",
    {
        "view": grant(STAFF),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "delete": grant(RESEARCHERS),
        "describe": grant(PARTNERS),
        "view_history": grant(RESEARCHERS),
    },
)
THEME_PERMISSIONS = register(
    "research.theme",
    {
        "list": grant(EVERYONE),
        "view": grant(EVERYONE, when=is_shared_with_them),
        "add": grant(RESEARCHERS),
        "change": grant(RESEARCHERS),
        "share": grant(RESEARCHERS),
        "decide": grant(RESEARCHERS),
        "delete": grant(RESEARCHERS, when=was_never_shared),
        "export": grant(EVERYONE),
        "view_history": grant(STAFF),
    },
)
COMMENT_PERMISSIONS = register(
    "research.themecomment",
    {
        "add": grant(RESEARCHERS, PARTNERS),
        "hide": grant(RESEARCHERS),
        "delete": grant(EVERYONE, when=is_written_by_them),
    },
)
RANKING_PERMISSIONS = register(
    "research.ranking",
    {
        "view": grant(EVERYONE),
        "add": grant(RESEARCHERS),
        "close": grant(RESEARCHERS, when=is_not_closed),
        "rank": grant(PARTNERS, when=is_taking_orders),
    },
)
READING_ROOM_PERMISSIONS = register("research.readingroom", {"view": grant(EVERYONE)})
