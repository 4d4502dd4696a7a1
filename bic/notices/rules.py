"""Who may read notices: everybody their own, nobody another's; who releases mail."""

from typing import Any

import rules

from bic.people.rules import APPLICANTS, EDITORS, EVERYONE, grant, register


@rules.predicate
def is_recipient(user: Any, notice: Any) -> bool:
    """it is addressed to them"""
    return notice.recipient_id == user.pk


@rules.predicate
def is_own_choice(user: Any, preference: Any) -> bool:
    """it is their own"""
    return preference.user_id == user.pk


@rules.predicate
def is_held(user: Any, mail: Any) -> bool:
    """it is not released or discarded"""
    return mail.is_held


INBOX_PERMISSIONS = register("notices.inbox", {"view": grant(EVERYONE, APPLICANTS)})
NOTICE_PERMISSIONS = register(
    "notices.notice",
    {
        "view": grant(EVERYONE, APPLICANTS, when=is_recipient),
        # Addresses that bounce are nobody's business but of those who can mend them.
        "list_undelivered": grant(EDITORS),
        "retry": grant(EDITORS),
    },
)
PREFERENCE_PERMISSIONS = register(
    "notices.noticepreference", {"view_history": grant(EVERYONE, APPLICANTS, when=is_own_choice)}
)
# The outbox holds private addresses and words that nobody has read yet: it is open to those
# who answer for what leaves the program, and to no other staff.
BATCH_PERMISSIONS = register(
    "notices.batch",
    {
        "list": grant(EDITORS),
        "view": grant(EDITORS),
        "release": grant(EDITORS),
        "view_history": grant(EDITORS),
    },
)
HELD_MAIL_PERMISSIONS = register(
    "notices.heldmail",
    {
        "view": grant(EDITORS),
        "change": grant(EDITORS, when=is_held),
        "discard": grant(EDITORS),
        "view_history": grant(EDITORS),
    },
)
