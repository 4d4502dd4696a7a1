"""Who may do what with the logistics of meetings, and at their doors.

The roster of interpreters and all prices are the staff's. Partners see the board with counts as
`bic.privacy.suppress` leaves them. Names of those who come are for who steers the program and
for the helpers of that meeting, never for the local government.
"""

from bic.people.rules import EDITORS, EVERYONE, RESEARCHERS, STAFF, grant, register
from meetings.rules.meeting import is_announced_or_for_staff, is_not_closed
from meetings.rules.rsvp import HELPING, is_of_editor_or_helper

INTERPRETER_PERMISSIONS = register(
    "meetings.interpreter",
    {
        "view": grant(RESEARCHERS),
        "add": grant(EDITORS),
        "change": grant(EDITORS),
        "export": grant(EDITORS),
        "view_history": grant(EDITORS),
    },
)
BOOKING_PERMISSIONS = register(
    "meetings.booking",
    {"view": grant(RESEARCHERS), "add": grant(EDITORS), "change": grant(EDITORS)},
)
PROVISION_PERMISSIONS = register(
    "meetings.provision",
    {
        # Asked of the meeting, like all of this table but "change" and "delete".
        "view": grant(EVERYONE, when=is_announced_or_for_staff),
        "add": grant(EDITORS, when=is_not_closed),
        "change": grant(EDITORS),
        "print": grant(EDITORS),
    },
)
THANKYOU_PERMISSIONS = register(
    "meetings.thankyou",
    {"view": grant(STAFF), "add": grant(EDITORS), "change": grant(EDITORS)},
)
CHECKIN_PERMISSIONS = register(
    "meetings.checkin",
    {
        # All asked of the meeting.
        "view": grant(EVERYONE, when=is_announced_or_for_staff),
        "open": grant(EDITORS, when=is_not_closed),
        "change": grant(EDITORS),
        # Names are on the sheets.
        "print": grant(EDITORS),
    },
)
ARRIVAL_PERMISSIONS = register(
    "meetings.arrival",
    {"add": grant(EDITORS, HELPING, when=is_of_editor_or_helper)},
)
PURGE_PERMISSIONS = register("meetings.purge", {"view": grant(EDITORS)})
