"""Who may do what with replies to meetings.

Names and contacts of those who come are for who steers the program and for the helpers of that
meeting. The local government sees counts alone, and writes no reply down: a town can be made to
give away what it holds. Whoever wrote a reply down for somebody may correct it. The wall of
replies (`Rsvp.also_readable_if`) says the same once more.
"""

import rules

from bic.people.models import PartnerKind
from bic.people.rules import (
    EDITORS,
    EVERYONE,
    RESEARCHERS,
    actors_of,
    grant,
    partners,
    register,
)
from meetings.rules.meeting import is_announced_or_for_staff

# Partners who may help with a meeting.
HELPING = partners(
    kinds=(PartnerKind.ACADEMIC, PartnerKind.NONPROFIT, PartnerKind.IMMIGRANT_LEADER)
)


def _steers(user, obj):
    return not EDITORS.isdisjoint(actors_of(user, obj))


@rules.predicate
def is_of_editor_or_helper(user, meeting):
    """they help with this meeting, or they are director or coordinator"""
    return _steers(user, meeting) or user.pk in meeting.helper_keys


@rules.predicate
def is_of_researcher_or_helper(user, meeting):
    """they help with this meeting, or they are staff who do research"""
    return not RESEARCHERS.isdisjoint(actors_of(user, meeting)) or user.pk in meeting.helper_keys


@rules.predicate
def is_written_by_editor_or_helper(user, rsvp):
    """they help with its meeting, wrote it down, or are director or coordinator"""
    return (
        rsvp.helped_by_id == user.pk
        or user.pk in rsvp.meeting.helper_keys
        or _steers(user, rsvp)
    )  # fmt: skip


@rules.predicate
def is_taking_replies(_user, meeting):
    """it is announced and not closed"""
    return meeting.published_at is not None and meeting.closed_at is None


RSVP_PERMISSIONS = register(
    "meetings.rsvp",
    {
        # These four are asked of the meeting; small numbers of logistics and of the door are
        # those of replies.
        "count": grant(EVERYONE, when=is_announced_or_for_staff),
        "list": grant(EDITORS, HELPING, when=is_of_editor_or_helper),
        "view_exact": grant(RESEARCHERS, HELPING, when=is_of_researcher_or_helper),
        "add": grant(EDITORS, HELPING, when=is_taking_replies),
        "change": grant(EDITORS, HELPING, when=is_written_by_editor_or_helper),
        "seat": grant(EDITORS),
        "view_history": grant(EDITORS),
    },
)
SETTING_PERMISSIONS = register("meetings.rsvpsetting", {"change": grant(EDITORS)})
QUESTION_PERMISSIONS = register(
    "meetings.rsvpquestion",
    {"add": grant(EDITORS), "change": grant(EDITORS), "delete": grant(EDITORS)},
)
HELPER_PERMISSIONS = register("meetings.helper", {"add": grant(EDITORS), "delete": grant(EDITORS)})
INVITATION_PERMISSIONS = register(
    "meetings.invitation", {"list": grant(EDITORS), "add": grant(EDITORS)}
)
WORDS_PERMISSIONS = register(
    "meetings.rsvpwords",
    {
        "list": grant(EDITORS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "approve": grant(EDITORS),
    },
)
# Everybody who takes part, their own alone.
FEED_PERMISSIONS = register(
    "meetings.calendarfeed", {"view": grant(EVERYONE), "change": grant(EVERYONE)}
)
