"""Who may read notices: everybody their own, nobody another's."""

from typing import Any

import rules

from bic.people.rules import EVERYONE, grant, register


@rules.predicate
def is_recipient(user: Any, notice: Any) -> bool:
    """it is addressed to them"""
    return notice.recipient_id == user.pk


INBOX_PERMISSIONS = register("notices.inbox", {"view": grant(EVERYONE)})
NOTICE_PERMISSIONS = register("notices.notice", {"view": grant(EVERYONE, when=is_recipient)})
